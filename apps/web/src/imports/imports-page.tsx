import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { momentText } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { BeginImport } from './begin-import';
import { STATUS_WORDS } from './import-words';
import styles from './imports.module.css';
import { importsQuery } from './queries';

/** 导入台账: a new one, and those before. */
export function ImportsPage() {
  const today = useToday();
  const before = useQuery(importsQuery);
  return (
    <>
      <PageHead title="导入台账" context="先读取、核对，确认后才登记；登记后可以整次撤销" />
      <Section title="这次导入">
        <div className={styles.begin}>
          <BeginImport />
        </div>
      </Section>
      <Section title="以前的导入">
        {before.isError && <ErrorSentence error={before.error} onRetry={before.refetch} />}
        {before.data?.length === 0 && <EmptyState title="还没有导入过台账" />}
        <ul className={styles.list}>
          {before.data?.map(({ id, fileName, createdAt, status }) => (
            <li key={id}>
              <Link to={`/imports/${id}`}>{fileName}</Link>
              <span className="muted">{momentText(createdAt, today)}</span>
              <span>{STATUS_WORDS[status]}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
