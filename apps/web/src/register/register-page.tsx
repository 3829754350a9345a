import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Procedure } from '#law';
import { caseQuery } from '../api/queries';
import { readDraft } from '../case/form/draft';
import { useMay, usePerson } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Waiting } from '../ui/waiting';
import { CaseSheet, seatKey } from './case-sheet';
import { type Kind, KindChoice, kindOf, turnedTo } from './kind-choice';
import { LetterSheet } from './letter-sheet';
import { registrationFollowing } from './next-stage';
import { EMPTY_REGISTRATION, type Registration } from './registration';
import { NEXT_STAGES } from './seat-choice';
import { useDraft } from './use-draft';

/** 登记案件; with `?previous=7` the next stage of case 7, and with `&procedure=` the one that was asked for. With `?letter` a letter. */
export function RegisterPage() {
  const [parameters] = useSearchParams();
  const previousId = Number(parameters.get('previous'));
  if (!useMay()('cases.write')) return <NotForReaders />;
  return Number.isSafeInteger(previousId) && previousId > 0 ? (
    <NextStage key={previousId} previousId={previousId} procedure={procedureIn(parameters)} />
  ) : (
    <NewCase />
  );
}

/** Who only reads came here by an address that somebody sent. */
function NotForReaders() {
  return (
    <>
      <PageHead title="登记案件" />
      <EmptyState title="登记案件需要登记员、承办人或者审核人角色" hint="需要登记的，请安全管理员授予角色。">
        <Link to="/cases">看案件</Link>
      </EmptyState>
    </>
  );
}

/** The stage that the earlier case's page asked for. */
function procedureIn(parameters: URLSearchParams): Procedure | undefined {
  const told = parameters.get('procedure');
  return NEXT_STAGES.find((procedure) => procedure === told);
}

interface NextStageProps {
  previousId: number;
  procedure: Procedure | undefined;
}

function NextStage({ previousId, procedure }: NextStageProps) {
  const { data, error, refetch } = useQuery(caseQuery(previousId));
  if (data) return <Sheet name={`register:${previousId}`} begin={registrationFollowing(data, procedure)} />;
  return error ? <ErrorSentence error={error} onRetry={refetch} /> : <Waiting rows={6} />;
}

function NewCase() {
  const seat = readDraft<Registration>(seatKey(usePerson().id));
  return <Sheet name="register" begin={{ ...EMPTY_REGISTRATION, ...seat }} />;
}

/** What comes in: a case, whose sheet is kept while a letter is entered meanwhile. */
function Sheet({ name, begin }: { name: string; begin: Registration }) {
  const draft = useDraft(`draft:${usePerson().id}:${name}`, begin);
  const [parameters, turnTo] = useSearchParams();
  const isLetter = parameters.has('letter');
  const choose = (kind: Kind) => {
    const next = new URLSearchParams(parameters);
    if (kind === 'LETTER') next.set('letter', '');
    else {
      next.delete('letter');
      draft.set(turnedTo(kind, draft.values));
    }
    if (isLetter !== next.has('letter')) turnTo(next, { replace: true });
  };
  const kinds = <KindChoice kind={isLetter ? 'LETTER' : kindOf(draft.values)} onChoose={choose} />;
  return isLetter ? <LetterSheet kinds={kinds} /> : <CaseSheet draft={draft} begin={begin} kinds={kinds} />;
}
