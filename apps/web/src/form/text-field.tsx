import { Input, type InputProps } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../ui/field';

/** Of a form, as much as one of its texts needs. */
interface FormWithText<N extends string> {
  values: Readonly<Record<N, string>>;
  set: (patch: Record<N, string>) => void;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
}

type Passed =
  'placeholder' | 'maxLength' | 'size' | 'autoComplete' | 'autoCapitalize' | 'autoFocus' | 'disabled';

interface TextFieldProps<N extends string> extends Pick<InputProps, Passed> {
  form: FormWithText<N>;
  name: N;
  label: string;
  hint?: ReactNode;
  isSecret?: boolean;
}

/** One line of text. */
export function TextField<N extends string>(props: TextFieldProps<N>) {
  const { form, name, label, hint, isSecret = false, ...passed } = props;
  const Text = isSecret ? Input.Password : Input;
  return (
    <Field id={form.idOf(name)} label={label} hint={hint} error={form.errorOf(name)}>
      {(control) => (
        <Text
          autoComplete="off"
          {...control}
          {...passed}
          value={form.values[name]}
          onChange={({ target }) => {
            form.set({ [name]: target.value } as Record<N, string>);
          }}
        />
      )}
    </Field>
  );
}
