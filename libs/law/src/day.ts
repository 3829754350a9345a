declare const brand: unique symbol;

/** A civil date, `2025-05-06`. Statutory periods count days, so the law room knows no clock and no time zone. */
export type Day = string & { readonly [brand]: 'Day' };

const SHAPE = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ZERO = '0'.charCodeAt(0);

// The year is taken to begin in March: then the leap day is its last, and the months before any month make up
// (153 × month + 2) ÷ 5 days. 400 such years are always 146,097 days, and 1970-01-01 is day 719,468 of them.
const DAYS_OF_400_YEARS = 146_097;
const DAY_OF_1970 = 719_468;

/** @throws RangeError where `text` is no date of the calendar, as 2025-02-30 is none. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && SHAPE.test(value) && dayOf(numberOf(value)) === value;
}

/** Days since 1970-01-01, the form in which days are counted. */
export function numberOf(on: string): number {
  return daysBefore(digits(on, 0) * 100 + digits(on, 2), digits(on, 5), digits(on, 8));
}

// Every count ends in a day written out, so the days of our time are written once only.
const FIRST_WRITTEN = numberOf('1990-01-01');
const written: (Day | undefined)[] = new Array<Day | undefined>(numberOf('2100-01-01') - FIRST_WRITTEN);

/** @throws RangeError outside the years 1 to 9999. */
export function dayOf(number: number): Day {
  const index = number - FIRST_WRITTEN;
  return index >= 0 && index < written.length ? (written[index] ??= write(number)) : write(number);
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
  const months = yearOf(from) * 12 + digits(from, 5) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const next = month === 12 ? daysBefore(year + 1, 1, 1) : daysBefore(year, month + 1, 1);
  return dayOf(Math.min(daysBefore(year, month, digits(from, 8)), next - 1));
}

/** Negative when `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(on: Day): number {
  return (((numberOf(on) + 4) % 7) + 7) % 7;
}

/** 2026年10月12日 */
export function dateText(on: Day): string {
  return `${yearOf(on)}年${monthAndDayText(on)}`;
}

/** 10月12日 */
export function monthAndDayText(on: Day): string {
  return `${digits(on, 5)}月${digits(on, 8)}日`;
}

export function yearOf(on: Day): number {
  return digits(on, 0) * 100 + digits(on, 2);
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

// `| 0` drops the fraction as Math.trunc does, and is what lets every count run in whole numbers.
function daysBefore(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  const dayOfYear = (((153 * marchMonth + 2) / 5) | 0) + date - 1;
  return marchYear * 365 + leapDays + dayOfYear - DAY_OF_1970;
}

function write(number: number): Day {
  const days = number + DAY_OF_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`No such day: ${number}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
