import type { KnownYear } from '#casework';
import { type Day, type Holiday, statutoryDays } from '#law';
import { Shown } from '../http/shown';

const nullable = true;
const list = true;

class HolidayView implements Holiday {
  @Shown('text') name: string;
  @Shown('day') from: Day;
  @Shown('day') to: Day;
}

export class CalendarYearView {
  @Shown('number') year: number;
  /** Whether the State Council's arrangement is known; dates in other years are provisional. */
  @Shown('flag') settled: boolean;
  @Shown('text', { nullable }) source: string | null;
  /** Of the entry, where an administrator entered the year. */
  @Shown('number', { nullable }) version: number | null;
  @Shown(() => HolidayView, { list }) holidays: readonly Holiday[];
  @Shown('day', { list }) workdays: readonly Day[];
}

export class PutCalendarYearView {
  /** The year as it is known now. */
  @Shown(() => CalendarYearView) arrangement: CalendarYearView;
  /** The recomputation that follows; null where all of it was known already. */
  @Shown('number', { nullable }) jobId: number | null;
}

/** The known years, this one and the next. */
export function shownYears(years: readonly KnownYear[], thisYear: number): CalendarYearView[] {
  const unknown = [thisYear, thisYear + 1].filter((year) => !years.some((known) => known.year === year));
  return [...years.map(shownYear), ...unknown.map(unarranged)].sort((one, other) => one.year - other.year);
}

export function shownYear({ year, source, version, holidays, workdays }: KnownYear): CalendarYearView {
  return { year, settled: true, source, version: version ?? null, holidays, workdays };
}

export function unarranged(year: number): CalendarYearView {
  const holidays = statutoryDays(year).map(({ name, on }) => ({ name, from: on, to: on }));
  return { year, settled: false, source: null, version: null, holidays, workdays: [] };
}
