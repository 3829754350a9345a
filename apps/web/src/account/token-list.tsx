import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { momentText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import styles from './access-list.module.css';
import { accessChanged, type Token } from './queries';

/** 接口令牌 that are still good, with what each may and until when. */
export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const today = useToday();
  const report = useUndoBar();
  const end = useMutation({
    mutationFn: ({ id }: Token) => answerOf(api.DELETE('/api/tokens/{id}', { params: { path: { id } } })),
    onSuccess: async (_, { name }) => {
      report({ words: `已停用令牌“${name}”` });
      await accessChanged();
    },
  });
  return (
    <>
      {end.error && <ErrorSentence error={end.error} />}
      <ul className={styles.access}>
        {tokens.map((token) => (
          <li key={token.id}>
            <div>
              {token.name}
              <div className="muted">
                {token.purposes.join('、')} · 有效至 {momentText(token.expiresAt, today)} ·{' '}
                {token.lastUsedAt ? `最近使用 ${momentText(token.lastUsedAt, today)}` : '还没有用过'}
              </div>
            </div>
            <Button
              aria-label={`停用令牌 ${token.name}`}
              loading={end.isPending && end.variables.id === token.id}
              onClick={() => {
                end.mutate(token);
              }}
            >
              停用
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
