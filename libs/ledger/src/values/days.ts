import { addDays, day, type Day, isDay } from '#law';
import { isBlank, squeezed } from './plain';

/** What a cell says of a day. Without `on` it cannot be used: `problem` says why. */
export type ReadDay =
  | { on: Day; assumedYear: boolean; problem?: undefined }
  | { on?: undefined; problem: 'DATE_IMPOSSIBLE' | 'DATE_UNREADABLE' };

export interface DayContext {
  /** Where the cell tells none: of the sheet, or of the case number. */
  year: number | null;
  /** A day without year is not before it. */
  notBefore?: Day | null;
}

const SEPARATED = /^((?:19|20)?\d{2})[年./\-–—·,。、](\d{1,2})[月./\-–—·,。、](\d{1,2})[日号]?/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const WITHOUT_YEAR = /^(\d{1,2})[月./\-–—·、](\d{1,2})[日号]?/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** 1899-12-30 is day 0 of Excel, for every day after its 29th of February 1900. */
const DAY_ZERO = day('1899-12-30');
const EARLIEST_SERIAL = 18_264;
/** What may follow a day: a time, a weekday, a remark in brackets, what was done. */
const REMARK =
  /^(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?Z?)?|上午|下午|[(（].*[)）]|(?:星期|周)[一二三四五六日天]|签?收到?|立案|受理|送达|结案|[。;])*$/;

/** A day as people type it; null for an empty cell. */
export function readDay(typed: string, context: DayContext): ReadDay | null {
  const text = withDigits(squeezed(typed));
  if (isBlank(text)) return null;
  return serial(text) ?? whole(text) ?? withoutYear(text, context) ?? { problem: 'DATE_UNREADABLE' };
}

function serial(text: string): ReadDay | null {
  if (!SERIAL.test(text)) return null;
  const number = Math.floor(Number(text));
  return number < EARLIEST_SERIAL ? null : { on: addDays(DAY_ZERO, number), assumedYear: false };
}

function whole(text: string): ReadDay | null {
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (!match || !REMARK.test(text.slice(match[0].length))) return null;
  const [, year = '', month = '', date = ''] = match;
  return dayOf(year.length === 2 ? `20${year}` : year, month, date, false);
}

/** 9月18号 under a heading of 2021: of that year, or of the next where that would lie before what came first. */
function withoutYear(text: string, { year, notBefore }: DayContext): ReadDay | null {
  const match = WITHOUT_YEAR.exec(text);
  if (!match || year === null || !REMARK.test(text.slice(match[0].length))) return null;
  const [, month = '', date = ''] = match;
  const read = dayOf(String(year), month, date, true);
  if (!read.on || !notBefore || read.on >= notBefore) return read;
  return dayOf(
    String(Number(notBefore.slice(0, 4)) + (isBeforeInYear(read.on, notBefore) ? 1 : 0)),
    month,
    date,
    true,
  );
}

function isBeforeInYear(on: Day, than: Day): boolean {
  return on.slice(5) < than.slice(5);
}

function dayOf(year: string, month: string, date: string, assumedYear: boolean): ReadDay {
  const on = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(on) ? { on, assumedYear } : { problem: 'DATE_IMPOSSIBLE' };
}

const DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', '○': '0', O: '0', o: '0', 一: '1', 二: '2', 三: '3', 四: '4' },
  ...{ 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', l: '1' },
};

/** 二〇二〇年三月二十一日 in digits; what is no date stays as it is. */
function withDigits(text: string): string {
  if (!/^[〇零○Oo一二三四五六七八九十l\d]{1,4}[年月.]/.test(text)) return text;
  return text.replace(/[〇零○Oo一二三四五六七八九十l\d]+(?=[年月日号])/g, (words) =>
    words.includes('十') ? String(tens(words)) : words.replace(/\D/g, (one) => DIGITS[one] ?? one),
  );
}

function tens(words: string): number {
  const [before = '', after = ''] = words.split('十', 2);
  return Number(DIGITS[before] ?? (before || '1')) * 10 + Number(DIGITS[after] ?? (after || '0'));
}
