import { findDisposition, type Result, RESULTS, type Verdict, VERDICTS } from '#law';
import type { StreamTally } from './queries';

/** What the concluded are split by: 处理结果, or 结案方式 as the law names it. */
export type Split = 'result' | 'disposition';

export interface OutcomeRow {
  /** A result, or the code of a disposition. */
  code: string;
  name: string;
  count: number;
  before: number;
  /** Where every case of the row means the same for the organ; null where that differs from case to case. */
  verdict: Verdict | null;
}

/** The concluded of a stream, split as the server has counted them; what occurred in neither year is left out. */
export function outcomeRows(split: Split, now: StreamTally, before: StreamTally | undefined): OutcomeRow[] {
  const [counts, countsBefore] = [countsOf(split, now), before ? countsOf(split, before) : {}];
  const codes = [...new Set([...Object.keys(counts), ...Object.keys(countsBefore)])];
  const verdicts = verdictsBy(split, now);
  return codes.sort(inOrder).map((code) => ({
    code,
    name: nameOf(split, code),
    count: counts[code] ?? 0,
    before: countsBefore[code] ?? 0,
    verdict: verdicts.get(code) ?? null,
  }));
}

function countsOf(split: Split, tally: StreamTally): Record<string, number> {
  return split === 'result' ? tally.results : tally.dispositions;
}

const RESULT_ORDER = Object.keys(RESULTS);

function inOrder(a: string, b: string): number {
  return RESULT_ORDER.indexOf(resultOf(a)) - RESULT_ORDER.indexOf(resultOf(b)) || (a < b ? -1 : 1);
}

function nameOf(split: Split, code: string): string {
  if (isResult(code)) return split === 'disposition' && code === 'OTHER' ? '未写明结案方式' : RESULTS[code];
  return findDisposition(code)?.name ?? code;
}

/**
 * The verdict that the law gives each row's dispositions. A verdict may follow that of the case before, or be set by
 * hand with a reason: where the law's do not fit into the server's own counts, none is told.
 */
function verdictsBy(split: Split, tally: StreamTally): Map<string, Verdict | null> {
  const byRow = new Map<string, Verdict | null>();
  const sure: Record<Verdict, number> = { WON: 0, LOST: 0, NEUTRAL: 0 };
  for (const [code, count] of Object.entries(tally.dispositions)) {
    const row = split === 'result' ? resultOf(code) : code;
    const verdict = usualVerdict(code);
    if (verdict) sure[verdict] += count;
    byRow.set(row, byRow.has(row) && byRow.get(row) !== verdict ? null : verdict);
  }
  const fits = (Object.keys(VERDICTS) as Verdict[]).every(
    (verdict) => sure[verdict] <= tally.verdicts[verdict],
  );
  return fits ? byRow : new Map<string, null>();
}

function usualVerdict(code: string): Verdict | null {
  const verdict = findDisposition(code)?.verdict ?? null;
  return verdict !== null && Object.hasOwn(VERDICTS, verdict) ? (verdict as Verdict) : null;
}

/** A ledger may know no more than the result. */
function resultOf(code: string): Result {
  return findDisposition(code)?.result ?? (isResult(code) ? code : 'OTHER');
}

function isResult(code: string): code is Result {
  return Object.hasOwn(RESULTS, code);
}
