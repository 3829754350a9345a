import { addDays, type Day, daysBetween, type WorkCalendar } from '#law';
import { daysFrom, mondayOf } from './dates';

/** A period on the calendar: what `DayCount` draws. */
export interface CountedPeriod {
  start: Day;
  end: Day;
  /** Before the roll off a rest day. */
  nominal?: Day | null;
  unit: 'day' | 'workday';
  /** Days that do not count: from `from`, until the day before `to`. */
  pauses?: readonly { from: Day; to: Day }[];
}

/** The ordinal of each counted day: the 3rd working day, or the 3rd day. */
export function ordinalsOf(period: CountedPeriod, calendar: WorkCalendar): Map<Day, number> {
  const { start, unit, pauses = [] } = period;
  const last = period.nominal ?? period.end;
  const counts = (on: Day) =>
    (unit === 'day' || calendar.isWorkday(on)) && !pauses.some(({ from, to }) => on >= from && on < to);
  const counted =
    last >= start ? daysFrom(addDays(start, 1), last) : daysFrom(last, addDays(start, -1)).reverse();
  return new Map(counted.filter(counts).map((on, index) => [on, index + 1]));
}

/** 休 of a festival, or 班 in its stead; a weekend is what a weekend always is. */
export type RestKind = 'festival' | 'makeup';

export function restKindOf(on: Day, calendar: WorkCalendar): RestKind | null {
  const name = calendar.nameOf(on);
  if (name === null || name === '周末') return null;
  return calendar.isWorkday(on) ? 'makeup' : 'festival';
}

export function restKindsIn(days: readonly Day[], calendar: WorkCalendar): Set<RestKind> {
  return new Set(days.map((on) => restKindOf(on, calendar)).filter((kind) => kind !== null));
}

const WEEK = 7;
const WHOLE_WEEKS = 8;
const FIRST_WEEKS = 2;
const LAST_WEEKS = 3;

/** Whole weeks, Monday first. Of a long period its beginning and its end: the two lists are not next to each other. */
export function weeksOf({ start, end }: Pick<CountedPeriod, 'start' | 'end'>): Day[][] {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const from = mondayOf(first);
  const weeks = Math.floor(daysBetween(from, last) / WEEK) + 1;
  const stretch = (week: number, count: number) =>
    daysFrom(addDays(from, week * WEEK), addDays(from, (week + count) * WEEK - 1));
  if (weeks <= WHOLE_WEEKS) return [stretch(0, weeks)];
  return [stretch(0, FIRST_WEEKS), stretch(weeks - LAST_WEEKS, LAST_WEEKS)];
}
