import type { Day } from '#law';
import { answerOf, api } from '../../api/client';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, type CaseFileEvent, eventFactOf, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EventDay, EventFields } from './event-fields';
import { EventPreview } from '../form/event-preview';
import { correctedDetail, eventIn, type EventValues, valuesOfEvent } from './event-values';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';

interface CorrectEventProps {
  file: CaseFile;
  event: CaseFileEvent;
  onClose: () => void;
}

/** 更正: another day or other particulars for what was recorded, with the reason. */
export function CorrectEvent({ file, event, onClose }: CorrectEventProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: `event-${event.id}`,
    initial: valuesOfEvent(event),
    save: (values, against) => correct(values, event, against),
    saved: () => {
      report({ words: `已更正“${event.label}”` });
      onClose();
    },
  });
  const { values } = form;
  const before = factsOf(file);
  const corrected = eventIn(values);
  return (
    <CaseDrawer title={`更正“${event.label}”`} onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="更正" failure="没有更正" onCancel={onClose}>
        <EventDay form={form} />
        <EventFields type={event.type} form={form} deadlines={file.deadlines} />
        <ReasonField form={form} label="更正理由" placeholder="例如 录入时看错日期" />
        {corrected && (
          <EventPreview
            file={file}
            after={{
              ...before,
              events: file.events.map((one) => (one.id === event.id ? corrected : eventFactOf(one))),
            }}
          />
        )}
      </CaseForm>
    </CaseDrawer>
  );
}

function correct(values: EventValues, before: CaseFileEvent, { id, version }: CaseFile): Promise<CaseFile> {
  const { on, reason } = values;
  return answerOf(
    api.PATCH('/api/cases/{id}/events/{eventId}', {
      params: { path: { id, eventId: before.id } },
      body: { on: on as Day, reason, version, ...correctedDetail(values, before) },
    }),
  );
}
