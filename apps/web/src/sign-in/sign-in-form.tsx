import { Button } from 'antd';
import type { FieldProblem } from '#law';
import { answerOf, api } from '../api/client';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import type { Person } from '../shell/session';
import styles from './sign-in-frame.module.css';

interface SignInFormProps {
  /** Fixed where someone signs in again. */
  username?: string;
  signedIn: (person: Person) => unknown;
}

export function SignInForm({ username, signedIn }: SignInFormProps) {
  const isKnown = username !== undefined;
  const form = useForm({
    name: 'sign-in',
    initial: { username: username ?? '', password: '' },
    check: problemsOf,
    save: (body) => answerOf(api.POST('/api/session', { body })),
    saved: signedIn,
  });
  return (
    <FormSheet
      form={form}
      failure="没有登录"
      buttons={
        <Button
          type="primary"
          htmlType="submit"
          className={styles.signInButton}
          block
          loading={form.isSaving}
        >
          登录
        </Button>
      }
    >
      <TextField
        {...{ form, name: 'username', label: '用户名', maxLength: 60, size: 'large' }}
        autoComplete="username"
        autoCapitalize="none"
        autoFocus={!isKnown}
        disabled={isKnown}
      />
      <TextField
        {...{ form, name: 'password', label: '密码', maxLength: 128, size: 'large' }}
        isSecret
        autoComplete="current-password"
        autoFocus={isKnown}
      />
    </FormSheet>
  );
}

function problemsOf({ username, password }: { username: string; password: string }): FieldProblem[] {
  return [
    ...(username === '' ? [{ field: 'username', message: '请填用户名' }] : []),
    ...(password === '' ? [{ field: 'password', message: '请填密码' }] : []),
  ];
}
