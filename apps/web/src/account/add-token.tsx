import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Shown } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import type { Permission } from '../shell/session';
import { Field } from '../ui/field';
import { accessChanged, ownPermissionsQuery } from './queries';
import { ShownOnce } from './shown-once';

const TERMS = [30, 90, 180, 366];

interface Typed {
  name: string;
  permissions: Permission[];
  days: number;
}

/** 建立令牌: for a purpose and for a time. Its value is shown once, before the drawer is closed. */
export function AddToken({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Shown['NewTokenView'] | null>(null);
  return (
    <CaseDrawer title="建立接口令牌" onClose={onClose}>
      {made ? <Made token={made} onClose={onClose} /> : <Making onMade={setMade} onClose={onClose} />}
    </CaseDrawer>
  );
}

interface MakingProps {
  onMade: (token: Shown['NewTokenView']) => void;
  onClose: () => void;
}

function Making({ onMade, onClose }: MakingProps) {
  const permissions = useQuery(ownPermissionsQuery).data ?? [];
  const initial: Typed = { name: '', permissions: [], days: 90 };
  const form = useForm({
    name: 'token',
    initial,
    check: ({ name, permissions: chosen }) => [
      ...(name.trim() === '' ? [{ field: 'name', message: '请填令牌名称，写明给哪个程序用' }] : []),
      ...(chosen.length === 0 ? [{ field: 'permissions', message: '请选用途，至少一项' }] : []),
    ],
    save: (body) => answerOf(api.POST('/api/tokens', { body })),
    saved: async (token) => {
      onMade(token);
      await accessChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <FormSheet
      form={form}
      failure="没有建立"
      isAlone
      buttons={<FormButtons form={form} words="建立令牌" onCancel={onClose} />}
    >
      <TextField form={form} name="name" label="令牌名称" maxLength={60} placeholder="例如 内网门户取待办" />
      <Field id={idOf('permissions')} label="用途" hint="只列出您自己可以做的" error={errorOf('permissions')}>
        {(control) => (
          <Checkbox.Group
            {...{ id: control.id, 'aria-label': '用途' }}
            style={{ flexDirection: 'column', gap: 6 }}
            value={values.permissions}
            options={permissions.map(({ permission: value, words: label }) => ({ value, label }))}
            onChange={(chosen) => {
              set({ permissions: chosen });
            }}
          />
        )}
      </Field>
      <Field id={idOf('days')} label="有效期" error={errorOf('days')}>
        {(control) => (
          <Select
            {...control}
            value={values.days}
            options={TERMS.map((value) => ({ value, label: `${value} 天` }))}
            onChange={(days: number) => {
              set({ days });
            }}
          />
        )}
      </Field>
    </FormSheet>
  );
}

function Made({ token, onClose }: { token: Shown['NewTokenView']; onClose: () => void }) {
  return (
    <>
      <ShownOnce
        id="token-value"
        label="令牌"
        hint="放在请求头里：Authorization: Bearer 令牌"
        value={token.value}
      >
        <b>已建立令牌“{token.name}”。</b>
        下面的内容只显示这一次，关闭后不能再查看，请现在复制到要用它的程序里。
      </ShownOnce>
      <Button style={{ marginTop: 16 }} onClick={onClose}>
        已经复制，关闭
      </Button>
    </>
  );
}
