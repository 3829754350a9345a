import type { Day } from '#law';
import { readDay, type ReadDay } from '../values/days';
import type { Cells } from './cells';
import type { Reason } from './ledger-case';

export interface Days {
  receivedOn: Day | null;
  acceptedOn: Day | null;
  actMadeOn: Day | null;
}

/** The days before the end of the case. */
export function daysOf(
  told: Cells,
  { ofSheet, ofNumber }: { ofSheet: number | null; ofNumber: number | null },
  reasons: Set<Reason>,
): Days {
  const year = yearOf(told, ofSheet);
  const context = { year: year ?? ofNumber };
  const use = (read: ReadDay | null): Day | null => {
    if (!read) return null;
    if (read.problem) return (reasons.add(read.problem), null);
    if (read.assumedYear && year === null) reasons.add('YEAR_ASSUMED');
    return read.on;
  };
  const received = readDay(told.of('receivedOn'), context);
  if (!received) reasons.add('RECEIVED_MISSING');
  const receivedOn = use(received);
  const acceptedOn = use(readDay(told.of('acceptedOn'), context));
  const actMadeOn = use(readDay(told.of('actMadeOn'), context));
  return { receivedOn, acceptedOn, actMadeOn };
}

/** A column of years tells more than the name of the sheet. */
function yearOf(told: Cells, ofSheet: number | null): number | null {
  const [year] = /(?:19|20)\d{2}/.exec(told.of('year')) ?? [];
  return year ? Number(year) : ofSheet;
}
