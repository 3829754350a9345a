import { useQuery } from '@tanstack/react-query';
import type { InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Procedure } from '#law';
import { useCountingChoices } from '../api/counting-choices';
import { useWorkCalendar } from '../api/work-calendar';
import { caseQuery } from '../api/queries';
import { keepDraft, readDraft } from '../case/draft';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { FormErrors } from '../ui/form-errors';
import { PageHead } from '../ui/page-head';
import { useIsNarrow } from '../ui/narrow';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { DeadlinesAhead } from './deadlines-ahead';
import { DuplicateWarning } from './duplicate-warning';
import { FiveFields } from './five-fields';
import { registrationFollowing } from './next-stage';
import { RegisterFoot } from './register-foot';
import { EMPTY_REGISTRATION, type Registration, registrationAfter } from './registration';
import { countableFacts, fieldIdOf } from './registration-problems';
import { KindChoice, NEXT_STAGES, SeatChoice } from './seat-choice';
import { UnfoldedParts } from './unfolded-parts';
import { useDraft } from './use-draft';
import { type AfterRegistering, useRegistration, useSaveKey } from './use-registration';
import './register.css';

/** 登记案件; with `?previous=7` the next stage of case 7, and with `&procedure=` the one that was asked for. */
export function RegisterPage() {
  const [parameters] = useSearchParams();
  const previousId = Number(parameters.get('previous'));
  return Number.isSafeInteger(previousId) && previousId > 0 ? (
    <NextStage key={previousId} previousId={previousId} procedure={procedureIn(parameters)} />
  ) : (
    <NewCase />
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

/** The seat of the last case: a review organ registers as one again. */
function seatKey(personId: number): string {
  return `register-seat:${personId}`;
}

function Sheet({ name, begin }: { name: string; begin: Registration }) {
  const person = usePerson();
  const limits = { today: useToday(), calendar: useWorkCalendar() };
  const choices = useCountingChoices();
  const first = useRef<InputRef>(null);
  const isNarrow = useIsNarrow();
  useEffect(() => {
    // On a phone the keyboard would come up over the sheet.
    if (!isNarrow) first.current?.focus();
  }, [isNarrow]);
  const draft = useDraft(`draft:${person.id}:${name}`, begin);
  const { values, set } = draft;
  const registered = (next: AfterRegistering) => {
    const { procedure, capacity } = values;
    if (!values.isNextStage) keepDraft(seatKey(person.id), { procedure, capacity });
    draft.begin(registrationAfter(values));
    if (next === 'another') first.current?.focus();
  };
  const { submit, isSaving, refusal, errorAt } = useRegistration({ values, limits, registered });
  useSaveKey(submit);
  const sheet = { values, set, errorAt };
  return (
    <div className="register">
      <PageHead title="登记案件" context="填五项就够，其余以后可补。期限随填随算。">
        <KindChoice {...sheet} />
      </PageHead>
      {refusal && (
        <FormErrors error={refusal} title="没有登记成功" fieldId={(field) => fieldIdOf(values, field)} />
      )}
      <div className="register-columns">
        <div>
          <DuplicateWarning values={values} />
          <section className="section register-sheet" aria-label="案件">
            <SeatChoice {...sheet} />
            <FiveFields {...sheet} first={first} />
            <UnfoldedParts {...sheet} />
          </section>
        </div>
        <aside aria-label="期限" aria-live="polite">
          <DeadlinesAhead
            values={values}
            facts={countableFacts(values, limits)}
            calendar={limits.calendar}
            choices={choices}
          />
        </aside>
      </div>
      <RegisterFoot
        isSaving={isSaving}
        submit={submit}
        keptAt={draft.keptAt}
        isRestored={draft.isRestored}
        clear={() => {
          draft.begin(begin);
          first.current?.focus();
        }}
      />
    </div>
  );
}
