import { useMailHint } from '../api/channels';
import { answerOf, api } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { type Role, rolesText } from '../shell/roles';
import { useMay } from '../shell/session';
import { useUndoBar } from '../ui/undo-bar';
import { InitialPassword, RolesField, UnitField } from './person-fields';
import { peopleChanged, type Unit } from './queries';

interface Typed {
  displayName: string;
  username: string;
  password: string;
  email: string;
  unitId: number | null;
  roles: Role[];
}

/** What an account has unless the security administrator says otherwise. */
const USUAL_ROLES: Role[] = ['REGISTRAR', 'OFFICER'];
const EMPTY: Typed = {
  ...{ displayName: '', username: '', password: '', email: '' },
  ...{ unitId: null, roles: USUAL_ROLES },
};

interface AddPersonProps {
  organId: number;
  units: readonly Unit[];
  onClose: () => void;
}

/** 添加人员: an account with an initial password, which must be changed at the first sign-in. */
export function AddPerson({ organId, units, onClose }: AddPersonProps) {
  const report = useUndoBar();
  const mailHint = useMailHint();
  const maySecure = useMay()('accounts.secure');
  const form = useForm({
    name: 'add-person',
    initial: EMPTY,
    save: ({ roles, email, ...account }) => {
      const told = { ...account, organId, email: email || null };
      return answerOf(api.POST('/api/users', { body: maySecure ? { ...told, roles } : told }));
    },
    saved: async ({ displayName }) => {
      report({ words: `已添加${displayName}` });
      onClose();
      await peopleChanged();
    },
  });
  return (
    <CaseDrawer title="添加人员" onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有添加成功"
        isAlone
        buttons={<FormButtons form={form} words="添加" onCancel={onClose} />}
      >
        <TextField form={form} name="displayName" label="姓名" maxLength={60} />
        <TextField
          form={form}
          name="username"
          label="用户名"
          maxLength={60}
          hint="登录时用，例如姓名全拼；以后不能更改"
        />
        <InitialPassword form={form} label="初始密码" />
        <UnitField form={form} units={units} />
        {maySecure ? (
          <RolesField form={form} />
        ) : (
          <p className="muted">角色先为{rolesText(USUAL_ROLES)}，需要更改的由安全管理员授予</p>
        )}
        <TextField form={form} name="email" label="邮箱" maxLength={200} hint={mailHint} />
      </FormSheet>
    </CaseDrawer>
  );
}
