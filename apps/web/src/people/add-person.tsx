import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Shown } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { usePerson } from '../shell/session';
import { useRefusal } from '../ui/refusal';
import { useUndoBar } from '../ui/undo-bar';
import { type Placed, PlaceFields, TextField } from './person-fields';
import { PersonForm } from './person-form';
import { peopleChanged } from './queries';

interface Typed extends Placed {
  displayName: string;
  username: string;
  password: string;
}

const EMPTY: Typed = {
  displayName: '',
  username: '',
  password: '',
  unitId: null,
  roles: ['REGISTRAR', 'OFFICER'],
};

/** 添加人员: an account with an initial password, which must be changed when first signed in. */
export function AddPerson({ units, onClose }: { units: readonly Shown['UnitView'][]; onClose: () => void }) {
  const report = useUndoBar();
  const maySecure = usePerson().permissions.includes('accounts.secure');
  const [values, setValues] = useState(EMPTY);
  const { refusal, isMended, errorOf, refuse } = useRefusal(values);
  const set = (patch: Partial<Typed>) => {
    setValues({ ...values, ...patch });
  };
  const adding = useMutation({
    mutationFn: () => {
      const { roles, ...account } = values;
      return answerOf(api.POST('/api/users', { body: maySecure ? { ...account, roles } : account }));
    },
    onSuccess: async ({ displayName }) => {
      report({ words: `已添加${displayName}` });
      onClose();
      await peopleChanged();
    },
    onError: refuse,
  });
  const text = (field: 'displayName' | 'username' | 'password') => ({
    id: field,
    value: values[field],
    error: errorOf(field),
    onChange: (value: string) => {
      set({ [field]: value });
    },
  });
  return (
    <CaseDrawer title="添加人员" onClose={onClose}>
      <PersonForm
        {...{ refusal, isMended }}
        failure="没有添加成功"
        words="添加"
        isSaving={adding.isPending}
        save={adding.mutate}
      >
        <TextField label="姓名" {...text('displayName')} />
        <TextField label="用户名" {...text('username')} />
        <TextField label="初始密码" type="password" hint="首次登录须改成本人的密码" {...text('password')} />
        <PlaceFields units={units} form={{ values, set, errorOf }} />
        {!maySecure && <p className="muted">角色由安全管理员授予</p>}
      </PersonForm>
    </CaseDrawer>
  );
}
