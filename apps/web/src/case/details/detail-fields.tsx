import { Input } from 'antd';
import { DayInput } from '../../ui/day-input';
import { Field } from '../../ui/field';
import type { DetailValues } from './detail-values';
import type { CaseForm } from '../form/use-case-form';

interface DetailFieldProps<F extends keyof DetailValues> {
  form: CaseForm<DetailValues>;
  field: F;
  label: string;
  /** The field of the request, where it is another. */
  request?: string;
}

type TextName = 'caseNo' | 'authority' | 'documentNo' | 'reason';

export function TextField(props: DetailFieldProps<TextName> & { max: number }) {
  const { form, field, label, max, request = field } = props;
  return (
    <Field id={form.idOf(request)} label={label} error={form.errorOf(request)}>
      {(control) => (
        <Input
          {...control}
          value={form.values[field]}
          maxLength={max}
          onChange={({ target }) => {
            form.set({ [field]: target.value });
          }}
        />
      )}
    </Field>
  );
}

export function DayField({
  form,
  field,
  label,
  request = field,
}: DetailFieldProps<'receivedOn' | 'actMadeOn'>) {
  return (
    <Field id={form.idOf(request)} label={label} error={form.errorOf(request)}>
      {(control) => (
        <DayInput
          {...control}
          name={label}
          value={form.values[field]}
          onChange={(value) => {
            form.set({ [field]: value });
          }}
        />
      )}
    </Field>
  );
}
