import { addDays, type Day, weekdayOf, yearOf } from '../day';
import { MOST, type Season, seasonNear } from './earliest-workdays';
import { statutoryDays } from './statutory-days';
import type { WorkCalendar } from './work-calendar';

/**
 * The earliest day that the `count`-th working day before `before` can become: weekdays around the festivals of a year
 * whose arrangement is not announced yet may be given off, in exchange for worked weekends or because a festival falls on
 * one, and lengthen the way back.
 */
export function earliestBefore(calendar: WorkCalendar, before: Day, count: number): Day {
  const given = new Map<Season, number>();
  let on = before;
  for (let left = count; left > 0;) {
    on = addDays(on, -1);
    if (calendar.isWorkday(on) && !isGivenOff(on, calendar, given)) left--;
  }
  return on;
}

/** The last day up to this one that is a working day whatever is arranged later. */
export function earliestWorkdayUntil(calendar: WorkCalendar, until: Day): Day {
  return earliestBefore(calendar, addDays(until, 1), 1);
}

/** Whether the day is taken for 放假, of which each season has so many beside the days of the law itself. */
function isGivenOff(on: Day, calendar: WorkCalendar, given: Map<Season, number>): boolean {
  const season = calendar.isSettled(yearOf(on)) ? undefined : seasonNear(on);
  if (!season) return false;
  const before = given.get(season) ?? 0;
  given.set(season, before + 1);
  return before < mostGivenOff(season);
}

/** What is exchanged for worked weekends, and what is made up for a day of the law that is a weekend's anyway. */
export function mostGivenOff(season: Season): number {
  const onWeekends = statutoryDays(yearOf(season.from)).filter(
    ({ on }) => on >= season.from && on <= season.to && weekdayOf(on) % 6 === 0,
  );
  return MOST * season.festivals + onWeekends.length;
}
