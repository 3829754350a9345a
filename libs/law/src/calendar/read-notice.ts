import { addDays, dateText, daysBetween, isDay, weekdayOf, type Day } from '../day';
import type { CalendarYear, Holiday } from './calendar-year';

/** A State Council notice as far as its words say which days are off and which are worked. */
export interface ReadNotice {
  /** The year that it arranges; null where the text does not name it. */
  year: number | null;
  /** 文号, null where the text has none. */
  source: string | null;
  /** May begin or end in the year before, as 元旦 does when it is joined to the weekend. */
  holidays: Holiday[];
  workdays: Day[];
  /** What could not be read, or contradicts itself, in Chinese. Nothing is guessed. */
  problems: string[];
}

const HEADING = /关于(?:做好|调整)?(\d{4})年.{0,12}?(?:节假日|放假|假期|休假)/;
const DOCUMENT_NO = /国(?:办)?发(?:明电)?[〔[（(【](\d{4})[〕\]）)】]第?(\d+)号/;
/** `一、元旦：`. A name has no digits and no brackets, which `（农历腊月二十八、周日）` does. */
const ITEM = /[一二三四五六七八九十]+[、.．]([^：:。；;，,()（）\d\n]{1,20})[：:]/g;
/** Between the parts of a sentence, not in brackets. */
const COMMA = /[，,](?![^（(]*[）)])/;

