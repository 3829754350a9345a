import { readCaseNo } from '#law';
import { readDay } from '../values/days';
import { readOutcome } from '../values/outcome-words';
import { readProcedure } from '../values/words';
import { fieldNamed, type LedgerField } from './fields';

export interface Column {
  index: number;
  heading: string;
  /** Null where the column is kept as it is, in the note. */
  field: LedgerField | null;
}

const SAMPLE = 60;

/** The field of each column: by its heading, else by what stands in it. No field is given twice. */
export function guessColumns(headings: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(headings.length, ...rows.slice(0, SAMPLE).map((row) => row.length), 0);
  const columns: Column[] = [];
  const isFree = (field: LedgerField) => columns.every((column) => column.field !== field);
  for (let index = 0; index < width; index++) {
    const heading = headings[index] ?? '';
    const named = fieldNamed(heading);
    columns.push({ index, heading, field: named && named !== 'KEPT' && isFree(named) ? named : null });
  }
  for (const column of columns.filter(({ heading, field }) => !field && fieldNamed(heading) !== 'KEPT')) {
    const field = byContents(rows.slice(0, SAMPLE).map((row) => row[column.index] ?? ''));
    if (field && isFree(field)) column.field = field;
  }
  return columns;
}

/** What most of the cells of a column are; null where it could be several things, as a day can. */
function byContents(cells: readonly string[]): LedgerField | null {
  const told = cells.filter((cell) => cell !== '');
  if (told.length < 2) return null;
  const most = (is: (cell: string) => boolean) => told.filter(is).length >= told.length * 0.7;
  if (most((cell) => readCaseNo(cell).procedure !== null)) return 'caseNo';
  if (most((cell) => readCaseNo(cell).kind === 'DOCUMENT')) return 'documentNo';
  if (most((cell) => /^[一-龥]{2,30}(?:人民法院|人民政府|专门法院)$/.test(cell))) return 'authority';
  if (most((cell) => cell.length <= 4 && readProcedure(cell) !== null)) return 'procedure';
  return most(isOutcome) ? 'outcome' : null;
}

function isOutcome(cell: string): boolean {
  return readDay(cell, { year: null }) !== null && cell.length <= 20 && readOutcome(cell, {}) !== 'UNKNOWN';
}
