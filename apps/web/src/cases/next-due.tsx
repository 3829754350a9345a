import { dayText } from '../ui/dates';
import { useToday } from '../ui/today';
import { UrgencyTag } from '../ui/urgency-tag';
import type { CaseRow } from './case-row';
import styles from './case-table.module.css';

/** The nearest deadline of ours; of a closed case the day on which it was closed. */
export function NextDue({ row: { status, nextDue, closedOn } }: { row: CaseRow }) {
  const today = useToday();
  if (nextDue !== null) {
    return (
      <span className={styles.nextDue}>
        <UrgencyTag due={nextDue} />
        <time dateTime={nextDue}>{dayText(nextDue, today)}</time>
      </span>
    );
  }
  if (status === 'SUSPENDED') return <UrgencyTag due={null} status="SUSPENDED" />;
  return closedOn === null ? '—' : <time dateTime={closedOn}>{dayText(closedOn, today)} 结案</time>;
}