const DATE = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?`;
const RANGE = new RegExp(`${DATE}(?:[至到—～~-]+${DATE})?`, 'g');
const VERB = /上班|放假|补休/;
const WEEKDAYS = '日一二三四五六';

/**
 * Reads a pasted notice, whole or only its list: “一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。”
 *
 * The forms are those of the notices since 2014. A weekday in brackets and “共3天” are checked against the dates, so that
 * the wrong year or a slip of the pen is noticed.
 *
 * @param assumedYear for a list without its heading.
 */
export function readNotice(text: string, assumedYear?: number): ReadNotice {
  const plain = text.normalize('NFC').replace(/[\u00a0\u3000 \t]+/g, '');
  const year = yearNamed(plain) ?? assumedYear ?? null;
  const notice: ReadNotice = { year, source: sourceIn(plain), holidays: [], workdays: [], problems: [] };
  if (year === null) return { ...notice, problems: ['没有读到通知是哪一年的，请粘贴含标题的全文。'] };
  for (const { name, body } of itemsIn(plain)) readItem(name, body, year, notice);
  if (notice.holidays.length === 0 && notice.problems.length === 0)
    notice.problems.push('没有读到放假日期，应有“一、元旦：1月1日至3日放假调休，共3天。”这样的句子。');
  return notice;
}

function yearNamed(plain: string): number | null {
  const found = HEADING.exec(plain.replace(/\n/g, ''))?.[1];
  return found === undefined ? null : Number(found);
}

function sourceIn(plain: string): string | null {
  const found = DOCUMENT_NO.exec(plain);
  if (!found) return null;
  const [whole, year = '', number = ''] = found;
  return `${whole.slice(0, whole.search(/[〔[（(【]/))}〔${year}〕${number}号`;
}

function itemsIn(plain: string): { name: string; body: string }[] {
  const headings = [...plain.matchAll(ITEM)];
  return headings.map((heading, index) => ({
    name: heading[1] ?? '',
    body: plain.slice(heading.index + heading[0].length, headings[index + 1]?.index),
  }));
}

function readItem(name: string, body: string, year: number, notice: ReadNotice): void {
  for (const sentence of body.replace(/\n/g, '').split(/[。；;]/)) {
    if (!/\d日/.test(sentence) || isNoArrangement(sentence)) continue;
    for (const clause of clausesOf(sentence)) readClause(name, clause, year, notice);
  }
}

/** 鼓励各单位……安排职工在除夕（2月9日）休息 is a wish and makes no day a day off; the last date is that of the signature. */
function isNoArrangement(sentence: string): boolean {
  return sentence.startsWith('鼓励') || /(?:^|办公厅)\d{4}年\d{1,2}月\d{1,2}日$/.test(sentence);
}

/** “4月5日放假，4月6日（星期一）补休” are two; what has no date of its own, as “共3天”, belongs to the one before. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  for (const part of sentence.split(COMMA)) {
    const before = clauses.at(-1);
    if (before === undefined || (/\d日/.test(part) && VERB.test(before))) clauses.push(part);
    else clauses[clauses.length - 1] = `${before}，${part}`;
  }
  return clauses;
}

function readClause(name: string, clause: string, year: number, notice: ReadNotice): void {
  const verb = VERB.exec(clause)?.[0];
  const stretches = stretchesIn(clause, year, notice.problems);
  if (verb === undefined || /起(?:正常|开始)?上班/.test(clause) || stretches.length === 0) {
    notice.problems.push(`${name}：“${clause}”没有读懂，请核对原文或者逐日录入。`);
    return;
  }
  const elsewhere = stretches.flatMap(({ from, to }) => [from, to]).filter((on) => !isArranged(on, year));
  notice.problems.push(...elsewhere.map((on) => `${name}：${dateText(on)}不属于${year}年的安排，请核对。`));
  if (verb === '上班') {
    notice.workdays.push(...stretches.flatMap(daysOf));
    return;
  }
  checkLength(name, clause, stretches, notice.problems);
  notice.holidays.push(...stretches.map(({ from, to }) => ({ name, from, to })));
}

/** Beside its own year a notice arranges at most the last days before 元旦. */
function isArranged(on: Day, year: number): boolean {
  return on >= `${year - 1}-12-01` && on <= `${year}-12-31`;
}

interface Stretch {
  from: Day;
  to: Day;
}

/** A month or year that is not said again is that of the date before. */
function stretchesIn(clause: string, year: number, problems: string[]): Stretch[] {
  let month = '';
  const stretches: Stretch[] = [];
  for (const found of clause.matchAll(RANGE)) {
    const [, fromYear, fromMonth = month, fromDate = '', fromNote, toYear, toMonth, toDate, toNote] = found;
    const begun = fromYear ?? String(year);
    const from = dayFrom(begun, fromMonth, fromDate, fromNote, problems);
    month = toMonth ?? fromMonth;
    const to = toDate === undefined ? from : dayFrom(toYear ?? begun, month, toDate, toNote, problems);
    if (from && to) stretches.push({ from, to });
  }
  return stretches;
}

function dayFrom(
  year: string,
  month: string,
  date: string,
  note: string | undefined,
  problems: string[],
): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(text)) {
    problems.push(`${year}年${month}月${date}日不是有效的日期。`);
    return null;
  }
  const said = /(?:星期|周)([日天一二三四五六])/.exec(note ?? '')?.[1]?.replace('天', '日');
  const weekday = WEEKDAYS.charAt(weekdayOf(text));
  if (said !== undefined && said !== weekday)
    problems.push(`${dateText(text)}是星期${weekday}，通知写的是星期${said}，请核对年份和日期。`);
  return text;
}

/** “共3天” and “放假1天”. */
function checkLength(name: string, clause: string, stretches: readonly Stretch[], problems: string[]): void {
  const said = /(?:共|放假)(\d+)天/.exec(clause)?.[1];
  if (said === undefined) return;
  const days = stretches.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  if (days !== Number(said)) problems.push(`${name}：通知写明共${said}天，日期合计${days}天，请核对。`);
}

function daysOf({ from, to }: Stretch): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/**
 * The entries that a notice makes: its year's, and that of the year before where it moves days of December.
 *
 * @param source 文号, of the notice or typed beside it.
 * @param before what is known of the year before.
 */
export function yearsArranged(
  { year, holidays, workdays }: Pick<CalendarYear, 'year' | 'holidays' | 'workdays'>,
  source: string,
  before: CalendarYear | null,
): CalendarYear[] {
  const own = { year, source, ...partOf(year, holidays, workdays) };
  const december = partOf(year - 1, holidays, workdays);
  if (!before || (december.holidays.length === 0 && december.workdays.length === 0)) return [own];
  const changed = withDecember(before, december, source);
  return changed ? [changed, own] : [own];
}

type Days = Pick<CalendarYear, 'holidays' | 'workdays'>;

function partOf(year: number, holidays: readonly Holiday[], workdays: readonly Day[]): Days {
  const [first, last] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
  return {
    holidays: holidays
      .filter(({ from, to }) => from <= last && to >= first)
      .map(({ name, from, to }) => ({ name, from: from < first ? first : from, to: to > last ? last : to })),
    workdays: workdays.filter((on) => on >= first && on <= last),
  };
}

/** Null where the year says so already. */
function withDecember(before: CalendarYear, december: Days, source: string): CalendarYear | null {
  const isKnown = (holiday: Holiday) =>
    before.holidays.some(({ from, to }) => from <= holiday.from && holiday.to <= to);
  const holidays = december.holidays.filter((holiday) => !isKnown(holiday));
  const workdays = december.workdays.filter((on) => !before.workdays.includes(on));
  if (holidays.length === 0 && workdays.length === 0) return null;
  return {
    year: before.year,
    source: before.source.includes(source) ? before.source : `${before.source}、${source}`,
    holidays: [...before.holidays, ...holidays],
    workdays: [...before.workdays, ...workdays].sort(),
  };
}
