import { addDays, addMonths, dateText, type Day, monthAndDayText, yearOf } from '#law';
import type { ReportPeriod } from '../report-period';

const STRETCHES: readonly [months: number, nameOf: (month: number) => string | null][] = [
  [12, (month) => (month === 1 ? '' : null)],
  [6, (month) => ({ 1: '上半年', 7: '下半年' })[month] ?? null],
  [3, (month) => ({ 1: '第一季度', 4: '第二季度', 7: '第三季度', 10: '第四季度' })[month] ?? null],
  [1, (month) => `${month}月`],
];

export type CarriedInWords = '上年结转' | '上期结转';

/** What was open when a year began is 上年结转. */
export function carriedInWords({ from }: Pick<ReportPeriod, 'from'>): CarriedInWords {
  return from.endsWith('-01-01') ? '上年结转' : '上期结转';
}

/** As a title says it: 2020年, 2020年上半年, 2020年第三季度, 2020年5月, or the first and the last day. */
export function spanText(period: ReportPeriod): string {
  const { from, to } = period;
  const year = yearOf(from);
  const name = nameOfStretch(period);
  if (name !== null) return `${year}年${name}`;
  return `${dateText(from)}至${yearOf(to) === year ? monthAndDayText(to) : dateText(to)}`;
}

function nameOfStretch({ from, to }: ReportPeriod): string | null {
  if (!from.endsWith('-01')) return null;
  const found = STRETCHES.find(([months]) => to === lastDayOf(from, months));
  return found?.[1](Number(from.slice(5, 7))) ?? null;
}

function lastDayOf(from: Day, months: number): Day {
  return addDays(addMonths(from, months), -1);
}
