import { Select } from 'antd';
import {
  CAPACITIES,
  type Capacity,
  type CaseFacts,
  initialEventType,
  isAllowed,
  type Procedure,
  PROCEDURES,
} from '#law';
import { answerOf, api } from '../../api/client';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { EventPreview } from '../form/event-preview';
import { ReasonField } from '../form/reason-field';
import { useCaseForm } from '../form/use-case-form';
import { type CaseFile, factsOf } from '../record/case-facts';
import type { UndoProps } from './undo-kinds';

interface CastValues {
  procedure: Procedure;
  capacity: Capacity;
  reason: string;
}

/** 更正程序、身份: a case that was registered as something else. */
export function RecastCase({ file, onClose }: UndoProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'recast',
    initial: { procedure: file.procedure, capacity: file.capacity, reason: '' },
    save: ({ procedure, capacity, reason }: CastValues, { id, version }) =>
      answerOf(
        api.PATCH('/api/cases/{id}', {
          params: { path: { id } },
          body: { procedure, capacity, ...(reason.trim() ? { reason } : {}), version },
        }),
      ),
    saved: () => {
      report({ words: '已更正程序、身份' });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const capacities = capacitiesIn(values.procedure);
  const isChanged = values.procedure !== file.procedure || values.capacity !== file.capacity;
  return (
    <CaseDrawer title="更正程序、身份" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="更正" failure="没有更正" onCancel={onClose}>
        <Field id={idOf('procedure')} label="程序" error={errorOf('procedure')}>
          {(control) => (
            <Select
              {...control}
              showSearch={FOUND_BY_NAME}
              value={values.procedure}
              options={entriesOf(PROCEDURES)}
              onChange={(procedure: Procedure) => {
                const [first = values.capacity] = capacitiesIn(procedure);
                set({ procedure, capacity: isAllowed(procedure, values.capacity) ? values.capacity : first });
              }}
            />
          )}
        </Field>
        <Field id={idOf('capacity')} label="本机关身份" error={errorOf('capacity')}>
          {(control) => (
            <Select
              {...control}
              showSearch={FOUND_BY_NAME}
              value={values.capacity}
              options={capacities.map((value) => ({ value, label: CAPACITIES[value] }))}
              onChange={(capacity: Capacity) => {
                set({ capacity });
              }}
            />
          )}
        </Field>
        <ReasonField form={form} label="更正理由" placeholder="例如 登记时选错了程序" />
        {isChanged && <EventPreview file={file} after={castAs(file, values)} />}
      </CaseForm>
    </CaseDrawer>
  );
}

function capacitiesIn(procedure: Procedure): Capacity[] {
  return (Object.keys(CAPACITIES) as Capacity[]).filter((capacity) => isAllowed(procedure, capacity));
}

function entriesOf<T extends string>(names: Readonly<Record<T, string>>): { value: T; label: string }[] {
  return (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));
}

/** The event that the receipt is becomes that of the new kind of case. */
function castAs(file: CaseFile, { procedure, capacity }: CastValues): CaseFacts {
  const before = factsOf(file);
  const old = initialEventType({ ...before, events: [] });
  const type = initialEventType({ ...before, procedure, capacity, events: [] });
  const kept = before.events.filter(({ type: is, on }) => is !== old || on !== file.receivedOn);
  return {
    ...before,
    ...{ procedure, capacity },
    defendantForm: capacity === 'DEFENDANT' ? before.defendantForm : null,
    appealedBy: procedure === 'SECOND_INSTANCE' ? before.appealedBy : null,
    events: type ? [...kept, { type, on: file.receivedOn }] : kept,
  };
}
