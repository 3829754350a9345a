import {
  type Capacity,
  CAPACITIES,
  type Day,
  type Procedure,
  PROCEDURES,
  type Result,
  RESULTS,
  type Stream,
  streamOf,
  STREAMS,
} from '#law';
import {
  type ImportRow,
  IMPORT_MODES,
  type ImportMode,
  type ImportState,
  type ImportView as Found,
  isTaken,
  LEDGER_FIELDS,
  type LedgerField,
  nameOf,
  ROW_VERDICTS,
  type RowVerdict,
} from '#ledger';
import { isoInShanghai } from '#platform';
import { Shown } from '../http/shown';
import { doubtsOf, ImportDoubtView, messageOf, sumOf } from './import-doubt.view';

const nullable = true;
const list = true;
const STATES: Record<ImportState | 'FAILED', 1> = {
  READING: 1,
  REVIEW: 1,
  COMMITTING: 1,
  DONE: 1,
  UNDONE: 1,
  FAILED: 1,
};

class ColumnView {
  @Shown('number') index: number;
  @Shown('text') heading: string;
  @Shown(LEDGER_FIELDS, { nullable }) field: LedgerField | null;
}

class SheetView {
  @Shown('text') name: string;
  @Shown('number', { nullable }) headingRow: number | null;
  @Shown(() => ColumnView, { list }) columns: ColumnView[];
}

class WordView {
  @Shown('text') word: string;
  @Shown('number') count: number;
}

class FieldNameView {
  @Shown(LEDGER_FIELDS) field: LedgerField;
  @Shown('text') name: string;
}

class CountsView implements Record<RowVerdict, number> {
  @Shown('number') ok: number;
  @Shown('number') doubtful: number;
  @Shown('number') wrong: number;
  @Shown('number') skip: number;
}

class ProgressView {
  @Shown('number') done: number;
  @Shown('number', { nullable }) total: number | null;
}

export class ImportView {
  @Shown('number') id: number;
  @Shown(STATES) status: ImportState | 'FAILED';
  @Shown('text') fileName: string;
  @Shown('instant') createdAt: string;
  @Shown(CAPACITIES) capacity: Capacity;
  @Shown(PROCEDURES, { nullable }) procedure: Procedure | null;
  @Shown(() => ProgressView) progress: ProgressView;
  @Shown(() => SheetView, { list }) sheets: SheetView[];
  @Shown(() => WordView, { list }) unknownWords: WordView[];
  @Shown(() => ImportDoubtView, { list }) doubts: ImportDoubtView[];
  @Shown('text', { list }) confirm: string[];
  /** How many rows are registered, as far as they are confirmed. */
  @Shown('number') taken: number;
  /** What a column can hold. */
  @Shown(() => FieldNameView, { list }) fields: FieldNameView[];
  @Shown(() => CountsView) counts: CountsView;
  /** How many cases it registered. */
  @Shown('number') cases: number;
  @Shown(IMPORT_MODES) mode: ImportMode;
  /** How many cases of the register it completes, or has completed. */
  @Shown('number') completed: number;
}

export class ImportItemView {
  @Shown('number') id: number;
  @Shown(STATES) status: ImportState;
  @Shown('text') fileName: string;
  @Shown('instant') createdAt: string;
}

export class ImportIdView {
  @Shown('number') id: number;
}

class RowCaseView {
  @Shown(STREAMS, { nullable }) stream: Stream | null;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown('day', { nullable }) receivedOn: Day | null;
  @Shown('day', { nullable }) closedOn: Day | null;
  @Shown(RESULTS, { nullable }) result: Result | null;
  @Shown('text', { nullable }) disposition: string | null;
  @Shown('text', { nullable }) outcomeWord: string | null;
  @Shown('text', { list }) parties: string[];
  @Shown('number') partyCount: number;
  @Shown('text', { nullable }) actNo: string | null;
}

class ImportRowView {
  @Shown('text') sheet: string;
  @Shown('number') row: number;
  @Shown(ROW_VERDICTS) verdict: RowVerdict;
  @Shown('text', { list }) reasons: string[];
  /** The same for a person, in Chinese. */
  @Shown('text', { list }) messages: string[];
  @Shown('text', { list }) cells: string[];
  /** Whether it is registered, as far as it was confirmed. */
  @Shown('flag') taken: boolean;
  @Shown('number', { nullable }) caseId: number | null;
  /** The case of the register that it is. */
  @Shown('number', { nullable }) matchId: number | null;
  /** What this case lacks and the row tells, in words. */
  @Shown('text', { list }) completes: string[];
  @Shown(() => RowCaseView, { nullable }) case: RowCaseView | null;
}

export class ImportRowsView {
  @Shown(() => ImportRowView, { list }) items: ImportRowView[];
  @Shown('text', { nullable }) nextCursor: string | null;
}

const FIELDS = (Object.entries(LEDGER_FIELDS) as [LedgerField, string][]).map(([field, name]) => ({
  field,
  name,
}));

export function importViewOf({ of, job, counts, cases, completed }: Found): ImportView {
  const { id, fileName, createdAt, capacity, procedure, sections, confirmed, summary, mode } = of;
  const { words, doubts } = summary ?? { words: [], doubts: [] };
  return {
    ...{
      id,
      fileName,
      capacity,
      procedure,
      counts,
      cases,
      completed,
      mode,
      confirm: confirmed,
      fields: FIELDS,
    },
    unknownWords: words,
    doubts: doubtsOf(doubts),
    taken: counts.ok + sumOf(doubts.filter(({ reasons }) => reasons.every((one) => confirmed.includes(one)))),
    status: statusOf(of, job),
    createdAt: isoInShanghai(createdAt),
    progress: progressOf(job),
    sheets: sections.map(({ sheet: name, headingRow, columns }) => ({ name, headingRow, columns })),
  };
}

function statusOf({ state }: Found['of'], job: Found['job']): ImportView['status'] {
  return state === 'COMMITTING' && job?.state === 'FAILED' ? 'FAILED' : state;
}

function progressOf(job: Found['job']): ProgressView {
  return { done: job?.done ?? 0, total: job?.total ?? null };
}

export function rowViewOf(row: ImportRow, confirmed: readonly string[]): ImportRowView {
  const { sheet, row: number, verdict, reasons, sameAs, cells, caseId, matchId, completes, refusal } = row;
  return {
    ...{ sheet, row: number, verdict, cells, caseId, matchId },
    completes: (completes ?? []).map((field) => LEDGER_FIELDS[field]),
    reasons: reasons.map((reason) => nameOf(reason, sameAs)),
    messages: reasons.map((reason) =>
      reason === 'REFUSED' && refusal ? refusal : messageOf(reason, sameAs),
    ),
    taken: isTaken(row, confirmed),
    case: row.reading && caseOf(row.reading),
  };
}

function caseOf(read: NonNullable<ImportRow['reading']>): RowCaseView {
  const { procedure, capacity, caseNo, authority, receivedOn, closedOn, result, disposition, outcomeWord } =
    read;
  return {
    ...{ caseNo, authority, receivedOn, closedOn, result, disposition, outcomeWord },
    stream: procedure && streamOf(procedure, capacity),
    parties: read.parties.filter(({ role }) => role === 'APPLICANT').map(({ name }) => name),
    partyCount: read.partyCount,
    actNo: read.documentNo,
  };
}
