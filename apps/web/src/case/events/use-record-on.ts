import { useMutation } from '@tanstack/react-query';
import { type Day, type EventType, monthAndDayText } from '#law';
import { answerOf, api, type Shown } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { useUndoBar } from '../../ui/undo-bar';

interface Recorded {
  caseId: number;
  event: EventType;
  on: Day;
}

/** Records an act of which nothing but the day has to be told, at one press, and says so with the way back. */
export function useRecordOn() {
  const report = useUndoBar();
  return useMutation({
    mutationFn: ({ caseId, event, on }: Recorded) =>
      answerOf(
        api.POST('/api/cases/{id}/events', { params: { path: { id: caseId } }, body: { type: event, on } }),
      ),
    onSuccess: async (file, { event, on }) => {
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
