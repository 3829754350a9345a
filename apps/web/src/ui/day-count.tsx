import { Fragment } from 'react';
import { type Day, monthAndDayText, type WorkCalendar } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import {
  type CountedPeriod,
  ordinalsOf,
  type RestKind,
  restKindOf,
  restKindsIn,
  weeksOf,
} from './counted-days';
import { useToday } from './today';
import { classes } from './classes';
import styles from './day-count.module.css';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

interface DayCountProps extends CountedPeriod {
  /** What happened on the first day: 收到, 送达, 开庭. */
  startLabel?: string;
  small?: boolean;
  legend?: boolean;
}

/** A period counted on a calendar sheet. The steps beside it are its text: here it is a picture. */
export function DayCount({ startLabel = '收到', small = false, legend = true, ...period }: DayCountProps) {
  const today = useToday();
  const calendar = useWorkCalendar();
  const ordinals = ordinalsOf(period, calendar);
  const sheet = { period, calendar, startLabel };
  const stretches = weeksOf(period);
  const label = `自${monthAndDayText(period.start)}起算，至${monthAndDayText(period.end)}届满`;
  return (
    <div>
      <div className={classes(styles.dayCount, small && styles.dayCountSmall)} role="img" aria-label={label}>
        {WEEKDAYS.map((weekday) => (
          <div key={weekday} className={styles.dayCountWeekday}>
            {weekday}
          </div>
        ))}
        {stretches.map((days, stretch) => (
          <Fragment key={days[0]}>
            {stretch > 0 && <div className={styles.dayCountGap}>……</div>}
            {days.map((on, index) => (
              <div key={on} className={classOf(on, sheet, ordinals.has(on), on === today)}>
                <span className={styles.dayCountDate}>{dateShown(on, index === 0)}</span>
                <span className={styles.dayCountWord}>{wordOf(on, sheet, ordinals.get(on))}</span>
              </div>
            ))}
          </Fragment>
        ))}
      </div>
      {legend && <Legend unit={period.unit} kinds={restKindsIn(stretches.flat(), calendar)} />}
    </div>
  );
}

interface LegendProps extends Pick<CountedPeriod, 'unit'> {
  /** Which of them the sheet shows: what is not there needs no key. */
  kinds: ReadonlySet<RestKind>;
}

function Legend({ unit, kinds }: LegendProps) {
  return (
    <div className={styles.dayCountLegend} aria-hidden="true">
      <span className={classes(styles.dayCountKey, styles.dayCountKeyStart)}>起算日（不计入）</span>
      <span className={classes(styles.dayCountKey, styles.dayCountKeyCounted)}>
        计入的{unit === 'day' ? '日' : '工作日'}
      </span>
      {kinds.has('festival') && (
        <span className={classes(styles.dayCountKey, styles.dayCountKeyRest)}>节假日 休</span>
      )}
      {kinds.has('makeup') && (
        <span className={classes(styles.dayCountKey, styles.dayCountKeyMakeup)}>调休上班 班</span>
      )}
      <span className={classes(styles.dayCountKey, styles.dayCountKeyEnd)}>届满</span>
    </div>
  );
}

interface CountSheet {
  period: CountedPeriod;
  calendar: WorkCalendar;
  startLabel: string;
}

function classOf(on: Day, { period, calendar }: CountSheet, isCounted: boolean, isToday: boolean): string {
  const [first, last] = inOrder(period);
  const kind = restKindOf(on, calendar);
  const marks = {
    off: !calendar.isWorkday(on),
    festival: kind === 'festival',
    makeup: kind === 'makeup',
    counted: isCounted,
    start: on === period.start,
    nominal: on === period.nominal && on !== period.end,
    end: on === period.end,
    today: isToday,
    outside: on < first || on > last,
  };
  const set = Object.entries(marks).filter(([, isSet]) => isSet);
  return classes(styles.dayCountDay, ...set.map(([mark]) => styles[`day-count-${mark}`]));
}

function inOrder({ start, end }: CountedPeriod): [Day, Day] {
  return start <= end ? [start, end] : [end, start];
}

function wordOf(on: Day, { period, calendar, startLabel }: CountSheet, ordinal: number | undefined): string {
  if (on === period.start) return startLabel;
  if (on === period.end) return '届满';
  if (on === period.nominal) return '末日';
  return restWord(on, calendar, ordinal);
}

function restWord(on: Day, calendar: WorkCalendar, ordinal: number | undefined): string {
  const kind = restKindOf(on, calendar);
  const number = ordinal === undefined ? '' : String(ordinal);
  if (kind === null) return number;
  if (kind === 'festival') return '休';
  return number ? `班·${number}` : '班';
}

function dateShown(on: Day, isFirst: boolean): string {
  const date = String(Number(on.slice(8)));
  return isFirst || date === '1' ? `${Number(on.slice(5, 7))}/${date}` : date;
}
