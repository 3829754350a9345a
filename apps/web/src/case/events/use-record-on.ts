import { useMutation } from '@tanstack/react-query';
import { type ClockId, type Day, type EventType, monthAndDayText } from '#law';
import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { takeBackEvent } from '../../api/taking-back';
import { useUndoBar } from '../../ui/undo-bar';

/** An act of which nothing but the day has to be told; of a clock or a local rule, which. */
export interface FinishingAct {
  type: EventType;
  clock?: ClockId;
  deadlineKey?: string;
}

interface Recorded {
  caseId: number;
  event: FinishingAct;
  on: Day;
}

/** Records an act of which nothing but the day has to be told, at one press, and says so with the way back. */
export function useRecordOn() {
  const report = useUndoBar();
  return useMutation({
    mutationFn: ({ caseId, event, on }: Recorded) =>
      answerOf(
        api.POST('/api/cases/{id}/events', { params: { path: { id: caseId } }, body: { ...event, on } }),
      ),
    onSuccess: async (file, { event, on }) => {
      const recorded = file.events
        .filter(({ type }) => type === event.type)
        .sort((one, other) => other.id - one.id)[0];
      report({
        words: `已登记：${monthAndDayText(on)}${recorded?.label ?? ''}`,
        link: { to: `/cases/${file.id}`, words: '改日期' },
        undo: recorded && (() => takeBackEvent(file, recorded.id)),
      });
      await caseworkChanged();
    },
  });
}
