import { Button, Select } from 'antd';
import { type Day, type EventType, eventLabel, eventTypesFor } from '#law';
import { answerOf, api } from '../../api/client';
import { takeBackEvent } from '../../api/taking-back';
import { dayText } from '../../ui/dates';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, factsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { EventDay, EventFields } from './event-fields';
import { EventPreview } from '../form/event-preview';
import { type Beforehand, detailOf, eventIn, type EventValues, newEventValues } from './event-values';
import { remedyOf } from '../record/remedies';
import { refusal } from '../../form/use-saving';
import { useCaseForm } from '../form/use-case-form';
import styles from '../case-page.module.css';

interface RecordEventProps {
  file: CaseFile;
  /** Chosen by the button beside a deadline. */
  beforehand: Beforehand;
  onClose: () => void;
}

/** 记一笔: what happened, on which day, and what follows from it. */
export function RecordEvent({ file, beforehand, onClose }: RecordEventProps) {
  const today = useToday();
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: ['event', beforehand.type, beforehand.clock].filter(Boolean).join('-'),
    initial: newEventValues(today, beforehand),
    save: record,
    saved: (after: CaseFile) => {
      const added = addedEvent(file, after);
      report({
        words: savedWords(file, after, today),
        undo: added && (() => takeBackEvent(after, added.id)),
      });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const event = eventIn(values);
  const before = factsOf(file);
  return (
    <CaseDrawer title="记一笔" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="登记" failure="没有登记" onCancel={onClose}>
        <Field id={idOf('type')} label="发生了什么" error={errorOf('type')}>
          {(control) => (
            <Select
              {...control}
              showSearch={FOUND_BY_NAME}
              placeholder="选程序事项"
              value={values.type}
              options={typesIn(file).map((choice) => ({
                value: choice.type,
                label: choice.label,
              }))}
              onChange={(chosen: EventType) => {
                set({ type: chosen });
              }}
            />
          )}
        </Field>
        {values.type === null && (
          <Likely
            file={file}
            onChoose={(likely) => {
              set({ type: likely });
            }}
          />
        )}
        <EventDay form={form} />
        {values.type && <EventFields type={values.type} form={form} deadlines={file.deadlines} />}
        {event && <EventPreview file={file} after={{ ...before, events: [...before.events, event] }} />}
      </CaseForm>
    </CaseDrawer>
  );
}

/** 地方规定事项办结 only where a local rule asks for something. */
function typesIn({ procedure, capacity, deadlines }: CaseFile) {
  const isAsked = deadlines.some(({ local }) => local);
  return eventTypesFor(procedure, capacity).filter(({ type }) => type !== 'LOCAL_DONE' || isAsked);
}

/** What would finish an open deadline, at one press. */
function Likely({ file, onChoose }: { file: CaseFile; onChoose: (type: EventType) => void }) {
  const open = file.deadlines.filter(({ status }) => status === 'OPEN' || status === 'OVERDUE');
  const likely = new Set<EventType>([
    ...(file.status === 'SUSPENDED' ? (['RESUMED'] as const) : []),
    ...open.map((deadline) => remedyOf(deadline, file)?.event).filter((type) => type !== undefined),
  ]);
  if (likely.size === 0) return null;
  return (
    <div className={styles.eventLikely}>
      {[...likely].map((type) => (
        <Button
          key={type}
          size="small"
          onClick={() => {
            onChoose(type);
          }}
        >
          {eventLabel(type, file.capacity)}
        </Button>
      ))}
    </div>
  );
}

function record(values: EventValues, { id, version }: CaseFile): Promise<CaseFile> {
  const { type, on } = values;
  if (type === null) throw refusal('type', '请选程序事项');
  const body = { type, on: on as Day, ...detailOf(values, type), version };
  return answerOf(api.POST('/api/cases/{id}/events', { params: { path: { id } }, body }));
}

function savedWords(before: CaseFile, after: CaseFile, today: Day): string {
  const recorded = addedEvent(before, after);
  const opened = after.deadlines.find(
    ({ ours, status, periodId, due }) =>
      ours &&
      status === 'OPEN' &&
      due !== null &&
      !before.deadlines.some((old) => old.periodId === periodId && old.due === due),
  );
  const due = opened?.due ? `。${opened.shortName}期限至${dayText(opened.due, today)}` : '';
  return `已登记“${recorded?.label ?? '程序事项'}”${due}`;
}

function addedEvent(before: CaseFile, after: CaseFile) {
  return after.events.find(({ id }) => !before.events.some((old) => old.id === id));
}
