import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';

const SHORTEST = 8;

interface PasswordFormProps {
  error: Error | null;
  isPending: boolean;
  submit: (passwords: { currentPassword: string; password: string }) => void;
  children?: ReactNode;
}

/** 原密码, 新密码 and the new one once more. */
export function PasswordForm({ error, isPending, submit, children }: PasswordFormProps) {
  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit} disabled={isPending}>
      {children}
      <Form.Item
        name="currentPassword"
        label="原密码"
        rules={[{ required: true, message: '请填原密码' }]}
        validateStatus={error ? 'error' : undefined}
        help={error?.message}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="password"
        label="新密码"
        rules={[
          { required: true, message: '请填新密码' },
          { min: SHORTEST, message: `新密码至少 ${SHORTEST} 个字符` },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="repeated"
        label="再输一遍新密码"
        dependencies={['password']}
        rules={[
          { required: true, message: '请再输一遍新密码' },
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              !value || value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的新密码不一样')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={isPending}>
        修改密码
      </Button>
    </Form>
  );
}
