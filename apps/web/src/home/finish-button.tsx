import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { type ClockId, finishingEvent, type PeriodId } from '#law';
import { type FinishingAct, useRecordOn } from '../case/events/use-record-on';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { atTheCase, finishWords } from './finish-words';
import type { ToDo } from './to-do';
import styles from './to-do-row.module.css';

const AnswerFollowUp = lazy(async () => ({
  default: (await import('../follow-ups/answer-follow-up')).AnswerFollowUp,
}));

const FinishOfficeDuty = lazy(async () => ({
  default: (await import('./finish-office-duty')).FinishOfficeDuty,
}));

interface FinishButtonProps {
  toDo: ToDo;
  isPressing: boolean;
  address: string;
}

/** The button that finishes a row: records the act with today's date, or leads to where it is done. */
export function FinishButton({ toDo, isPressing, address }: FinishButtonProps) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const event = eventOf(toDo);
  const { followUpId, officeDuty, caseId } = toDo;
  const { tab } = atTheCase(toDo);
  const on = useToday();
  const record = useRecordOn();
  const finish = () => {
    if (followUpId !== null || officeDuty !== null) setAsking(true);
    else if (event && caseId !== null) record.mutate({ caseId, event, on });
    else void navigate({ pathname: address, search: tab ? `?tab=${tab}` : '' });
  };
  return (
    <div className={styles.toDoFinish}>
      <Button
        size="small"
        color={isPressing ? 'primary' : 'default'}
        variant={isPressing ? 'filled' : 'outlined'}
        loading={record.isPending}
        onClick={finish}
      >
        {finishWords(toDo, event?.type ?? null)}
      </Button>
      {record.error && <ErrorSentence error={record.error} />}
      {isAsking && (
        <Suspense>
          <Asked
            toDo={toDo}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What has to be told beside the day. */
function Asked({ toDo, onClose }: { toDo: ToDo; onClose: () => void }) {
  const { followUpId, officeDuty, name } = toDo;
  if (officeDuty !== null) return <FinishOfficeDuty duty={{ ...officeDuty, name }} onClose={onClose} />;
  return followUpId === null ? null : (
    <AnswerFollowUp followUp={{ id: followUpId, name }} onClose={onClose} />
  );
}

function eventOf({ periodId, origin, key, procedure, capacity, followUpId }: ToDo): FinishingAct | null {
  if (!periodId || !procedure || !capacity || followUpId !== null) return null;
  if (origin === 'LOCAL') return { type: 'LOCAL_DONE', deadlineKey: key };
  if (origin === 'CLOCK') return { type: 'CLOCK_DONE', clock: periodId as ClockId };
  const type = finishingEvent({ periodId: periodId as PeriodId, procedure, capacity });
  return type && { type };
}
