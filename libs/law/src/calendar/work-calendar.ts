import { dayOf, numberOf, weekdayOf, type Day } from '../day';
import type { CalendarYear } from './calendar-year';
import { statutoryDays } from './statutory-days';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const FIRST = numberOf(`${FIRST_YEAR}-01-01`);
const LENGTH = numberOf(`${LAST_YEAR}-12-31`) - FIRST + 1;

/**
 * Which days are working days: Monday to Friday without the days off, and the make-up days.
 *
 * A year for which no notice was given is not settled: it has its weekends and its statutory festivals only, and every
 * date that rests on it is provisional. Knows the years 1900 to 2199; any other day is a RangeError.
 */
export class WorkCalendar {
  private readonly years: ReadonlyMap<number, CalendarYear>;
  private readonly names = new Map<Day, string>();
  /** How many working days lie before each day: one subtraction counts any stretch. */
  private readonly before = new Int32Array(LENGTH + 1);
  /** The inverse: which day each working day is. */
  private readonly workdays: Int32Array;

  /** Of two entries for one year the later one is taken. */
  constructor(years: readonly CalendarYear[]) {
    this.years = new Map(years.map((year) => [year.year, year]));
    const works = weekdays();
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) this.mark(year, works);
    const workdays = new Int32Array(LENGTH);
    let count = 0;
    for (let index = 0; index < LENGTH; index++) {
      this.before[index] = count;
      if (works[index]) workdays[count++] = index;
    }
    this.before[LENGTH] = count;
    this.workdays = workdays.subarray(0, count);
  }

  isWorkday(on: Day): boolean {
    const index = numberOf(on) - FIRST;
    return known(this.before[index + 1]) > known(this.before[index]);
  }

  /** The day itself, or else the first working day after it. */
  workdayFrom(on: Day): Day {
    return this.dayAt(known(this.before[numberOf(on) - FIRST]));
  }

  /** The day itself, or else the last working day before it. */
  workdayUntil(on: Day): Day {
    return this.dayAt(known(this.before[numberOf(on) - FIRST + 1]) - 1);
  }

  /** The last working day before the day, which itself does not count. */
  workdayBefore(on: Day): Day {
    return this.dayAt(known(this.before[numberOf(on) - FIRST]) - 1);
  }

  /** The `count`-th working day after `from` (before it where negative). The day itself is not counted. */
  addWorkdays(from: Day, count: number): Day {
    if (count === 0) return from;
    const index = numberOf(from) - FIRST;
    return this.dayAt(
      count > 0 ? known(this.before[index + 1]) + count - 1 : known(this.before[index]) + count,
    );
  }

  /** Working days after `after`, up to and including `through`; negative when `through` is the earlier. */
  countWorkdays(after: Day, through: Day): number {
    return (
      known(this.before[numberOf(through) - FIRST + 1]) - known(this.before[numberOf(after) - FIRST + 1])
    );
  }

  /** Whether the State Council's notice for the year is known. */
  isSettled(year: number): boolean {
    return this.years.has(year);
  }

  /** The festival, 调休上班 or 周末; null for an ordinary working day. */
  nameOf(on: Day): string | null {
    const name = this.names.get(on);
    if (name !== undefined) return name;
    return this.isWorkday(on) ? null : '周末';
  }

  /** 文号 of the notice for the year, null where none is known. */
  noticeOf(year: number): string | null {
    return this.years.get(year)?.source ?? null;
  }

  private dayAt(nth: number): Day {
    return dayOf(known(this.workdays[nth]) + FIRST);
  }

  private mark(year: number, works: Uint8Array): void {
    const announced = this.years.get(year);
    if (!announced) {
      for (const { name, on } of statutoryDays(year)) this.markDay(numberOf(on), name, 0, works);
      return;
    }
    for (const { name, from, to } of announced.holidays) {
      for (let number = numberOf(from); number <= numberOf(to); number++)
        this.markDay(number, name, 0, works);
    }
    for (const on of announced.workdays) this.markDay(numberOf(on), '调休上班', 1, works);
  }

  private markDay(number: number, name: string, works: 0 | 1, all: Uint8Array): void {
    this.names.set(dayOf(number), name);
    all[number - FIRST] = works;
  }
}

/** 1 on Mondays to Fridays. */
function weekdays(): Uint8Array {
  const works = new Uint8Array(LENGTH);
  let weekday = weekdayOf(dayOf(FIRST));
  for (let index = 0; index < LENGTH; index++) {
    works[index] = weekday === 0 || weekday === 6 ? 0 : 1;
    weekday = (weekday + 1) % 7;
  }
  return works;
}

function known(count: number | undefined): number {
  if (count === undefined)
    throw new RangeError(`The calendar knows only the years ${FIRST_YEAR} to ${LAST_YEAR}`);
  return count;
}
