import { addDays, type Day, type WorkCalendar } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { daysFrom, dayText, weekdayText } from './dates';
import { type UrgencyKind, urgencyOf } from './urgency';
import { classes } from './classes';
import styles from './day-strip.module.css';

const DAYS = 21;

interface DayStripProps {
  today: Day;
  /** How many deadlines end, and hearings are held, on a day. */
  deadlines: ReadonlyMap<Day, number>;
  hearings: ReadonlyMap<Day, number>;
}

/** The next three weeks: 期 and 庭 on each day, days off hatched, 班 where a rest day is worked. */
export function DayStrip({ today, deadlines, hearings }: DayStripProps) {
  const calendar = useWorkCalendar();
  return (
    <ol className={styles.dayStrip} aria-label="今后三周" tabIndex={0}>
      {daysFrom(today, addDays(today, DAYS - 1)).map((on) => (
        <li
          key={on}
          className={classOf(on, today, calendar)}
          aria-current={on === today ? 'date' : undefined}
        >
          <span className={styles.dayStripWeekday}>{on === today ? '今天' : weekdayText(on).slice(1)}</span>
          <time className={styles.dayStripDate} dateTime={on} aria-label={dayText(on, today)}>
            {dateShown(on, today)}
          </time>
          <span className={styles.dayStripMarks}>
            <DeadlineMark on={on} today={today} count={deadlines.get(on) ?? 0} />
            <HearingMark count={hearings.get(on) ?? 0} />
            {restMark(on, calendar)}
          </span>
        </li>
      ))}
    </ol>
  );
}

const TONES: Partial<Record<UrgencyKind, string>> = { overdue: 'late', today: 'late', soon: 'soon' };

function DeadlineMark({ on, today, count }: { on: Day; today: Day; count: number }) {
  const calendar = useWorkCalendar();
  if (count === 0) return null;
  const kind = urgencyOf({ due: on }, today, calendar)?.kind ?? 'far';
  return (
    <span
      className={classes(styles.dayStripMark, styles[`day-strip-${TONES[kind] ?? 'calm'}`])}
      title={`${count} 个期限届满`}
    >
      期 {count}
    </span>
  );
}

function HearingMark({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className={classes(styles.dayStripMark, styles.dayStripHearing)} title={`${count} 次开庭、听证`}>
      庭 {count}
    </span>
  );
}

function restMark(on: Day, calendar: WorkCalendar) {
  const name = calendar.nameOf(on);
  if (name === null || name === '周末') return null;
  const works = calendar.isWorkday(on);
  return (
    <span
      className={works ? classes(styles.dayStripMark, styles.dayStripSoon) : styles.dayStripRest}
      title={name}
    >
      {works ? '班' : '休'}
    </span>
  );
}

function dateShown(on: Day, today: Day): string {
  const date = Number(on.slice(8));
  return date === 1 && on !== today ? `${Number(on.slice(5, 7))}/1` : String(date);
}

function classOf(on: Day, today: Day, calendar: WorkCalendar): string {
  if (on === today) return classes(styles.dayStripDay, styles.dayStripToday);
  if (calendar.isWorkday(on)) return classes(styles.dayStripDay);
  const isFestival = calendar.nameOf(on) !== '周末';
  return classes(styles.dayStripDay, styles.dayStripOff, isFestival && styles.dayStripFestival);
}
