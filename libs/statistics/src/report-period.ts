import { addDays, addMonths, type Day, daysBetween } from '#law';

/** 统计期间, both days included. */
export interface ReportPeriod {
  from: Day;
  to: Day;
}

export function isWithin(on: Day | null, { from, to }: ReportPeriod): boolean {
  return on !== null && on >= from && on <= to;
}

/** As long a stretch directly before: as many months where the period is whole months, else as many days. */
export function periodBefore({ from, to }: ReportPeriod): ReportPeriod {
  const next = addDays(to, 1);
  const before = addDays(from, -1);
  if (!from.endsWith('-01') || !next.endsWith('-01')) {
    return { from: addDays(from, -daysBetween(from, next)), to: before };
  }
  return { from: addMonths(from, monthOf(from) - monthOf(next)), to: before };
}

function monthOf(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
}

/** The same days of the year before; a month's last day stays one, so that February loses none. */
export function yearBefore({ from, to }: ReportPeriod): ReportPeriod {
  return { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) };
}
