import { DoubleLeftOutlined, DoubleRightOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { addDays, addMonths, type Day, day, weekdayOf, type WorkCalendar, yearOf } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { daysFrom, mondayOf, wholeDayText } from './dates';
import styles from './day-input.module.css';
import { classes } from './classes';

interface MonthSheetProps {
  chosen: Day | null;
  today: Day;
  onPick: (on: Day) => void;
  onClose: () => void;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const WEEK = 7;
const STEPS: Readonly<Record<string, (on: Day) => Day>> = {
  ArrowLeft: (on) => addDays(on, -1),
  ArrowRight: (on) => addDays(on, 1),
  ArrowUp: (on) => addDays(on, -WEEK),
  ArrowDown: (on) => addDays(on, WEEK),
  PageUp: (on) => addMonths(on, -1),
  PageDown: (on) => addMonths(on, 1),
};
/** What the calendar knows, with room to step. */
const [FIRST, LAST] = [day('1901-01-01'), day('2198-12-31')];

/** One month to pick a day from, with 休 and 班. The arrow keys walk over it. */
export function MonthSheet({ chosen, today, onPick, onClose }: MonthSheetProps) {
  const calendar = useWorkCalendar();
  const [at, setAt] = useState(() => within(chosen ?? today));
  const sheet = useRef<HTMLTableElement>(null);
  const walked = useRef(true);
  useEffect(() => {
    if (walked.current) sheet.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    walked.current = false;
  }, [at]);
  const go = (months: number) => {
    setAt(within(addMonths(at, months)));
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') onClose();
    if (!step) return;
    event.preventDefault();
    walked.current = true;
    setAt(within(step(at)));
  };
  return (
    <div className={styles.monthSheet} role="dialog" aria-label="选日期" onKeyDown={press}>
      <div className={styles.monthSheetHead}>
        <Turn label="上一年" icon={<DoubleLeftOutlined aria-hidden />} onClick={go} months={-12} />
        <Turn label="上个月" icon={<LeftOutlined aria-hidden />} onClick={go} months={-1} />
        <b aria-live="polite">
          {yearOf(at)}年{Number(at.slice(5, 7))}月
        </b>
        <Turn label="下个月" icon={<RightOutlined aria-hidden />} onClick={go} months={1} />
        <Turn label="下一年" icon={<DoubleRightOutlined aria-hidden />} onClick={go} months={12} />
      </div>
      <table ref={sheet}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(at).map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <td key={on}>
                  {on.slice(0, 7) === at.slice(0, 7) && (
                    <button
                      type="button"
                      className={classOf(on, today, calendar)}
                      tabIndex={on === at ? 0 : -1}
                      aria-pressed={on === chosen}
                      aria-label={labelOf(on, calendar)}
                      onClick={() => {
                        onPick(on);
                      }}
                    >
                      {Number(on.slice(8))}
                      <small>{markOf(on, calendar)}</small>
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TurnProps {
  label: string;
  icon: ReactNode;
  months: number;
  onClick: (months: number) => void;
}

function Turn({ label, icon, months, onClick }: TurnProps) {
  return (
    <Button
      type="text"
      size="small"
      icon={icon}
      aria-label={label}
      onClick={() => {
        onClick(months);
      }}
    />
  );
}

function within(on: Day): Day {
  if (on < FIRST) return FIRST;
  return on > LAST ? LAST : on;
}

function weeksOfMonth(on: Day): Day[][] {
  const first = `${on.slice(0, 7)}-01` as Day;
  const last = addDays(addMonths(first, 1), -1);
  const days = daysFrom(mondayOf(first), addDays(last, (WEEK - weekdayOf(last)) % WEEK));
  return Array.from({ length: days.length / WEEK }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
}

function classOf(on: Day, today: Day, calendar: WorkCalendar): string {
  const works = calendar.isWorkday(on);
  const marks = {
    off: !works,
    makeup: works && calendar.nameOf(on) !== null,
    today: on === today,
  };
  const set = Object.entries(marks).filter(([, isSet]) => isSet);
  return classes(styles.monthSheetDay, ...set.map(([mark]) => styles[`month-sheet-${mark}`]));
}

function markOf(on: Day, calendar: WorkCalendar): string {
  const name = calendar.nameOf(on);
  if (name === null || name === '周末') return '';
  return calendar.isWorkday(on) ? '班' : '休';
}

function labelOf(on: Day, calendar: WorkCalendar): string {
  const name = calendar.nameOf(on);
  return name === null || name === '周末' ? wholeDayText(on) : `${wholeDayText(on)}，${name}`;
}
