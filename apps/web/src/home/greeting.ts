import { addDays, type Day, daysBetween, type WorkCalendar } from '#law';
import { dayText, daysFrom, mondayOf, weekdayText, wholeDayText } from '../ui/dates';

/** The sentence that matters: 周敏，今天有 2 件到期，1 件已逾期. */
export function greetingOf(name: string, dueToday: number, overdue: number): string {
  const parts = [
    dueToday > 0 ? `今天有 ${dueToday} 件到期` : null,
    overdue > 0 ? `${dueToday > 0 ? '' : '有 '}${overdue} 件已逾期` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${name}，${parts.join('，')}` : '今天没有到期的事';
}

const LOOK_AHEAD_DAYS = 14;
const WEEK = 7;

/** 2026年9月21日 星期一 · 本周五起中秋节放假，含今天还有 4 个工作日 */
export function dayLine(today: Day, calendar: WorkCalendar): string {
  const holiday = holidayLine(today, calendar);
  return holiday ? `${wholeDayText(today)} · ${holiday}` : wholeDayText(today);
}

function holidayLine(today: Day, calendar: WorkCalendar): string | null {
  const isRest = (on: Day) => !calendar.isWorkday(on) && calendar.nameOf(on) !== '周末';
  if (isRest(today)) {
    const back = calendar.workdayFrom(today);
    return `${festivalOf(today, calendar)}放假，${dayText(back, today)} ${weekdayText(back)}上班`;
  }
  const first = daysFrom(addDays(today, 1), addDays(today, LOOK_AHEAD_DAYS)).find(isRest);
  if (!first) return null;
  const left = calendar.countWorkdays(addDays(today, -1), addDays(first, -1));
  return `${whenText(first, today)}起${festivalOf(first, calendar)}放假，含今天还有 ${left} 个工作日`;
}

function whenText(on: Day, today: Day): string {
  const inThisWeek = daysBetween(mondayOf(today), on) < WEEK;
  return inThisWeek ? `本${weekdayText(on)}` : dayText(on, today);
}

function festivalOf(on: Day, calendar: WorkCalendar): string {
  return calendar.nameOf(on) ?? '';
}
