import { addDays, daysBetween, weekdayOf, yearOf, type Day } from '../day';
import { statutoryDays } from './statutory-days';
import type { WorkCalendar } from './work-calendar';

/** How far from a festival its notice has ever had offices work for it, and how many days of a weekend. */
const FARTHEST = 10;
export const MOST = 2;

/** A festival, or several close to each other, of a year that is not arranged yet. */
export interface Season {
  from: Day;
  to: Day;
  festivals: number;
}

/** The first day from this one on that is a working day, or may be made one by an arrangement that is not announced yet. */
export function earliestWorkday(calendar: WorkCalendar, from: Day): Day {
  return earliestAfter(calendar, addDays(from, -1), 1);
}

/**
 * The earliest day that the `count`-th working day after `after` can become: 调休上班 on weekends around the festivals of a
 * year whose arrangement is not announced yet would shorten the count.
 */
export function earliestAfter(calendar: WorkCalendar, after: Day, count: number): Day {
  const made = new Map<Season, number>();
  let on = after;
  for (let left = count; left > 0;) {
    on = addDays(on, 1);
    if (calendar.isWorkday(on) || isMade(on, calendar, made)) left--;
  }
  return on;
}

/** Whether the day is taken for 调休上班, of which each festival has so many. */
function isMade(on: Day, calendar: WorkCalendar, made: Map<Season, number>): boolean {
  const season = mayBeMade(on, calendar);
  if (!season) return false;
  const before = made.get(season) ?? 0;
  made.set(season, before + 1);
  return before < MOST * season.festivals;
}

function mayBeMade(on: Day, calendar: WorkCalendar): Season | undefined {
  const year = yearOf(on);
  if (calendar.isSettled(year) || calendar.nameOf(on) !== '周末' || weekdayOf(on) % 6 !== 0) return undefined;
  return seasonNear(on);
}

/** The season of which a weekend may be worked. */
export function seasonNear(on: Day): Season | undefined {
  const distance = ({ from, to }: Season) => (on < from ? daysBetween(on, from) : daysBetween(to, on));
  const [nearest] = seasonsOf(yearOf(on)).sort((one, other) => distance(one) - distance(other));
  return nearest && distance(nearest) <= FARTHEST ? nearest : undefined;
}

const seasons = new Map<number, readonly Season[]>();

function seasonsOf(year: number): Season[] {
  const known = seasons.get(year) ?? joined(year);
  seasons.set(year, known);
  return [...known];
}

function joined(year: number): Season[] {
  const days = statutoryDays(year);
  const names = [...new Set(days.map(({ name }) => name))];
  const festivals = names
    .map((name) => days.filter((one) => one.name === name).map(({ on }) => on))
    .map((on): Season => ({ from: on[0] as Day, to: on.at(-1) as Day, festivals: 1 }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return festivals.reduce<Season[]>((all, one) => {
    const last = all.at(-1);
    if (!last || daysBetween(last.to, one.from) > FARTHEST) return [...all, one];
    last.festivals++;
    last.to = one.to > last.to ? one.to : last.to;
    return all;
  }, []);
}
