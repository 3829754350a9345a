import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { FieldProblem } from '#law';
import { answerOf, api } from '../api/client';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { passwordRulesQuery } from './password-rules';

const EMPTY = { currentPassword: '', password: '', repeated: '' };

/** 修改密码: 原密码, 新密码 and the new one once more; the account's other sessions end. */
export function ChangePassword({ changed }: { changed: () => unknown }) {
  const rules = useQuery(passwordRulesQuery).data?.sentence;
  const form = useForm({
    name: 'own',
    initial: EMPTY,
    check: problemsOf,
    save: ({ currentPassword, password }) =>
      answerOf(api.PUT('/api/session/password', { body: { currentPassword, password } })),
    saved: async () => {
      form.begin(EMPTY);
      await changed();
    },
  });
  const secret = { form, isSecret: true, maxLength: 128 };
  return (
    <FormSheet
      form={form}
      failure="没有修改"
      buttons={
        <Button type="primary" htmlType="submit" size="large" block loading={form.isSaving}>
          修改密码
        </Button>
      }
    >
      <TextField {...secret} name="currentPassword" label="原密码" autoComplete="current-password" />
      <TextField {...secret} name="password" label="新密码" autoComplete="new-password" hint={rules} />
      <TextField {...secret} name="repeated" label="再输一遍新密码" autoComplete="new-password" />
    </FormSheet>
  );
}

function problemsOf({ currentPassword, password, repeated }: typeof EMPTY): FieldProblem[] {
  const problems = [];
  if (currentPassword === '') problems.push({ field: 'currentPassword', message: '请填原密码' });
  if (password === '') problems.push({ field: 'password', message: '请填新密码' });
  else if (repeated !== password)
    problems.push({ field: 'repeated', message: repeated ? '两次输入的新密码不一样' : '请再输一遍新密码' });
  return problems;
}
