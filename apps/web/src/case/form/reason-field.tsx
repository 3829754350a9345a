import { Input } from 'antd';
import { Field } from '../../ui/field';

interface ReasonFieldProps {
  form: {
    values: { reason: string };
    set: (patch: { reason: string }) => void;
    idOf: (field: string) => string;
    errorOf: (field: string) => string | undefined;
  };
  label?: string;
  /** An example, as the office would write it. */
  placeholder: string;
}

/** Why what was recorded or decided is changed: it stays in the history. */
export function ReasonField({ form, label = '理由', placeholder }: ReasonFieldProps) {
  const { values, set, idOf, errorOf } = form;
  return (
    <Field id={idOf('reason')} label={label} error={errorOf('reason')}>
      {(control) => (
        <Input
          {...control}
          value={values.reason}
          maxLength={500}
          placeholder={placeholder}
          onChange={({ target }) => {
            set({ reason: target.value });
          }}
        />
      )}
    </Field>
  );
}
