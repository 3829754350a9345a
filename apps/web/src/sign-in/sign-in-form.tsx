import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answerOf, api } from '../api/client';
import type { Person } from '../shell/session';
import styles from './sign-in-frame.module.css';

interface Credentials {
  username: string;
  password: string;
}

interface SignInFormProps {
  /** Fixed where someone signs in again. */
  username?: string;
  signedIn: (person: Person) => unknown;
}

export function SignInForm({ username, signedIn }: SignInFormProps) {
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => answerOf(api.POST('/api/session', { body: credentials })),
    onSuccess: signedIn,
  });
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ username }}
      onFinish={signIn.mutate}
    >
      <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请填用户名' }]}>
        <Input
          autoComplete="username"
          autoFocus={username === undefined}
          disabled={username !== undefined}
          maxLength={60}
          autoCapitalize="none"
        />
      </Form.Item>
      <Form.Item
        name="password"
        label="密码"
        rules={[{ required: true, message: '请填密码' }]}
        validateStatus={signIn.error ? 'error' : undefined}
        help={signIn.error && <span role="alert">{signIn.error.message}</span>}
      >
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} maxLength={128} />
      </Form.Item>
      <Button
        type="primary"
        htmlType="submit"
        className={styles.signInButton}
        block
        loading={signIn.isPending}
      >
        登录
      </Button>
    </Form>
  );
}
