import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client';
import { colleaguesQuery, queryClient } from '../api/queries';
import { usePerson } from '../shell/session';
import { Field } from '../ui/field';
import { FormErrors } from '../ui/form-errors';
import { useRefusal } from '../ui/refusal';
import { FirstStep } from './first-step';
import styles from './first-steps.module.css';

const EMPTY = { displayName: '', username: '', password: '' };
const FIELDS = [
  { name: 'displayName', label: '姓名', type: 'text' },
  { name: 'username', label: '用户名', type: 'text' },
  { name: 'password', label: '初始密码', type: 'password' },
] as const;

/** An account for someone else in the office. */
export function FirstColleague() {
  const person = usePerson();
  const others = (useQuery(colleaguesQuery).data ?? []).filter(({ id }) => id !== person.id);
  const [typed, setTyped] = useState(EMPTY);
  const { refusal, isMended, errorOf, refuse, accept } = useRefusal(typed);
  const add = useMutation({
    mutationFn: () => answerOf(api.POST('/api/users', { body: typed })),
    onSuccess: async () => {
      accept();
      setTyped(EMPTY);
      await queryClient.invalidateQueries({ queryKey: colleaguesQuery.queryKey });
    },
    onError: refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <FirstStep number={2} title="第一位同事" isDone={others.length > 0}>
      {others.length > 0 && <p>已添加：{others.map(({ displayName }) => displayName).join('、')}</p>}
      {refusal && (
        <FormErrors
          error={refusal}
          isMended={isMended}
          title="没有添加成功"
          fieldId={(field) => `new-${field}`}
        />
      )}
      <form className={styles.firstColleague} onSubmit={submit} noValidate>
        {FIELDS.map(({ name, label, type }) => (
          <Field key={name} id={`new-${name}`} label={label} error={errorOf(name)}>
            {(control) => (
              <Input
                {...control}
                type={type}
                autoComplete={type === 'password' ? 'new-password' : 'off'}
                value={typed[name]}
                onChange={(event) => {
                  setTyped({ ...typed, [name]: event.target.value });
                }}
              />
            )}
          </Field>
        ))}
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          添加
        </Button>
      </form>
      <p className="muted">把用户名和初始密码当面告诉同事，登录后在左下角改成自己的密码。</p>
    </FirstStep>
  );
}
