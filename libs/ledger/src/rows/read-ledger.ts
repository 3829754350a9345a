import { setImmediate as turn } from 'node:timers/promises';
import type { Capacity, Procedure, Result } from '#law';
import type { Section } from '../sheets/sections';
import type { SkipReason } from '../sheets/skipped';
import { comparedOf, KnownCases } from './duplicates';
import { type LedgerCase, type Reason, REASONS } from './ledger-case';
import { readRow } from './read-row';

export const ROW_VERDICTS = { ok: 1, doubtful: 1, wrong: 1, skip: 1 } as const;
export type RowVerdict = keyof typeof ROW_VERDICTS;

export interface LedgerRow {
  /** Of the list of sections. */
  section: number;
  sheet: string;
  /** As Excel counts, from 1. */
  row: number;
  verdict: RowVerdict;
  reasons: (Reason | SkipReason)[];
  /** The row that this one repeats; its number is the one in the reason DUPLICATE_OF. */
  sameAs: number | null;
  case: LedgerCase | null;
}

export interface LedgerSettings {
  capacity: Capacity;
  /** Of rows that do not tell theirs. */
  procedure: Procedure | null;
  /** What the office says of outcome words that the product does not know. */
  words: Readonly<Record<string, Result>>;
}

const AT_ONCE = 500;

/** Every row of a ledger, judged. Between two parts others have their turn. */
export async function readLedger(
  sections: readonly Section[],
  { capacity, procedure, words }: LedgerSettings,
): Promise<LedgerRow[]> {
  const known = new KnownCases();
  const rows: LedgerRow[] = [];
  for (const [index, section] of sections.entries()) {
    const reading = { columns: section.columns, year: section.year, capacity, procedure, words };
    for (const one of section.rows) {
      const place = { section: index, sheet: section.sheet, row: one.row };
      if (one.skip) rows.push({ ...place, verdict: 'skip', reasons: [one.skip], sameAs: null, case: null });
      else rows.push({ ...place, ...judged(readRow(one, reading), one.row, known) });
      if (rows.length % AT_ONCE === 0) await turn();
    }
  }
  return rows;
}

function judged(
  { case: read, reasons }: ReturnType<typeof readRow>,
  row: number,
  known: KnownCases,
): Pick<LedgerRow, 'verdict' | 'reasons' | 'sameAs' | 'case'> {
  const compared = comparedOf(read);
  const match = known.matchOf(compared);
  const found: Reason[] = match
    ? [...reasons, match.kind === 'SAME' ? 'DUPLICATE' : 'NUMBER_CLASH']
    : reasons;
  known.add(row, compared);
  return {
    case: read,
    reasons: found,
    verdict: verdictOf(found),
    sameAs: match?.kind === 'SAME' ? match.at : null,
  };
}

export function verdictOf(reasons: readonly Reason[]): RowVerdict {
  if (reasons.some((reason) => REASONS[reason].verdict === 'wrong')) return 'wrong';
  return reasons.length > 0 ? 'doubtful' : 'ok';
}
