import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { signInWaysQuery } from '../sign-in/sign-in-ways';
import { usePerson } from '../shell/session';
import { momentText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { Section } from '../ui/section';
import styles from './account-page.module.css';
import { accessChanged, ownIdentityQuery } from './queries';

/** 统一身份认证, where there is one: which account there is the own one here. */
export function OwnIdentity() {
  const isThere = useQuery(signInWaysQuery).data?.provider ?? false;
  const identity = useQuery({ ...ownIdentityQuery, enabled: isThere });
  if (!isThere) return null;
  return (
    <Section title="统一身份认证" className={styles.part}>
      {identity.isError && <ErrorSentence error={identity.error} onRetry={identity.refetch} />}
      {identity.data && (identity.data.identity ? <Linked {...identity.data.identity} /> : <Linking />)}
    </Section>
  );
}

function Linked({ subject, linkedAt }: { subject: string; linkedAt: string }) {
  const today = useToday();
  const report = useUndoBar();
  const { byProvider } = usePerson();
  const unlink = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/session/identity')),
    onSuccess: async () => {
      report({ words: '已解除关联' });
      await accessChanged();
    },
  });
  return (
    <>
      <p>
        已关联 <b>{subject}</b>
        <span className="muted"> · {momentText(linkedAt, today)}</span>
      </p>
      <p className="muted">
        解除后只能用用户名和密码登录；用统一身份认证打开的登录随即结束{byProvider && '，包括当前这次'}
      </p>
      {unlink.error && <ErrorSentence error={unlink.error} />}
      <Button
        loading={unlink.isPending}
        onClick={() => {
          unlink.mutate();
        }}
      >
        解除关联
      </Button>
    </>
  );
}

function Linking() {
  const form = useForm({
    name: 'link',
    initial: { password: '' },
    check: ({ password }) => (password === '' ? [{ field: 'password', message: '请填密码' }] : []),
    save: (body) => answerOf(api.POST('/api/session/identity', { body })),
    saved: ({ url }) => {
      location.assign(url);
    },
  });
  return (
    <FormSheet form={form} failure="没有关联" buttons={<FormButtons form={form} words="去关联" />}>
      <p className="muted">
        关联以后，可以用统一身份认证登录本系统。先填本系统的密码，再到统一身份认证登录一次
      </p>
      <TextField
        {...{ form, name: 'password', label: '密码', maxLength: 128 }}
        isSecret
        autoComplete="current-password"
      />
    </FormSheet>
  );
}
