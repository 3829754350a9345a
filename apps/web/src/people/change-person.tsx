import { useMutation } from '@tanstack/react-query';
import { Button, Select, Switch } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Shown } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { Field } from '../ui/field';
import { useRefusal } from '../ui/refusal';
import { useUndoBar } from '../ui/undo-bar';
import styles from './people.module.css';
import { PlaceFields, TextField } from './person-fields';
import { PersonForm } from './person-form';
import { peopleChanged } from './queries';
import type { Colleague } from './roles';

interface ChangePersonProps {
  person: Colleague;
  people: readonly Colleague[];
  units: readonly Shown['UnitView'][];
  onClose: () => void;
}

/** What is changed is sent alone: of an account, one administrator may give roles and another the rest. */
export function ChangePerson({ person, people, units, onClose }: ChangePersonProps) {
  const report = useUndoBar();
  const { permissions } = usePerson();
  const before = {
    displayName: person.displayName,
    unitId: person.unitId,
    roles: person.roles,
    substituteId: person.substituteId,
    disabled: person.disabled ?? false,
  };
  const [values, setValues] = useState(before);
  const { refusal, isMended, errorOf, refuse } = useRefusal(values);
  const set = (patch: Partial<typeof before>) => {
    setValues({ ...values, ...patch });
  };
  const saving = useMutation({
    mutationFn: () => {
      const changed = Object.entries(values).filter(
        ([name, value]) => before[name as keyof typeof before] !== value,
      );
      const params = { path: { id: person.id } };
      return answerOf(api.PATCH('/api/users/{id}', { params, body: Object.fromEntries(changed) }));
    },
    onSuccess: async ({ displayName }) => {
      report({ words: `已修改${displayName}的账号` });
      onClose();
      await peopleChanged();
    },
    onError: refuse,
  });
  const others = people.filter(({ id, disabled }) => id !== person.id && !disabled);
  return (
    <CaseDrawer title={`修改 ${person.displayName}`} onClose={onClose}>
      <PersonForm
        {...{ refusal, isMended }}
        failure="没有改成"
        words="保存"
        isSaving={saving.isPending}
        save={saving.mutate}
      >
        <TextField
          id="displayName"
          label="姓名"
          value={values.displayName}
          error={errorOf('displayName')}
          onChange={(displayName) => {
            set({ displayName });
          }}
        />
        <PlaceFields units={units} form={{ values, set, errorOf }} />
        <Field
          id="person-substituteId"
          label="代理人"
          hint="外出、请假期间代为办理，提醒同时发给代理人"
          error={errorOf('substituteId')}
        >
          {(control) => (
            <Select
              {...control}
              allowClear
              placeholder="没有"
              value={values.substituteId}
              options={others.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              onChange={(substituteId: number | null | undefined) => {
                set({ substituteId: substituteId ?? null });
              }}
            />
          )}
        </Field>
        <Field
          id="person-disabled"
          label="停用账号"
          hint="停用后立即退出，不能再登录"
          error={errorOf('disabled')}
        >
          {(control) => (
            <div>
              <Switch
                id={control.id}
                checked={values.disabled}
                onChange={(disabled) => {
                  set({ disabled });
                }}
              />
            </div>
          )}
        </Field>
      </PersonForm>
      {permissions.includes('accounts.secure') && <Security person={person} />}
    </CaseDrawer>
  );
}

/** 解除锁定 and 重置密码. */
function Security({ person: { id, displayName, locked } }: { person: Colleague }) {
  const report = useUndoBar();
  const [password, setPassword] = useState('');
  const { refusal, isMended, errorOf, refuse } = useRefusal({ password });
  const params = { path: { id } };
  const reset = useMutation({
    mutationFn: () => answerOf(api.POST('/api/users/{id}/password', { params, body: { password } })),
    onSuccess: async () => {
      setPassword('');
      report({ words: `已重置${displayName}的密码，下次登录须改` });
      await peopleChanged();
    },
    onError: refuse,
  });
  const unlock = useMutation({
    mutationFn: () => answerOf(api.POST('/api/users/{id}/unlock', { params })),
    onSuccess: async () => {
      report({ words: `已解除${displayName}的锁定` });
      await peopleChanged();
    },
  });
  return (
    <section aria-label="安全管理">
      <h3>安全管理</h3>
      {unlock.error && <ErrorSentence error={unlock.error} />}
      {locked && (
        <div className={styles.buttons}>
          <Button
            loading={unlock.isPending}
            onClick={() => {
              unlock.mutate();
            }}
          >
            解除锁定
          </Button>
        </div>
      )}
      <PersonForm
        {...{ refusal, isMended }}
        failure="没有重置"
        words="重置密码"
        isSaving={reset.isPending}
        save={reset.mutate}
      >
        <TextField
          id="password"
          label="新的初始密码"
          type="password"
          hint="重置后立即退出，下次登录须改"
          value={password}
          error={errorOf('password')}
          onChange={setPassword}
        />
      </PersonForm>
    </section>
  );
}
