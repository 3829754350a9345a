import { addDays, addMonths, type Day } from '#law';

/** 统计期间, both days included. */
export interface ReportPeriod {
  from: Day;
  to: Day;
}

export function isWithin(on: Day | null, { from, to }: ReportPeriod): boolean {
  return on !== null && on >= from && on <= to;
}

/** The same days of the year before; a month's last day stays one, so that February loses none. */
export function yearBefore({ from, to }: ReportPeriod): ReportPeriod {
  return { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) };
}
