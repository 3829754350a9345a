import { Select } from 'antd';
import type { Organ } from '../people/queries';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';

interface OrganFieldProps {
  form: {
    values: { organId: number };
    set: (patch: { organId: number }) => void;
    idOf: (field: string) => string;
    errorOf: (field: string) => string | undefined;
  };
  organs: readonly Organ[];
}

/** For which organ a rule holds, and for all below it. */
export function OrganField({ form: { values, set, idOf, errorOf }, organs }: OrganFieldProps) {
  const open = organs.filter(({ ended }) => !ended);
  return (
    <Field id={idOf('organId')} label="适用机关" hint="它的下级机关一并适用" error={errorOf('organId')}>
      {(control) => (
        <Select
          {...control}
          showSearch={FOUND_BY_NAME}
          value={values.organId}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organId: number) => {
            set({ organId });
          }}
        />
      )}
    </Field>
  );
}
