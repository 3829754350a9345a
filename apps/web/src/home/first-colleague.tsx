import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { colleaguesQuery, queryClient } from '../api/queries';
import { usePerson } from '../shell/session';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { passwordRulesQuery } from '../sign-in/password-rules';
import { FirstStep } from './first-step';
import styles from './first-steps.module.css';

const EMPTY = { displayName: '', username: '', password: '' };
/** An account for someone else in the office. */
export function FirstColleague() {
  const person = usePerson();
  const others = (useQuery(colleaguesQuery).data ?? []).filter(({ id }) => id !== person.id);
  const rules = useQuery(passwordRulesQuery).data?.sentence;
  const form = useForm({
    name: 'new',
    initial: EMPTY,
    save: (body) => answerOf(api.POST('/api/users', { body })),
    saved: async () => {
      form.begin(EMPTY);
      await queryClient.invalidateQueries({ queryKey: colleaguesQuery.queryKey });
    },
  });
  return (
    <FirstStep number={2} title="第一位同事" isDone={others.length > 0}>
      {others.length > 0 && <p>已添加：{others.map(({ displayName }) => displayName).join('、')}</p>}
      <FormSheet
        form={form}
        failure="没有添加成功"
        className={styles.firstColleague}
        buttons={
          <Button type="primary" htmlType="submit" loading={form.isSaving}>
            添加
          </Button>
        }
      >
        <TextField form={form} name="displayName" label="姓名" maxLength={60} />
        <TextField form={form} name="username" label="用户名" maxLength={60} />
        <TextField
          form={form}
          name="password"
          label="初始密码"
          isSecret
          autoComplete="new-password"
          maxLength={128}
        />
      </FormSheet>
      <p className="muted">
        {rules && `${rules}。`}请把用户名和初始密码当面告诉本人，本人登录后须先改成自己的。
      </p>
    </FirstStep>
  );
}
