import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { APPELLANTS, type Appellant, DEFENDANT_FORMS, type DefendantForm } from '#law';
import { colleaguesQuery, unitsQuery } from '../../api/queries';
import { usePerson } from '../../shell/session';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import type { CaseFile } from '../record/case-facts';
import type { DetailValues } from './detail-values';
import type { CaseForm } from '../form/use-case-form';

interface SeatFieldsProps {
  form: CaseForm<DetailValues>;
  file: CaseFile;
}

/** The organ's own seat in the case: 被告形式, who appealed, unit and officer. */
export function SeatFields({ form, file }: SeatFieldsProps) {
  const me = usePerson().id;
  const people = useQuery(colleaguesQuery).data ?? [];
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <>
      {file.capacity === 'DEFENDANT' && (
        <Choice<DefendantForm>
          form={form}
          field="defendantForm"
          label="被告形式"
          of={entriesOf(DEFENDANT_FORMS)}
        />
      )}
      {file.procedure === 'SECOND_INSTANCE' && (
        <Choice<Appellant> form={form} field="appealedBy" label="上诉人" of={entriesOf(APPELLANTS)} />
      )}
      <Choice<number>
        form={form}
        field="unitId"
        label="承办机构"
        of={units.map(({ id, name }) => [id, name])}
      />
      <Choice<number>
        form={form}
        field="officerId"
        label="承办人"
        of={people
          .filter(({ id }) => file.mayAssign || id === me || id === file.officerId)
          .map(({ id, displayName }) => [id, displayName])}
      />
    </>
  );
}

interface ChoiceProps<T> {
  form: CaseForm<DetailValues>;
  field: 'defendantForm' | 'appealedBy' | 'unitId' | 'officerId';
  label: string;
  of: (readonly [value: T, label: string])[];
}

function Choice<T extends string | number>({ form, field, label, of }: ChoiceProps<T>) {
  return (
    <Field id={form.idOf(field)} label={label} error={form.errorOf(field)}>
      {(control) => (
        <Select
          {...control}
          allowClear
          showSearch={FOUND_BY_NAME}
          value={form.values[field] as T | null}
          placeholder="未定"
          options={of.map(([value, name]) => ({ value, label: name }))}
          onChange={(value: T | undefined) => {
            form.set({ [field]: value ?? null });
          }}
        />
      )}
    </Field>
  );
}

function entriesOf<T extends string>(vocabulary: Readonly<Record<T, string>>): [T, string][] {
  return Object.entries(vocabulary) as [T, string][];
}
