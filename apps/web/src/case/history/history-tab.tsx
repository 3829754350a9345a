import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { momentText } from '../../ui/dates';
import { ErrorSentence } from '../../ui/error-sentence';
import { Section } from '../../ui/section';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/waiting';
import type { CaseFile } from '../record/case-facts';
import { historyQuery } from '../record/case-queries';
import { type Deed, deedsIn } from '../changes/history-words';
import { useNames } from '../changes/use-names';
import styles from './history.module.css';
import sectionStyles from '../../ui/section.module.css';

/** 修改记录: who changed what and when, from what to what, why, and what followed. */
export function HistoryTab({ file }: { file: CaseFile }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(file.id),
  );
  const names = useNames();
  if (error) return <ErrorSentence error={error} onRetry={refetch} />;
  if (!data) return <Waiting />;
  return (
    <Section title="修改记录" className={styles.history}>
      <ol className={styles.historyDeeds}>
        {deedsIn(data.pages.flat(), file, names).map((deed) => (
          <DeedLine key={deed.id} deed={deed} />
        ))}
      </ol>
      {hasNextPage && (
        <div className={sectionStyles.sectionBody}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            更早的记录
          </Button>
        </div>
      )}
    </Section>
  );
}

function DeedLine({ deed }: { deed: Deed }) {
  const today = useToday();
  const { at, userName, title, organName, lines, followed, reason } = deed;
  return (
    <li className={styles.historyDeed}>
      <div className={styles.historyWhen}>
        <time dateTime={at}>{momentText(at, today)}</time>
        <div>{userName}</div>
      </div>
      <div>
        <b>{title}</b> {organName && <span className="muted">{organName}</span>}
        {reason && <span className={styles.historyReason}>理由：{reason}</span>}
        <Lines of={lines} />
        {followed.length > 0 && (
          <details className={styles.historyFollowed} open={followed.length <= 3}>
            <summary>随之变动 {followed.length} 项</summary>
            <Lines of={followed} />
          </details>
        )}
      </div>
    </li>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul className={styles.historyLines}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
