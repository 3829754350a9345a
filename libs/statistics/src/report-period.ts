import type { Day } from '#law';

/** 统计期间, both days included. */
export interface ReportPeriod {
  from: Day;
  to: Day;
}

export function isWithin(on: Day | null, { from, to }: ReportPeriod): boolean {
  return on !== null && on >= from && on <= to;
}
