import { answerOf, api } from '../../api/client';
import { dayText } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, type CaseFileEvent, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EventPreview } from '../form/event-preview';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';

interface WithdrawEventProps {
  file: CaseFile;
  event: CaseFileEvent;
  onClose: () => void;
}

/** 撤回: what was recorded and never happened. It stays in the history. */
export function WithdrawEvent({ file, event, onClose }: WithdrawEventProps) {
  const today = useToday();
  const report = useUndoBar();
  const what = `${dayText(event.on, today)} ${event.label}`;
  const form = useCaseForm({
    file,
    name: `withdraw-${event.id}`,
    initial: { reason: '' },
    save: ({ reason }, { id, version }) =>
      answerOf(
        api.DELETE('/api/cases/{id}/events/{eventId}', {
          params: { path: { id, eventId: event.id } },
          body: { reason, version },
        }),
      ),
    saved: () => {
      report({ words: `已撤回“${event.label}”` });
      onClose();
    },
  });
  const after = factsOf({ ...file, events: file.events.filter(({ id }) => id !== event.id) });
  return (
    <CaseDrawer title={`撤回“${event.label}”`} onClose={onClose}>
      <CaseForm form={form} file={file} saveWords={`撤回 ${what}`} failure="没有撤回" onCancel={onClose}>
        <Notice tone="attention">{what} 不再作为本案的程序事项；修改记录中仍然保留。</Notice>
        <ReasonField form={form} label="撤回理由" placeholder="例如 登记到别的案件" />
        <EventPreview file={file} after={after} />
      </CaseForm>
    </CaseDrawer>
  );
}
