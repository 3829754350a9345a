import { Select, Switch } from 'antd';
import { useMailHint } from '../api/channels';
import { answerOf, api, type Shown } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { useMay } from '../shell/session';
import { Field } from '../ui/field';
import { useUndoBar } from '../ui/undo-bar';
import { colleaguesOf } from './colleagues';
import { RolesField, UnitField } from './person-fields';
import { type Account, peopleChanged, type Unit } from './queries';

type View = NonNullable<Account['view']>;

const VIEWS: Readonly<Record<View, string>> = {
  ORGANS: '本机关和下级机关的案件',
  ORGAN: '本机关的案件',
  UNIT: '所在机构的和本人承办的案件',
  OWN: '本人承办的案件',
};

interface ChangeAccountProps {
  person: Account;
  people: readonly Account[];
  units: readonly Unit[];
  onClose: () => void;
}

/** One administrator gives roles and view, another does the rest: each is offered what he may, and sends that alone. */
export function ChangeAccount({ person, people, units, onClose }: ChangeAccountProps) {
  const report = useUndoBar();
  const mailHint = useMailHint();
  const may = useMay();
  const initial = {
    displayName: person.displayName,
    unitId: person.unitId,
    email: person.email ?? '',
    substituteId: person.substituteId,
    disabled: person.disabled ?? false,
    roles: person.roles,
    view: person.view ?? 'ORGANS',
  };
  const form = useForm({
    name: 'person',
    initial,
    save: ({ email, ...values }) => {
      const before = { ...initial, email: person.email ?? null };
      const body = changesIn(before, { ...values, email: email || null });
      return answerOf(api.PATCH('/api/users/{id}', { params: { path: { id: person.id } }, body }));
    },
    saved: async ({ displayName }) => {
      report({ words: `已保存${displayName}的账号` });
      onClose();
      await peopleChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <FormSheet
      form={form}
      failure="没有保存"
      buttons={<FormButtons form={form} words="保存" onCancel={onClose} />}
    >
      {may('accounts.write') && (
        <>
          <TextField form={form} name="displayName" label="姓名" maxLength={60} />
          <UnitField form={form} units={units} />
          <TextField form={form} name="email" label="邮箱" maxLength={200} hint={mailHint} />
          <Field
            id={idOf('substituteId')}
            label="代理人"
            hint="外出、请假期间，由代理人办理其承办的案件，提醒也发给代理人；回来后清除"
            error={errorOf('substituteId')}
          >
            {(control) => (
              <Select
                {...control}
                allowClear
                placeholder="没有"
                value={values.substituteId}
                options={colleaguesOf(person, people)}
                onChange={(substituteId: number | null | undefined) => {
                  set({ substituteId: substituteId ?? null });
                }}
              />
            )}
          </Field>
        </>
      )}
      {may('accounts.secure') && (
        <>
          <RolesField form={form} />
          <Field id={idOf('view')} label="可以看到" error={errorOf('view')}>
            {(control) => (
              <Select
                {...control}
                value={values.view}
                options={(Object.keys(VIEWS) as View[]).map((value) => ({ value, label: VIEWS[value] }))}
                onChange={(view: View) => {
                  set({ view });
                }}
              />
            )}
          </Field>
        </>
      )}
      {may('accounts.write') && (
        <Field
          id={idOf('disabled')}
          label="停用账号"
          hint="离开本单位的停用账号：立即退出，不能再登录，登记过的内容都保留"
          error={errorOf('disabled')}
        >
          {(control) => (
            <div>
              <Switch
                id={control.id}
                aria-describedby={control['aria-describedby']}
                checked={values.disabled}
                onChange={(disabled) => {
                  set({ disabled });
                }}
              />
            </div>
          )}
        </Field>
      )}
    </FormSheet>
  );
}

function changesIn<V extends Shown['ChangeUserRequest']>(before: V, now: V): Shown['ChangeUserRequest'] {
  const changed = Object.entries(now).filter(([name, value]) => before[name as keyof V] !== value);
  return Object.fromEntries(changed);
}
