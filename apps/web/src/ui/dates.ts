import { addDays, type Day, isDay, monthAndDayText, numberOf, dayOf, weekdayOf, yearOf } from '#law';

const SHANGHAI_MS = 8 * 3_600_000;
const WEEKDAYS = '日一二三四五六';

/** The civil date in Shanghai at an instant, whatever the device's own zone is. */
export function dayAt(instant: Date | string): Day {
  return inShanghai(instant).slice(0, 10) as Day;
}

/** 09:30, in Shanghai. */
export function timeText(instant: Date | string): string {
  return inShanghai(instant).slice(11, 16);
}

/** 9月24日 09:30 */
export function momentText(instant: string, today: Day): string {
  return `${dayText(dayAt(instant), today)} ${timeText(instant)}`;
}

/** 9月30日, and 2025年9月30日 where that is not this year. */
export function dayText(on: Day, today: Day): string {
  return yearOf(on) === yearOf(today) ? monthAndDayText(on) : `${yearOf(on)}年${monthAndDayText(on)}`;
}

/** 9月30日 周三 */
export function dayWithWeekday(on: Day, today: Day): string {
  return `${dayText(on, today)} ${weekdayText(on)}`;
}

/** 2026年9月21日 星期一 */
export function wholeDayText(on: Day): string {
  return `${yearOf(on)}年${monthAndDayText(on)} 星期${WEEKDAYS.charAt(weekdayOf(on))}`;
}

/** 周三 */
export function weekdayText(on: Day): string {
  return `周${WEEKDAYS.charAt(weekdayOf(on))}`;
}

/** The Monday of the day's week. */
export function mondayOf(on: Day): Day {
  return addDays(on, -((weekdayOf(on) + 6) % 7));
}

/** Every day from `from` to `to`, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(to) - first + 1) }, (_, index) => dayOf(first + index));
}

/** A day from an address or a field, which may hold anything. */
export function dayOrNull(text: string | null | undefined): Day | null {
  return isDay(text) ? text : null;
}

function inShanghai(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + SHANGHAI_MS).toISOString();
}
