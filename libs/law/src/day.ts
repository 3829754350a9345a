declare const brand: unique symbol;

/** A civil date, `2025-05-06`. Statutory periods count days, so the law room knows no clock and no time zone. */
export type Day = string & { readonly [brand]: 'Day' };

const MS_PER_DAY = 86_400_000;

/** @throws RangeError where `text` is no date of the calendar, as 2025-02-30 is none. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayOf(numberOf(value)) === value;
}

/** Days since 1970-01-01, the form in which days are counted. */
export function numberOf(on: string): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10))) / MS_PER_DAY;
}

export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

export function addDays(from: Day, count: number): Day {
  return dayOf(numberOf(from) + count);
}

/**
 * The same day `count` months on; the last day of that month where it has no such day.
 *
 * 到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日（《民法典》第二百零二条）.
 */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(date, lastOfTarget)) / MS_PER_DAY);
}

/** Negative when `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(on: Day): number {
  return (((numberOf(on) + 4) % 7) + 7) % 7;
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
