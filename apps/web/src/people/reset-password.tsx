import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { ErrorSentence } from '../ui/error-sentence';
import { useUndoBar } from '../ui/undo-bar';
import { InitialPassword } from './person-fields';
import { type Account, peopleChanged } from './queries';

/** 重置密码, and 解除锁定 where somebody was locked out. */
export function ResetPassword({ person: { id, displayName, locked } }: { person: Account }) {
  const report = useUndoBar();
  const params = { path: { id } };
  const form = useForm({
    name: 'reset',
    initial: { password: '' },
    save: ({ password }) => answerOf(api.POST('/api/users/{id}/password', { params, body: { password } })),
    saved: async () => {
      form.begin({ password: '' });
      report({ words: `已重置${displayName}的密码，原来的登录已结束` });
      await peopleChanged();
    },
  });
  const unlock = useMutation({
    mutationFn: () => answerOf(api.POST('/api/users/{id}/unlock', { params })),
    onSuccess: async () => {
      report({ words: `已解除${displayName}的锁定` });
      await peopleChanged();
    },
  });
  return (
    <section aria-label="密码">
      <h3>密码</h3>
      {unlock.error && <ErrorSentence error={unlock.error} />}
      {locked && (
        <p>
          连续 10 次没有登录成功，已锁定 15 分钟。{' '}
          <Button
            size="small"
            loading={unlock.isPending}
            onClick={() => {
              unlock.mutate();
            }}
          >
            解除锁定
          </Button>
        </p>
      )}
      <FormSheet form={form} failure="没有重置" buttons={<FormButtons form={form} words="重置密码" />}>
        <InitialPassword form={form} label="新的初始密码" />
      </FormSheet>
    </section>
  );
}
