import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { CAPACITIES, type Capacity, type Day, isAllowed } from '#law';
import { answerOf, api } from '../../api/client';
import { organsQuery } from '../../people/queries';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { refusal } from '../../form/use-saving';
import { useCaseForm } from '../form/use-case-form';
import type { CaseFile } from '../record/case-facts';

interface SeatValues {
  organId: number | null;
  capacity: Capacity;
  receivedOn: string;
}

/** 增加参加机关: 复议机关作共同被告, 市局与区局同案. It has its own dates, deadlines and reminders from then on. */
export function AddSeat({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const report = useUndoBar();
  const organs = useQuery(organsQuery).data ?? [];
  const free = organs.filter(({ id }) => !file.seats.some(({ organId }) => organId === id));
  const form = useCaseForm({
    file,
    name: 'add-seat',
    initial: { organId: null, capacity: file.capacity, receivedOn: file.receivedOn },
    save: ({ organId, capacity, receivedOn }: SeatValues, { id, version, defendantForm }) => {
      if (organId === null) throw refusal('organId', '请选参加本案的机关');
      const form = capacity === 'DEFENDANT' && defendantForm ? { defendantForm } : {};
      return answerOf(
        api.POST('/api/cases/{id}/seats', {
          params: { path: { id } },
          body: { organId, capacity, receivedOn: receivedOn as Day, ...form, version },
        }),
      );
    },
    saved: () => {
      report({ words: '已增加参加机关' });
      onClose();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const capacities = (Object.keys(CAPACITIES) as Capacity[]).filter((one) => isAllowed(file.procedure, one));
  return (
    <CaseDrawer title="增加参加机关" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="增加" failure="没有增加" onCancel={onClose}>
        <Field id={idOf('organId')} label="机关" error={errorOf('organId')}>
          {(control) => (
            <Select
              {...control}
              showSearch={FOUND_BY_NAME}
              placeholder="选机关"
              value={values.organId}
              options={free.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(organId: number) => {
                set({ organId });
              }}
            />
          )}
        </Field>
        <Field id={idOf('capacity')} label="该机关身份" error={errorOf('capacity')}>
          {(control) => (
            <Select
              {...control}
              value={values.capacity}
              options={capacities.map((value) => ({ value, label: CAPACITIES[value] }))}
              onChange={(capacity: Capacity) => {
                set({ capacity });
              }}
            />
          )}
        </Field>
        <Field id={idOf('receivedOn')} label="该机关收到日期" error={errorOf('receivedOn')}>
          {(control) => (
            <DayInput
              {...control}
              name="该机关收到日期"
              value={values.receivedOn}
              onChange={(receivedOn) => {
                set({ receivedOn });
              }}
            />
          )}
        </Field>
        <p className="muted">
          案号、当事人、行政行为、开庭和处理结果各机关共用；期限、提醒、承办人和胜败各机关分别计算。
        </p>
      </CaseForm>
    </CaseDrawer>
  );
}
