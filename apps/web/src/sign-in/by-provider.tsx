import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import styles from './sign-in-frame.module.css';
import { signInWaysQuery } from './sign-in-ways';

/** 用统一身份认证登录, where there is one: the browser goes there and comes back to `/sign-in/return`. */
export function ByProvider({ next }: { next: string }) {
  const ways = useQuery(signInWaysQuery).data;
  const leave = useMutation({
    mutationFn: () => answerOf(api.POST('/api/session/provider', { body: { next } })),
    onSuccess: ({ url }) => {
      location.assign(url);
    },
  });
  if (!ways?.provider) return null;
  return (
    <div className={styles.byProvider}>
      <span className="muted">或者</span>
      <Button
        block
        loading={leave.isPending}
        onClick={() => {
          leave.mutate();
        }}
      >
        用统一身份认证登录
      </Button>
      {leave.error && <ErrorSentence error={leave.error} />}
    </div>
  );
}
