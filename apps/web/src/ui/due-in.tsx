import type { Day } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { dayWithWeekday } from './dates';
import { useToday } from './today';
import type { DeadlineState } from './urgency';
import { UrgencyTag } from './urgency-tag';
import styles from './due-in.module.css';
import { classes } from './classes';

interface DueInProps extends DeadlineState {
  provisional?: boolean;
  earlierDue?: Day | null;
  /** The date in the serif of titles, for the one date that a page is about. */
  large?: boolean;
  /** Says also how many working days are left, where there is room. */
  withWorkdays?: boolean;
}

/** A due date with its weekday and how urgent it is. */
export function DueIn({ large = false, withWorkdays = false, ...deadline }: DueInProps) {
  const today = useToday();
  const calendar = useWorkCalendar();
  const { due, status } = deadline;
  const isOpen = !status || status === 'OPEN';
  return (
    <span className={classes(styles.dueIn, large && styles.dueInLarge)} data-part="due-in">
      {due && (
        <time dateTime={due}>
          <b>{dayWithWeekday(due, today)}</b>
        </time>
      )}
      <UrgencyTag {...deadline} />
      {withWorkdays && isOpen && due && due > today && (
        <span className="muted">其中 {calendar.countWorkdays(today, due)} 个工作日</span>
      )}
    </span>
  );
}
