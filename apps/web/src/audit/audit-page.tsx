import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { usePerson } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { AuditFilter } from './audit-filter';
import { AuditRow } from './audit-row';
import styles from './audit.module.css';
import { auditQuery } from './queries';

/** 操作日志: who did what and when, in the own organ and those below it. It can be read, and not changed. */
export function AuditPage() {
  const { organ } = usePerson();
  const [address] = useSearchParams();
  const log = useInfiniteQuery(auditQuery(address));
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title="操作日志" context={`${organ.name}和下级机关的登录、登记、修改，只能查看，不能更改`} />
      <AuditFilter />
      {log.isPending && <Waiting />}
      {log.isError && <ErrorSentence error={log.error} onRetry={log.refetch} />}
      {log.isSuccess && (
        <Section title="最近的在前">
          {entries.length === 0 && <EmptyState title="没有符合条件的记录" hint="请放宽日期或者其他条件" />}
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} />
            ))}
          </ol>
          {log.hasNextPage && (
            <div className={styles.more}>
              <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                再看 50 条
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
