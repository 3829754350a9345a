import { addDays, type Day, type Holiday, monthAndDayText } from '#law';
import type { Shown } from '../api/client';

type Year = Pick<Shown['CalendarYearView'], 'holidays' | 'workdays' | 'settled'>;

/** 元旦 1月1日至3日；春节 2月15日至23日。上班：1月4日、2月14日 */
export function daysOf({ holidays, workdays, settled }: Year): string {
  const off = joined(holidays).map(({ name, from, to }) => `${name} ${stretchText(from, to)}`);
  if (!settled || workdays.length === 0) return off.join('；');
  return `${off.join('；')}。上班：${workdays.map(monthAndDayText).join('、')}`;
}

/** A festival that is known day by day, as one stretch. */
function joined(holidays: readonly Holiday[]): Holiday[] {
  const stretches: Holiday[] = [];
  for (const holiday of holidays) {
    const last = stretches.at(-1);
    if (last?.name === holiday.name && addDays(last.to, 1) === holiday.from) {
      stretches.splice(-1, 1, { ...last, to: holiday.to });
    } else stretches.push(holiday);
  }
  return stretches;
}

/** 1月1日至5日, 1月31日至2月3日. */
function stretchText(from: Day, to: Day): string {
  if (from === to) return monthAndDayText(from);
  const last = monthAndDayText(to);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${monthAndDayText(from)}至${isOneMonth ? last.slice(last.indexOf('月') + 1) : last}`;
}
