import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { namedOptions } from '../ui/named-options';
import type { Saving } from './use-saving';

interface ChoiceProps<K extends string> {
  form: Pick<Saving<never>, 'idOf' | 'errorOf'>;
  /** As the request has it: `trigger.type`. */
  field: string;
  label: string;
  names: Readonly<Record<K, string>>;
  hint?: ReactNode;
}

/** One of a list. */
export function Choice<K extends string>({
  value,
  onChange,
  ...of
}: ChoiceProps<K> & { value: K; onChange: (value: K) => void }) {
  const { form, field, label, names, hint } = of;
  return (
    <Field id={form.idOf(field)} label={label} hint={hint} error={form.errorOf(field)}>
      {(control) => (
        <Select
          {...control}
          showSearch={FOUND_BY_NAME}
          value={value}
          options={namedOptions(names)}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

/** Some of a list; none stands for all. */
export function Choices<K extends string>({
  value,
  onChange,
  ...of
}: ChoiceProps<K> & { value: readonly K[]; onChange: (value: K[]) => void }) {
  const { form, field, label, names, hint } = of;
  return (
    <Field id={form.idOf(field)} label={label} hint={hint} error={form.errorOf(field)}>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          placeholder="不限"
          showSearch={FOUND_BY_NAME}
          value={[...value]}
          options={namedOptions(names)}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
