import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { type EventType, finishingEvent, monthAndDayText, type PeriodId } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { atTheCase, finishWords } from './finish-words';
import type { ToDo } from './to-do';
import styles from './to-do-row.module.css';

const AnswerFollowUp = lazy(async () => ({
  default: (await import('../follow-ups/answer-follow-up')).AnswerFollowUp,
}));

interface FinishButtonProps {
  toDo: ToDo;
  isPressing: boolean;
  address: string;
}

/** The button that finishes a row: records the act with today's date, or leads to where it is done. */
export function FinishButton({ toDo, isPressing, address }: FinishButtonProps) {
  const navigate = useNavigate();
  const [isAnswering, setAnswering] = useState(false);
  const event = eventOf(toDo);
  const { followUpId, caseId } = toDo;
  const { tab } = atTheCase(toDo);
  const record = useRecord();
  const finish = () => {
    if (followUpId !== null) setAnswering(true);
    else if (event && caseId !== null) record.mutate({ caseId, event });
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
        {finishWords(toDo, event)}
      </Button>
      {record.error && <ErrorSentence error={record.error} />}
      {isAnswering && followUpId !== null && (
        <Suspense>
          <AnswerFollowUp
            followUp={{ id: followUpId, name: toDo.name }}
            onClose={() => {
              setAnswering(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function eventOf({ periodId, procedure, capacity, followUpId }: ToDo): EventType | null {
  if (!periodId || !procedure || !capacity || followUpId !== null) return null;
  return finishingEvent({ periodId: periodId as PeriodId, procedure, capacity });
}

/** Records an act on today's date, and says so with the way back. */
function useRecord() {
  const on = useToday();
  const report = useUndoBar();
  return useMutation({
    mutationFn: ({ caseId, event }: { caseId: number; event: EventType }) =>
      answerOf(
        api.POST('/api/cases/{id}/events', { params: { path: { id: caseId } }, body: { type: event, on } }),
      ),
    onSuccess: async (file, { event }) => {
      const recorded = file.events
        .filter(({ type }) => type === event)
        .sort((one, other) => other.id - one.id)[0];
      report({
        words: `已登记：${monthAndDayText(on)}${recorded?.label ?? ''}`,
        link: { to: `/cases/${file.id}`, words: '改日期' },
        undo: recorded && (() => withdraw(file, recorded.id)),
      });
      await caseworkChanged();
    },
  });
}

async function withdraw({ id, version }: Shown['CaseView'], eventId: number): Promise<void> {
  await answerOf(
    api.DELETE('/api/cases/{id}/events/{eventId}', {
      params: { path: { id, eventId } },
      body: { reason: '登记后随即撤销', version },
    }),
  );
  await caseworkChanged();
}
