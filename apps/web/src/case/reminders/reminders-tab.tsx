import { useQuery } from '@tanstack/react-query';
import { channelsQuery } from '../../api/channels';
import { answerOf, api } from '../../api/client';
import { PolicySection } from '../../reminding/policy-section';
import styles from '../../reminding/reminding.module.css';
import { momentText } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSentence } from '../../ui/error-sentence';
import { Section } from '../../ui/section';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/waiting';
import { useNames } from '../changes/use-names';
import { type CaseFile, isChangeable } from '../record/case-facts';
import { linesAhead, linesBehind, type ReminderLine } from './reminder-lines';

/** 提醒: who will hear what on which day, and what became of what was told. */
export function RemindersTab({ file }: { file: CaseFile }) {
  const { id } = file;
  const asked = useQuery({
    queryKey: ['case', id, 'reminders'],
    queryFn: () => answerOf(api.GET('/api/cases/{id}/reminders', { params: { path: { id } } })),
  });
  const names = useNames().users;
  const channels = new Map(
    (useQuery(channelsQuery).data ?? []).map(({ channel, name }) => [channel as string, name]),
  );
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <ErrorSentence error={asked.error} onRetry={asked.refetch} />;
  const ahead = linesAhead(asked.data, names);
  const behind = linesBehind(asked.data, { names, channels });
  return (
    <>
      <Section title={`将要提醒 ${ahead.length} 次`} aside="办结、改期以后随之取消或者改动">
        {ahead.length === 0 ? <EmptyState title="没有要提醒的事" /> : <Lines of={ahead} />}
      </Section>
      <PolicySection caseId={id} maySet={isChangeable(file)} />
      <Section title="已经提醒的和没有送达的">
        {behind.length === 0 ? <EmptyState title="还没有提醒过" /> : <Lines of={behind} />}
      </Section>
    </>
  );
}

function Lines({ of }: { of: readonly ReminderLine[] }) {
  const today = useToday();
  return (
    <ul className={styles.rows}>
      {of.map(({ id, at, who, what, state, isFailed }) => (
        <li key={id}>
          <time dateTime={at}>{momentText(at, today)}</time>
          <span>
            {who}：{what}
          </span>
          <span className={isFailed ? styles.failed : 'muted'}>{state}</span>
        </li>
      ))}
    </ul>
  );
}
