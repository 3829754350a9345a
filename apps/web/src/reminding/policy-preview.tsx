import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { momentText } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { useToday } from '../ui/today';
import type { OwnPolicy } from './policy';
import styles from './reminding.module.css';

interface PolicyPreviewProps {
  caseId: number | null;
  /** As the form stands; null while it cannot be read. */
  wanted: () => OwnPolicy | null;
}

/** 先看看: who would hear what on which day, before anything is saved. */
export function PolicyPreview({ caseId, wanted }: PolicyPreviewProps) {
  const today = useToday();
  const preview = useMutation({ mutationFn: (body: OwnPolicy) => ask(caseId, body) });
  const look = () => {
    const body = wanted();
    if (body) preview.mutate(body);
  };
  return (
    <section aria-label="先看看">
      <Button loading={preview.isPending} onClick={look}>
        先看看谁会在哪天听到什么
      </Button>
      {preview.error && <ErrorSentence error={preview.error} />}
      {preview.data && (
        <>
          <p className="muted">
            按上面填的，今后 30 天{caseId === null ? '，最先到期的 20 件在办案件' : ''}，还没有保存
          </p>
          {preview.data.length === 0 && <EmptyState title="没有要提醒的事" />}
          <ul className={styles.rows}>
            {preview.data.map(({ at, what, who, caseId: about }) => (
              <li key={`${at} ${about} ${what}`}>
                <time dateTime={at}>{momentText(at, today)}</time>
                <span>
                  {who.join('、')}：{what}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ask(caseId: number | null, body: OwnPolicy) {
  return answerOf(
    caseId === null
      ? api.POST('/api/reminder-policy/preview', { body })
      : api.POST('/api/cases/{id}/reminder-policy/preview', { params: { path: { id: caseId } }, body }),
  );
}
