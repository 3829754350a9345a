import { Checkbox, Input, Select } from 'antd';
import type { Shown } from '../api/client';
import { Field } from '../ui/field';
import styles from './people.module.css';
import { type Role, ROLES } from './roles';

interface FieldsForm<V> {
  values: V;
  set: (patch: Partial<V>) => void;
  errorOf: (field: string) => string | undefined;
}

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string;
  type?: 'text' | 'password';
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

export function TextField({ id, label, hint, type = 'text', value, error, onChange }: TextFieldProps) {
  return (
    <Field id={`person-${id}`} label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type={type}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}

export interface Placed {
  unitId: number | null;
  roles: Role[];
}

/** 机构 and 角色, each role with what it is for. */
export function PlaceFields({
  units,
  form: { values, set, errorOf },
}: {
  units: readonly Shown['UnitView'][];
  form: FieldsForm<Placed>;
}) {
  const open = units.filter(({ id, ended }) => !ended || id === values.unitId);
  return (
    <>
      <Field id="person-unitId" label="机构" error={errorOf('unitId')}>
        {(control) => (
          <Select
            {...control}
            allowClear
            placeholder="未定"
            value={values.unitId}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(unitId: number | null | undefined) => {
              set({ unitId: unitId ?? null });
            }}
          />
        )}
      </Field>
      <Field id="person-roles" label="角色" error={errorOf('roles')}>
        {(control) => (
          <div id={control.id} tabIndex={-1} role="group" aria-label="角色">
            {(Object.keys(ROLES) as Role[]).map((role) => (
              <Checkbox
                key={role}
                className={styles.role}
                checked={values.roles.includes(role)}
                onChange={({ target }) => {
                  const others = values.roles.filter((one) => one !== role);
                  set({ roles: target.checked ? [...others, role] : others });
                }}
              >
                {ROLES[role].name} <span className="muted">{ROLES[role].meaning}</span>
              </Checkbox>
            ))}
          </div>
        )}
      </Field>
    </>
  );
}
