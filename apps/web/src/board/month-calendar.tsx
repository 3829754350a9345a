import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addDays, type Day, weekdayOf } from '#law';
import type { Shown } from '../api/client';
import { useWorkCalendar } from '../api/work-calendar';
import { hearingTitle } from '../home/hearing-title';
import { useWhose } from '../shell/whose';
import { classes } from '../ui/classes';
import { dayAt, daysFrom, mondayOf, timeText, weekdayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import type { BoardHearing } from './board';
import styles from './board.module.css';
import { markOf } from './day-marks';
import { hearingsBetween, openDeadlinesUntil } from './queries';

type Due = Shown['DueItemView'];

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const MOST_IN_A_DAY = 4;
/** As many as the server answers at once. */
const MOST = 200;

/** 月历: the hearings of a month and what is due in it and not done. */
export function MonthCalendar({ from, to }: { from: Day; to: Day }) {
  const today = useToday();
  const hearings = useQuery(hearingsBetween(from, to));
  const deadlines = useQuery(openDeadlinesUntil(to, today));
  const error = hearings.error ?? deadlines.error;
  if (error) return <ErrorSentence error={error} onRetry={hearings.refetch} />;
  if (!hearings.data || !deadlines.data) return <Waiting rows={6} />;
  const due = deadlines.data.filter((one) => one.due >= from && one.due <= to);
  const isCut = hearings.data.length >= MOST || deadlines.data.length >= MOST;
  return (
    <Section title={`开庭 ${hearings.data.length} 次，到期未办 ${due.length} 项`}>
      {isCut && <p className={styles.boardNote}>事项太多，只显示最急的 {MOST} 项。</p>}
      <div className={styles.month}>
        {WEEKDAYS.map((weekday) => (
          <div key={weekday} className={styles.monthHead} aria-hidden>
            {weekday}
          </div>
        ))}
        {daysFrom(mondayOf(from), sundayOf(to)).map((on) =>
          on < from || on > to ? (
            <div key={on} className={styles.monthOutside} />
          ) : (
            <MonthDay
              key={on}
              on={on}
              hearings={hearings.data.filter(({ at }) => dayAt(at) === on)}
              due={due.filter((one) => one.due === on)}
            />
          ),
        )}
      </div>
    </Section>
  );
}

function sundayOf(on: Day): Day {
  return addDays(on, (7 - weekdayOf(on)) % 7);
}

function MonthDay({ on, hearings, due }: { on: Day; hearings: BoardHearing[]; due: Due[] }) {
  const today = useToday();
  const mark = markOf(on, useWorkCalendar());
  const items = [
    ...hearings.map((hearing) => <HearingLine key={`h${hearing.id} ${hearing.seatId}`} hearing={hearing} />),
    ...due.map((one) => <DueLine key={`d${one.id} ${one.key}`} due={one} />),
  ];
  const rest = items.length - MOST_IN_A_DAY;
  return (
    <section
      className={classes(
        styles.monthDay,
        mark.isOff && styles.boardOff,
        items.length === 0 && styles.monthEmpty,
        on === today && styles.monthToday,
      )}
      aria-label={`${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`}
    >
      <h3>
        {Number(on.slice(8))}
        <span className={styles.monthWeekday}>日 {weekdayText(on)}</span>
        {mark.words && mark.words !== '周末' && <span className={styles.boardMark}>{mark.words}</span>}
      </h3>
      <ul>{items.slice(0, MOST_IN_A_DAY)}</ul>
      {rest > 0 && (
        <details>
          <summary>还有 {rest} 项</summary>
          <ul>{items.slice(MOST_IN_A_DAY)}</ul>
        </details>
      )}
    </section>
  );
}

function HearingLine({ hearing }: { hearing: BoardHearing }) {
  const { caseAddress } = useWhose();
  return (
    <li className={styles.monthHearing}>
      <Link to={caseAddress(hearing.caseId, hearing, 'hearings')}>
        {timeText(hearing.at)} {hearingTitle(hearing)}
      </Link>
    </li>
  );
}

function DueLine({ due }: { due: Due }) {
  const { caseAddress } = useWhose();
  const words = [due.shortName || due.name, due.applicants ?? due.caseNo ?? due.issuer]
    .filter(Boolean)
    .join(' ');
  return (
    <li className={due.status === 'OVERDUE' ? styles.monthOverdue : styles.monthDue}>
      {due.caseId === null ? words : <Link to={caseAddress(due.caseId, due)}>{words}</Link>}
      {due.status === 'OVERDUE' && '（已逾期）'}
    </li>
  );
}
