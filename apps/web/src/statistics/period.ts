import { addDays, addMonths, dateText, type Day, day, monthAndDayText, yearOf } from '#law';
import { dayOrNull, dayText } from '../ui/dates';
import type { IdentityMeasure } from './number-names';

/** 统计期间, both days included. */
export interface Period {
  from: Day;
  to: Day;
}

/** How the period was chosen: 本年, 去年, 半年, 本季, 自选. */
export type PeriodChoice = 'year' | 'lastYear' | 'half' | 'quarter' | 'own';

/** `?year=2025`, `?half=2026-1`, `?quarter=2026-3`, or `?from=…&to=…`; the year so far without any. */
export function periodIn(address: URLSearchParams, today: Day): Period {
  const [from, to] = [dayOrNull(address.get('from')), dayOrNull(address.get('to'))];
  if (from && to) return { from, to };
  return stretchIn(address, today) ?? yearIn(address, today);
}

function stretchIn(address: URLSearchParams, today: Day): Period | null {
  const [, year, quarter] = /^(\d{4})-([1-4])$/.exec(address.get('quarter') ?? '') ?? [];
  if (year && quarter) return quarterOf(Number(year), Number(quarter), today);
  const [, halfYear, half] = /^(\d{4})-([12])$/.exec(address.get('half') ?? '') ?? [];
  return halfYear && half ? monthsOf(Number(halfYear), (Number(half) - 1) * 6, 6, today) : null;
}

export function choiceIn(address: URLSearchParams, today: Day): PeriodChoice {
  const period = periodIn(address, today);
  const choices: PeriodChoice[] = ['year', 'lastYear', 'half', 'quarter'];
  const named = choices.find((choice) =>
    Object.entries({ ...NOTHING, ...addressOf(choice, today, period) }).every(
      ([name, value]) => (address.get(name) ?? '') === value,
    ),
  );
  return named ?? 'own';
}

/** The names that a period has in the address. */
export const NOTHING = { year: '', half: '', quarter: '', from: '', to: '' };

/** What the address says for a choice; `own` begins with the period that was shown before. */
export function addressOf(choice: PeriodChoice, today: Day, { from, to }: Period): Record<string, string> {
  const [year, quarter] = [yearOf(today), Math.ceil(Number(today.slice(5, 7)) / 3)];
  switch (choice) {
    case 'year':
      return {};
    case 'lastYear':
      return { year: String(year - 1) };
    case 'half':
      return { half: `${year}-${quarter > 2 ? 2 : 1}` };
    case 'quarter':
      return { quarter: `${year}-${quarter}` };
    case 'own':
      return { from, to };
  }
}

/** The year that a period is, up to today where it is not over; null for any other stretch of days. */
function yearThatIs({ from, to }: Period, today: Day): number | null {
  const year = yearOf(from);
  const isYear = from === firstDayOf(year) && to === upToToday(day(`${year}-12-31`), today);
  return isYear ? year : null;
}

/** 2026 年复议应诉统计, 2026 年第三季度复议应诉统计; without a year for other stretches of days. */
export function titleOf(period: Period, today: Day): string {
  const year = yearThatIs(period, today);
  if (year !== null) return `${year} 年复议应诉统计`;
  const quarter = quarterThatIs(period, today);
  return quarter === null
    ? '复议应诉统计'
    : `${yearOf(period.from)} 年第${'一二三四'.charAt(quarter - 1)}季度复议应诉统计`;
}

/** 1月1日至9月21日; with the year where that is not this one, and with both where there are two. */
export function spanText({ from, to }: Period, today: Day): string {
  return yearOf(from) === yearOf(to)
    ? `${dayText(from, today)}至${monthAndDayText(to)}`
    : `${dateText(from)}至${dateText(to)}`;
}

/** The same days of the year before; a month's last day stays one. */
export function yearBefore({ from, to }: Period): Period {
  return { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) };
}

/** The members of the identity as they are called for this period: what was open when a year began is 上年结转. */
export function identityWords({ from }: Pick<Period, 'from'>): Record<IdentityMeasure, string> {
  return {
    carriedIn: from.endsWith('-01-01') ? '上年结转' : '上期结转',
    received: '新收',
    notAccepted: '受理前终结',
    concluded: '审结',
    pending: '未审结',
  };
}

/** `?year=2025`; this year so far without it. */
export function yearIn(address: URLSearchParams, today: Day): Period {
  const written = address.get('year') ?? '';
  const year = /^[12]\d{3}$/.test(written) ? Number(written) : yearOf(today);
  return { from: firstDayOf(year), to: upToToday(day(`${year}-12-31`), today) };
}

function quarterThatIs(period: Period, today: Day): number | null {
  const quarter = [1, 2, 3, 4].find((one) => {
    const { from, to } = quarterOf(yearOf(period.from), one, today);
    return from === period.from && to === period.to;
  });
  return quarter ?? null;
}

function quarterOf(year: number, quarter: number, today: Day): Period {
  return monthsOf(year, (quarter - 1) * 3, 3, today);
}

function monthsOf(year: number, before: number, months: number, today: Day): Period {
  const from = addMonths(firstDayOf(year), before);
  return { from, to: upToToday(addDays(addMonths(from, months), -1), today, from) };
}

function firstDayOf(year: number): Day {
  return day(`${year}-01-01`);
}

/** A period that is going on ends today; one that has not begun is left whole. */
function upToToday(last: Day, today: Day, from: Day = firstDayOf(yearOf(last))): Day {
  return from <= today && today < last ? today : last;
}
