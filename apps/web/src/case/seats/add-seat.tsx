import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import {
  CAPACITIES,
  type Capacity,
  type Day,
  DEFENDANT_FORMS,
  type DefendantForm,
  isAllowed,
  receivedOnLabel,
} from '#law';
import { answerOf, api } from '../../api/client';
import { refusal } from '../../form/use-saving';
import { DayInput } from '../../ui/day-input';
import { ErrorSentence } from '../../ui/error-sentence';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { namedOptions } from '../../ui/named-options';
import { useUndoBar } from '../../ui/undo-bar';
import { CaseDrawer } from '../form/case-drawer';
import { CaseForm } from '../form/case-form';
import { type CaseForm as Form, useCaseForm } from '../form/use-case-form';
import type { CaseFile } from '../record/case-facts';
import { candidatesQuery } from '../record/case-queries';

interface SeatValues {
  organId: number | null;
  capacity: Capacity;
  defendantForm: DefendantForm | null;
  receivedOn: string;
}

interface AddSeatProps {
  file: CaseFile;
  onClose: () => void;
}

/** 增加参加机关: 复议机关作共同被告, 市局与区局同案. It has its own dates, deadlines and reminders from then on. */
export function AddSeat({ file, onClose }: AddSeatProps) {
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'add-seat',
    initial: beginningOf(file),
    save: (values: SeatValues, { id, version }) => {
      const { organId, capacity, receivedOn } = values;
      if (organId === null) throw refusal('organId', '请选参加本案的机关');
      const defendantForm = capacity === 'DEFENDANT' ? (values.defendantForm ?? undefined) : undefined;
      const body = { organId, capacity, defendantForm, receivedOn: receivedOn as Day, version };
      return answerOf(api.POST('/api/cases/{id}/seats', { params: { path: { id } }, body }));
    },
    saved: ({ seats }) => {
      report({ words: `已增加参加机关：${seats.at(-1)?.organName ?? ''}` });
      onClose();
    },
  });
  return (
    <CaseDrawer title="增加参加机关" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="增加" failure="没有增加" onCancel={onClose}>
        <p className="muted">
          案号、当事人、行政行为、开庭和处理结果各机关共用；收到日期、期限、提醒、承办人和胜败各机关分别登记、分别计算。
        </p>
        <OrganField form={form} />
        <CapacityFields form={form} file={file} />
        <Field
          id={form.idOf('receivedOn')}
          label={`该机关${receivedOnLabel(file.procedure, form.values.capacity) ?? '收到日期'}`}
          error={form.errorOf('receivedOn')}
        >
          {(control) => (
            <DayInput
              {...control}
              name="该机关收到日期"
              value={form.values.receivedOn}
              onChange={(receivedOn) => {
                form.set({ receivedOn });
              }}
            />
          )}
        </Field>
      </CaseForm>
    </CaseDrawer>
  );
}

/** As the organ beside whom it will sit; when its papers came is its own to tell. */
function beginningOf({ capacity, defendantForm }: CaseFile): SeatValues {
  return { organId: null, capacity, defendantForm, receivedOn: '' };
}

function OrganField({ form }: { form: Form<SeatValues> }) {
  const organs = useQuery(candidatesQuery(form.opened.id));
  if (organs.isError) return <ErrorSentence error={organs.error} onRetry={organs.refetch} />;
  const named = (organs.data ?? []).map(({ id, name, above }) => ({
    value: id,
    label: above === null ? name : `${name}（${above}）`,
  }));
  return (
    <Field id={form.idOf('organId')} label="机关" error={form.errorOf('organId')}>
      {(control) => (
        <Select<number>
          {...control}
          showSearch={FOUND_BY_NAME}
          placeholder="选机关"
          notFoundContent="没有可以增加的机关"
          loading={organs.isPending}
          value={form.values.organId}
          options={named}
          onChange={(organId) => {
            form.set({ organId });
          }}
        />
      )}
    </Field>
  );
}

function CapacityFields({ form, file }: { form: Form<SeatValues>; file: CaseFile }) {
  const { values, set, idOf, errorOf } = form;
  const capacities = namedOptions(CAPACITIES).filter(({ value }) => isAllowed(file.procedure, value));
  return (
    <>
      <Field id={idOf('capacity')} label="该机关身份" error={errorOf('capacity')}>
        {(control) => (
          <Select
            {...control}
            value={values.capacity}
            options={capacities}
            onChange={(capacity: Capacity) => {
              set({ capacity });
            }}
          />
        )}
      </Field>
      {values.capacity === 'DEFENDANT' && (
        <Field id={idOf('defendantForm')} label="被告形式" error={errorOf('defendantForm')}>
          {(control) => (
            <Select
              {...control}
              placeholder="选被告形式"
              value={values.defendantForm}
              options={namedOptions(DEFENDANT_FORMS)}
              onChange={(defendantForm: DefendantForm) => {
                set({ defendantForm });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}
