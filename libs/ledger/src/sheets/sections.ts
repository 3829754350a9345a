import type { Procedure } from '#law';
import type { Table } from '../tables/table';
import { readProcedure } from '../values/words';
import { type Column, guessColumns } from './columns';
import { type Heading, headingsOf } from './headings';
import { type SkipReason, skipReasonOf } from './skipped';

/** A table within a sheet: a heading and the rows below it. */
export interface Section {
  sheet: string;
  /** As Excel counts, from 1; null where nothing could be taken for one. */
  headingRow: number | null;
  columns: Column[];
  /** What the sheet's name tells: a ledger of several years has a sheet for each. */
  year: number | null;
  rows: SectionRow[];
}

export interface SectionRow {
  /** As Excel counts. */
  row: number;
  cells: string[];
  skip: SkipReason | null;
  /** What the titles above say of it: 一审案件. */
  procedure: Procedure | null;
}

const YEAR = /(?:19|20)\d{2}/g;

/** The tables of a sheet. Every row of it belongs to one of them, also what is no case. */
export function sectionsOf(table: Table): Section[] {
  const headings = table.hidden ? [] : headingsOf(table);
  const starts = headings.length > 0 ? headings : [null];
  const titled = { procedure: readProcedure(table.name) };
  return starts.map((heading, index) => {
    const from = index === 0 ? 0 : (heading?.from ?? 0);
    const to = headings[index + 1]?.from ?? table.rows.length;
    const rows = table.rows.slice(from, to).map((cells, offset) => {
      const skip = table.hidden ? 'HIDDEN_SHEET' : skipOf(from + offset, cells, heading);
      // A title at the end of one table speaks of the next.
      if (skip === 'TITLE') titled.procedure = procedureIn(cells) ?? titled.procedure;
      return { row: from + offset + 1, cells, skip, ...titled };
    });
    const cases = rows.filter(({ skip }) => skip === null).map(({ cells }) => cells);
    const columns = guessColumns(heading?.texts ?? [], cases);
    return { ...placeOf(table, heading), columns, rows };
  });
}

function placeOf({ name }: Table, heading: Heading | null): Pick<Section, 'sheet' | 'headingRow' | 'year'> {
  return { sheet: name, headingRow: heading ? heading.to + 1 : null, year: yearOf(name) };
}

function procedureIn(cells: readonly string[]): Procedure | null {
  return readProcedure(cells.find((cell) => cell !== '') ?? '');
}

function skipOf(index: number, cells: string[], heading: Heading | null): SkipReason | null {
  if (!heading) return cells.some(Boolean) ? 'NOTE' : 'BLANK';
  if (index >= heading.from && index <= heading.to) return 'HEADING';
  if (index < heading.from) return cells.some(Boolean) ? 'TITLE' : 'BLANK';
  return skipReasonOf(cells);
}

/** The one year that a name tells; null for none, and for 2021-2023. */
function yearOf(name: string): number | null {
  const years = name.match(YEAR) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
