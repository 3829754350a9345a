import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../ui/field';

interface LongTextProps<N extends string> {
  form: {
    values: Readonly<Record<N, string>>;
    set: (patch: Record<N, string>) => void;
    idOf: (field: string) => string;
    errorOf: (field: string) => string | undefined;
  };
  name: N;
  label: string;
  hint?: ReactNode;
  maxLength: number;
}

/** Several lines of text. */
export function LongText<N extends string>({ form, name, label, hint, maxLength }: LongTextProps<N>) {
  return (
    <Field id={form.idOf(name)} label={label} hint={hint} error={form.errorOf(name)}>
      {(control) => (
        <Input.TextArea
          {...control}
          rows={3}
          maxLength={maxLength}
          value={form.values[name]}
          onChange={({ target }) => {
            form.set({ [name]: target.value } as Record<N, string>);
          }}
        />
      )}
    </Field>
  );
}
