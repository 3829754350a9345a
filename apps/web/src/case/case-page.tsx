import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../api/problem';
import { caseQuery } from '../api/queries';
import { useKeys } from '../shell/keys';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { StageChain } from '../ui/stage-chain';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { type CaseFile, isChangeable } from './record/case-facts';
import { CaseHead } from './head/case-head';
import { stagesOf } from './record/case-stages';
import { CaseTabs } from './head/case-tab-list';
import { type CaseTab, caseTabOf } from './record/case-tabs';
import { DeadlinesTab } from './deadlines/deadlines-tab';
import { DetailsTab } from './details/details-tab';
import { HearingsTab } from './hearings/hearings-tab';
import { HistoryTab } from './history/history-tab';
import { RemindersTab } from './reminders/reminders-tab';
import { OutcomeTab } from './outcome/outcome-tab';
import type { Beforehand } from './events/event-values';
import { RecordEvent } from './events/record-event';
import { AddSeat } from './seats/add-seat';
import { SeatsLine } from './seats/seats-line';
import { MoreMenu } from './undo/more-menu';
import { UndoDrawer } from './undo/undo-drawer';
import type { UndoKind } from './undo/undo-kinds';
import { WithdrawnBanner } from './undo/withdrawn-banner';
import styles from './case-page.module.css';

/** 案件页. */
export function CasePage() {
  const id = Number(useParams().id);
  const seat = Number(useSearchParams()[0].get('seat')) || null;
  const { data, error, refetch } = useQuery(caseQuery(id, seat));
  if (data) return <Shown key={`${id} ${seat}`} file={data} />;
  if (!error) return <Waiting rows={8} />;
  return (
    <>
      <PageHead title="案件" />
      {error instanceof ApiProblem && error.status === 404 ? (
        <EmptyState title="没有这件案件" hint="可能已经移走，或者不在您能看到的范围内">
          <Link to="/cases">回到案件列表</Link>
        </EmptyState>
      ) : (
        <ErrorSentence error={error} onRetry={refetch} />
      )}
    </>
  );
}

function Shown({ file }: { file: CaseFile }) {
  const today = useToday();
  const [parameters, setParameters] = useSearchParams();
  const [recording, setRecording] = useState<Beforehand | null>(null);
  const tab = caseTabOf(parameters.get('tab'));
  const setTab = (to: CaseTab) => {
    const seat = parameters.get('seat');
    setParameters(
      { ...(seat ? { seat } : {}), ...(to === 'deadlines' ? {} : { tab: to }) },
      { preventScrollReset: true },
    );
  };
  const [isSeating, setSeating] = useState(false);
  const [undoing, setUndoing] = useState<UndoKind | null>(null);
  const mayJoin = useMayJoin(file);
  const record = isChangeable(file)
    ? () => {
        setRecording({});
      }
    : undefined;
  useKeys(record ? { e: record } : {});
  return (
    <div className={styles.casePage}>
      <CaseHead
        file={file}
        onRecord={record}
        more={
          (file.mayWrite || mayJoin) && (
            <MoreMenu
              file={file}
              onChoose={setUndoing}
              onAddSeat={() => {
                setSeating(true);
              }}
            />
          )
        }
      />
      {file.withdrawn && (
        <WithdrawnBanner
          withdrawn={file.withdrawn}
          onRestore={
            file.mayWrite
              ? () => {
                  setUndoing('restore');
                }
              : undefined
          }
        />
      )}
      <SeatsLine file={file} />
      <StageChain stages={stagesOf(file, today)} />
      <CaseTabs tab={tab} onTab={setTab} />
      <div role="tabpanel" id="case-panel" aria-labelledby={`case-tab-${tab}`}>
        <Panel {...{ file, tab }} onTab={setTab} onRecord={setRecording} />
      </div>
      {isSeating && (
        <AddSeat
          file={file}
          onClose={() => {
            setSeating(false);
          }}
        />
      )}
      {undoing && (
        <UndoDrawer
          kind={undoing}
          file={file}
          onClose={() => {
            setUndoing(null);
          }}
        />
      )}
      {recording && (
        <RecordEvent
          file={file}
          beforehand={recording}
          onClose={() => {
            setRecording(null);
          }}
        />
      )}
    </div>
  );
}

/** Somebody who reads the case through an organ below seats the own one in it. */
function useMayJoin({ seats }: CaseFile): boolean {
  const may = useMay();
  return may('cases.write') && !seats.some(({ own }) => own);
}

interface PanelProps {
  file: CaseFile;
  tab: CaseTab;
  onTab: (tab: CaseTab) => void;
  onRecord: (beforehand: Beforehand) => void;
}

function Panel({ file, tab, onTab, onRecord }: PanelProps) {
  switch (tab) {
    case 'deadlines':
      return <DeadlinesTab {...{ file, onTab, onRecord }} />;
    case 'hearings':
      return <HearingsTab file={file} />;
    case 'outcome':
      return <OutcomeTab file={file} />;
    case 'details':
      return <DetailsTab file={file} />;
    case 'reminders':
      return <RemindersTab file={file} />;
    case 'history':
      return <HistoryTab file={file} />;
  }
}
