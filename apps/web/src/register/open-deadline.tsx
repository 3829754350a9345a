import type { ReactNode } from 'react';
import { type CaseDeadline, type Day, findPeriod, type Period } from '#law';
import { serverNow } from '../api/server-clock';
import { useWorkCalendar } from '../api/work-calendar';
import { startLabelOf } from '../case/deadlines/calendar-pauses';
import { DayCount } from '../ui/day-count';
import { dayWithWeekday } from '../ui/dates';
import { DueIn } from '../ui/due-in';
import { LawQuote } from '../ui/law-quote';
import { Steps } from '../ui/steps';
import { useToday } from '../ui/today';
import { countWords } from './deadline-words';
import { reminderWords } from './reminder-words';
import styles from './deadlines-ahead.module.css';

interface OpenDeadlineProps {
  deadline: CaseDeadline;
  pauses?: readonly { from: Day; to: Day }[];
  /** Whom the reminders go to. */
  recipients: ReactNode;
}

/** A deadline with its count, the law's words, and when it will be reminded of. */
export function OpenDeadline({ deadline, pauses, recipients }: OpenDeadlineProps) {
  const today = useToday();
  const { name, trigger, due, nominal, ours, earlierDue } = deadline;
  return (
    <div className={styles.deadlineOpen}>
      <div className={styles.deadlineName}>
        {name}
        {!ours && `（${actorOf(deadline)}）`}
      </div>
      <DueIn large {...stateOf(deadline)} />
      <p className="muted">{countWords(deadline, today, useWorkCalendar())}</p>
      {earlierDue && (
        <p className="muted">
          另一版本的法律到{dayWithWeekday(earlierDue, today)}为止，提醒按这个较早的日期。
        </p>
      )}
      {due && trigger && (
        <DayCount
          small
          start={trigger}
          end={due}
          nominal={nominal}
          unit={periodOfDeadline(deadline)?.unit === 'workday' ? 'workday' : 'day'}
          startLabel={startLabelOf(periodOfDeadline(deadline)?.trigger ?? '')}
          pauses={pauses}
        />
      )}
      <Reason deadline={deadline} />
      <Reminders deadline={deadline} recipients={recipients} />
    </div>
  );
}

/** The steps, the law's words, and what happens when it is missed. */
function Reason({ deadline }: { deadline: CaseDeadline }) {
  const { due, steps } = deadline;
  const period = periodOfDeadline(deadline);
  return (
    <>
      <details className={styles.deadlineSteps} open={!due}>
        <summary>怎样数出来</summary>
        <Steps steps={steps} />
        {period && <LawQuote of={period} />}
      </details>
      {period?.consequence && <p className="law-quote">逾期后果：{period.consequence}</p>}
    </>
  );
}

function Reminders({ deadline, recipients }: Pick<OpenDeadlineProps, 'deadline' | 'recipients'>) {
  const words = reminderWords(deadline, serverNow(), useToday());
  if (words === null) return null;
  return (
    <p className={styles.deadlineReminders}>
      <b>将提醒</b> {recipients}：{words}
    </p>
  );
}

function periodOfDeadline({ periodId }: CaseDeadline): Period | undefined {
  return periodId ? findPeriod(periodId) : undefined;
}

export function stateOf({ due, status, metOn, provisional, earlierDue }: CaseDeadline) {
  return { due, status, metOn, provisional, earlierDue };
}

export function actorOf(deadline: CaseDeadline): string {
  return `由${periodOfDeadline(deadline)?.actor ?? '对方'}办`;
}
