import type { Day } from '#law';
import type { SeatsInView } from '#people';
import type { LaterEntry, UndoableKind } from '../as-of';
import type { ReportPeriod } from '../report-period';

/** What the rows are read for. */
export interface Question {
  /** The seats that count: those of the organs asked for which the asking person sees. */
  view: SeatsInView;
  period: ReportPeriod;
  /** Only what was known at the end of this day. */
  asOf: Day;
  /** What has been recorded since; null where `asOf` is today, so that nothing has. */
  since: Since | null;
}

export interface Since {
  start: Date;
  /** Newest first. */
  entries: Record<UndoableKind, LaterEntry[]>;
}

/** Of the records that have been changed since, which today's dates would perhaps not find. */
export function changedSince({ since }: Question, kind: UndoableKind): number[] {
  return [...new Set((since?.entries[kind] ?? []).map(({ recordId }) => recordId))];
}

const MOST_PARAMETERS = 500;

/** The rows for `ids`, read in as many questions as a database takes parameters. */
export async function inParts<T>(
  ids: readonly number[],
  read: (part: number[]) => Promise<T[]>,
): Promise<T[]> {
  const parts: T[][] = [];
  for (let start = 0; start < ids.length; start += MOST_PARAMETERS) {
    parts.push(await read(ids.slice(start, start + MOST_PARAMETERS)));
  }
  return parts.flat();
}
