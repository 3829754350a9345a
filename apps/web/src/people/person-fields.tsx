import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { TextField } from '../form/text-field';
import type { Form } from '../form/use-form';
import { type Role, ROLES } from '../shell/roles';
import { passwordRulesQuery } from '../sign-in/password-rules';
import { Field } from '../ui/field';
import styles from './people.module.css';
import type { Unit } from './queries';

type FormOf<V> = Pick<Form<V>, 'idOf' | 'errorOf' | 'values'> & { set: (patch: V) => void };

/** 承办机构 where somebody works; one that ended is not offered. */
export function UnitField({
  form,
  units,
}: {
  form: FormOf<{ unitId: number | null }>;
  units: readonly Unit[];
}) {
  const { idOf, errorOf, values, set } = form;
  const open = units.filter(({ id, ended }) => !ended || id === values.unitId);
  return (
    <Field id={idOf('unitId')} label="所在机构" error={errorOf('unitId')}>
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
  );
}

/** 角色, each with what it is for. */
export function RolesField({ form }: { form: FormOf<{ roles: Role[] }> }) {
  const { idOf, errorOf, values, set } = form;
  return (
    <Field
      id={idOf('roles')}
      label="角色"
      hint="系统管理员、安全管理员、审计员应由三个人分别担任"
      error={errorOf('roles')}
    >
      {(control) => (
        <div
          id={control.id}
          className={styles.roles}
          tabIndex={-1}
          role="group"
          aria-label="角色"
          aria-describedby={control['aria-describedby']}
        >
          {(Object.keys(ROLES) as Role[]).map((role) => (
            <Checkbox
              key={role}
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
  );
}

interface InitialPasswordProps {
  form: FormOf<{ password: string }>;
  label: string;
}

/** A password that an administrator gives; what passwords are held to is told before it is refused. */
export function InitialPassword({ form, label }: InitialPasswordProps) {
  const rules = useQuery(passwordRulesQuery).data?.sentence;
  return (
    <TextField
      form={form}
      name="password"
      label={label}
      isSecret
      autoComplete="new-password"
      maxLength={128}
      hint={rules && `${rules}。请当面告诉本人，本人登录后须先改成自己的`}
    />
  );
}
