import { addDays, addMonths, dateText, day, type Day, yearOf } from '../day';
import type { LocalDeadline } from '../facts/facts';
import { countLocal, dueOnTheDay, type LocalCounting, localDeadline } from './local-count';
import { localPeriodId, type OfficePeriod, type OfficeRule } from './local-rule';

const MONTHS: Record<OfficePeriod, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The last days of the periods of a year and after, from `from` to `to`, both in it. */
export function periodEnds(period: OfficePeriod, from: Day, to: Day): Day[] {
  const ends: Day[] = [];
  let next = day(`${yearOf(from)}-01-01`);
  while (next <= to) {
    next = addMonths(next, MONTHS[period]);
    const end = addDays(next, -1);
    if (end >= from && end <= to) ends.push(end);
  }
  return ends;
}

/** 2026年11月, 2026年第4季度, 2026年下半年, 2026年. */
export function periodText(period: OfficePeriod, end: Day): string {
  const [year, month] = [`${yearOf(end)}年`, Number(end.slice(5, 7))];
  switch (period) {
    case 'MONTH':
      return `${year}${month}月`;
    case 'QUARTER':
      return `${year}第${month / 3}季度`;
    case 'HALF_YEAR':
      return `${year}${month === 6 ? '上' : '下'}半年`;
    case 'YEAR':
      return year;
  }
}

/** What a rule asks of the office when a period ends; before it ends, where the end itself is the limit. */
export function officeDeadline(
  rule: OfficeRule,
  { end, doneOn }: { end: Day; doneOn: Day | null },
  counting: LocalCounting,
): LocalDeadline {
  const { period } = rule.trigger;
  const which = periodText(period, end);
  const start = addMonths(addDays(end, 1), -MONTHS[period]);
  const isByTheEnd = rule.amount === 0;
  const counted = isByTheEnd
    ? dueOnTheDay(rule, end, `${which}最后一日`, counting)
    : countLocal(rule, { trigger: end, what: `（${which}最后一日）` }, counting);
  return localDeadline(rule, counted, {
    key: `${localPeriodId(rule.id)}#${end}`,
    trigger: isByTheEnd ? start : end,
    because: `${which}${isByTheEnd ? '' : `于${dateText(end)}结束`}`,
    status: doneOn ? 'MET' : 'OPEN',
    metOn: doneOn,
  });
}
