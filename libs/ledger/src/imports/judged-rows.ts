import type { LedgerRow } from '../rows/read-ledger';
import { type LedgerSettings, readLedger, verdictOf } from '../rows/read-ledger';
import type { Reason } from '../rows/ledger-case';
import type { Section } from '../sheets/sections';
import { comparedOf } from '../rows/duplicates';
import type { RegisteredCasesQuery } from './registered-cases.query';
import type { ImportRow, ImportSummary } from './import.entity';

export type JudgedRow = Omit<ImportRow, 'id' | 'importId'>;

/** The rows of a ledger judged by themselves and beside what the organ has registered already. */
export async function judgedRows(
  sections: readonly Section[],
  settings: LedgerSettings,
  of: { organId: number; register: RegisteredCasesQuery },
): Promise<JudgedRow[]> {
  const rows = await readLedger(sections, settings);
  const typed = sections.flatMap((section) => section.rows);
  const cases = rows.flatMap((row) => row.case ?? []);
  const registered = await of.register.among(of.organId, cases);
  return rows.map((row, index) => {
    const { section, sheet, row: number, sameAs } = row;
    const match = row.case ? registered.matchOf(comparedOf(row.case)) : null;
    return {
      ...{ section, sheet: sheet.slice(0, 100), row: number, sameAs, reading: row.case },
      ...{ titled: typed[index]?.procedure ?? null, cells: typed[index]?.cells ?? [] },
      ...verdictBeside(row, match?.kind ?? null),
      ...{ caseId: null, refusal: null, completes: null, matchId: match?.at ?? null },
    };
  });
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
