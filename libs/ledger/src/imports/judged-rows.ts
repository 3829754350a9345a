import type { LedgerRow } from '../rows/read-ledger';
import { type LedgerSettings, readLedger, verdictOf } from '../rows/read-ledger';
import type { Reason } from '../rows/ledger-case';
import type { Section } from '../sheets/sections';
import { comparedOf, type Match } from '../rows/duplicates';
import { lackingOf, type StandingCase } from '../rows/lacking';
import type { ImportMode, ImportRow, ImportSummary } from './import.entity';
import type { JudgingQueries } from './judging-queries';

export type JudgedRow = Omit<ImportRow, 'id' | 'importId'>;

interface Register {
  organId: number;
  queries: JudgingQueries;
}

/** The rows of a ledger judged by themselves and beside what the organ has registered already. */
export async function judgedRows(
  sections: readonly Section[],
  { mode, ...settings }: LedgerSettings & { mode: ImportMode },
  { organId, queries: { registered, standing } }: Register,
): Promise<JudgedRow[]> {
  const rows = await readLedger(sections, settings);
  const typed = sections.flatMap((section) => section.rows);
  const known = await registered.among(
    organId,
    rows.flatMap((row) => row.case ?? []),
  );
  const matches = rows.map((row) => (row.case ? known.matchOf(comparedOf(row.case)) : null));
  const ids = matches.flatMap((match) => (match?.kind === 'SAME' ? match.at : []));
  const cases = mode === 'ADD' ? new Map<number, StandingCase>() : await standing.of(organId, ids);
  return rows.map((row, index) => {
    const { section, sheet, row: number, sameAs } = row;
    const match = matches[index] ?? null;
    return {
      ...{ section, sheet: sheet.slice(0, 100), row: number, sameAs, reading: row.case },
      ...{ titled: typed[index]?.procedure ?? null, cells: typed[index]?.cells ?? [] },
      ...beside(row, match, { mode, standing: match ? (cases.get(match.at) ?? null) : null }),
      ...{ matchId: match?.at ?? null, caseId: null, refusal: null },
    };
  });
}

type Beside = Pick<ImportRow, 'verdict' | 'reasons' | 'completes'>;

/** By its number, a row is the case that stands under it; with anything less it is looked at by a person. */
function beside(
  row: LedgerRow,
  match: Match | null,
  { mode, standing }: { mode: ImportMode; standing: StandingCase | null },
): Beside {
  const { verdict, reasons, case: read } = row;
  if (!read) return { verdict, reasons, completes: null };
  if (standing && read.caseNoKey !== null && standing.caseNoKey === read.caseNoKey) {
    const lacking = lackingOf(read, standing);
    if (lacking.length > 0) return { verdict, reasons, completes: lacking };
    return { verdict: 'skip', reasons: ['NOTHING_LACKS'], completes: null };
  }
  if (mode === 'COMPLETE') return { verdict: 'skip', reasons: ['NOT_IN_REGISTER'], completes: null };
  return { ...verdictBeside(row, match?.kind ?? null), completes: null };
}

function verdictBeside(
  { verdict, reasons }: LedgerRow,
  match: 'SAME' | 'CLASH' | null,
): Pick<ImportRow, 'verdict' | 'reasons'> {
  if (!match) return { verdict, reasons };
  const found: Reason = match === 'SAME' ? 'IN_REGISTER' : 'NUMBER_CLASH';
  const all = [...new Set([...(reasons as Reason[]), found])];
  return { verdict: verdictOf(all), reasons: all };
}

/** What of doubtful rows is taken: those whose every reason was confirmed. */
export function isTaken(
  { verdict, reasons, sameAs }: Pick<ImportRow, 'verdict' | 'reasons' | 'sameAs'>,
  confirmed: readonly string[],
): boolean {
  if (verdict === 'ok') return true;
  if (verdict !== 'doubtful') return false;
  return reasons.every(
    (reason) =>
      confirmed.includes(reason) || (reason === 'DUPLICATE' && confirmed.includes(nameOf(reason, sameAs))),
  );
}

/** As the preview writes it: with the row that is repeated. */
export function nameOf(reason: string, sameAs: number | null): string {
  return reason === 'DUPLICATE' ? `DUPLICATE_OF_${sameAs}` : reason;
}

const MOST_WORDS = 500;

export function summaryOf(rows: readonly JudgedRow[]): ImportSummary {
  const words = new Map<string, number>();
  const doubts = new Map<string, ImportSummary['doubts'][number]>();
  for (const { verdict, reasons, reading } of rows) {
    const word = reading?.outcomeWord;
    if (word && reasons.includes('OUTCOME_UNKNOWN')) words.set(word, (words.get(word) ?? 0) + 1);
    if (verdict !== 'doubtful') continue;
    const key = reasons.join();
    doubts.set(key, { reasons, count: (doubts.get(key)?.count ?? 0) + 1 });
  }
  return {
    words: [...words].slice(0, MOST_WORDS).map(([word, count]) => ({ word, count })),
    doubts: [...doubts.values()],
  };
}
