import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { momentText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import styles from './access-list.module.css';
import { agentText } from './agent-text';
import { accessChanged, type OpenSession } from './queries';

/** Where an account is signed in; each can be ended but the one that looks at them. */
export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  const today = useToday();
  const report = useUndoBar();
  const end = useMutation({
    mutationFn: ({ id }: OpenSession) =>
      answerOf(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      report({ words: '已结束这次登录' });
      await accessChanged();
    },
  });
  return (
    <>
      {end.error && <ErrorSentence error={end.error} />}
      <ul className={styles.access}>
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              {agentText(session.agent)}
              <div className="muted">
                {session.address && `地址 ${session.address} · `}
                {momentText(session.createdAt, today)}登录 · 最近使用 {momentText(session.lastSeenAt, today)}
              </div>
            </div>
            {session.current ? (
              <span className="muted">当前登录</span>
            ) : (
              <Button
                aria-label={`结束登录 ${agentText(session.agent)}`}
                loading={end.isPending && end.variables.id === session.id}
                onClick={() => {
                  end.mutate(session);
                }}
              >
                结束登录
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
