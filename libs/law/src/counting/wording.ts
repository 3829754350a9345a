import type { WorkCalendar } from '../calendar/work-calendar';
import { addDays, dateText, monthAndDayText, weekdayOf, yearOf, type Day } from '../day';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** 2026年10月10日（周六，调休上班）: everything that decides whether the day counts. */
export function dayText(on: Day, calendar: WorkCalendar): string {
  const name = calendar.nameOf(on);
  return `${dateText(on)}（${weekdayText(on)}${name === null || name === '周末' ? '' : `，${nameText(name)}`}）`;
}

/** A run of days that are alike. */
export interface Stretch {
  from: Day;
  to: Day;
  length: number;
  /** What `WorkCalendar.nameOf` calls each of them. */
  name: string | null;
}

/** The days from `from` to `to`, working or not as asked, in runs of one name. */
export function stretches(from: Day, to: Day, working: boolean, calendar: WorkCalendar): Stretch[] {
  const found: Stretch[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    if (calendar.isWorkday(on) !== working) continue;
    const name = calendar.nameOf(on);
    const last = found.at(-1);
    if (last?.name === name && addDays(last.to, 1) === on) {
      last.to = on;
      last.length++;
    } else found.push({ from: on, to: on, length: 1, name });
  }
  return found;
}

/** 10月1日至7日国庆节放假, or 9月28日至30日（3日） for days that count. */
export function stretchText(stretch: Stretch): string {
  const { from, to, length, name } = stretch;
  const days = spanText(from, to);
  if (name === null) return length === 1 ? days : `${days}（${length}日）`;
  if (name === '调休上班')
    return length === 1 ? `${days}（${weekdayText(from)}，调休上班）` : `${days}（${length}日，调休上班）`;
  return `${days}${nameText(name)}`;
}

/** 10月1日至7日, 9月30日至10月2日 */
export function spanText(from: Day, to: Day): string {
  if (from === to) return monthAndDayText(from);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const end = sameMonth ? `${Number(to.slice(8))}日` : monthAndDayText(to);
  return `${monthAndDayText(from)}至${yearOf(from) === yearOf(to) ? '' : '次年'}${end}`;
}

/** 周末, 调休上班, 国庆节放假 */
function nameText(name: string): string {
  return name === '周末' || name === '调休上班' ? name : `${name}放假`;
}

function weekdayText(on: Day): string {
  return WEEKDAYS[weekdayOf(on)] ?? '';
}
