import type { Table } from '../tables/table';
import { squeezed } from '../values/plain';
import { fieldNamed } from './fields';

export interface Heading {
  /** The first and the last of its lines, by the index of the row. */
  from: number;
  to: number;
  /** One for each column: 复议情况 over 案号 is 复议情况案号 only where 案号 alone is not known. */
  texts: string[];
}

const FEWEST_NAMED = 3;
/** A heading has words, not numbers or days. */
const DATUM = /\d{3,}|^\d+$/;

/** The headings of a sheet in order: an office may put one table below another. */
export function headingsOf(table: Table): Heading[] {
  const found: Heading[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    if (!isHeading(table.rows[row] ?? [])) continue;
    const heading = headingAt(table, row);
    found.push(heading);
    row = heading.to;
  }
  return found;
}

function isHeading(cells: readonly string[]): boolean {
  const told = cells.filter((cell) => cell !== '');
  if (told.length < FEWEST_NAMED || told.some((cell) => DATUM.test(squeezed(cell)))) return false;
  const named = new Set(told.map(fieldNamed).filter((name) => name !== null));
  return named.size >= FEWEST_NAMED;
}

function headingAt(table: Table, row: number): Heading {
  const upper = spread(table, row);
  const below = table.rows[row + 1] ?? [];
  const isSecondLine =
    table.spans.some((span) => span.row === row && span.to > span.from) &&
    below.some((cell) => cell !== '') &&
    !below.some((cell) => DATUM.test(squeezed(cell)));
  const above = isAbove(table, row) ? spread(table, row - 1) : [];
  const lines = isSecondLine ? [upper, below] : [above, upper];
  const width = Math.max(...lines.map((line) => line.length));
  const texts = Array.from({ length: width }, (_, column) => joined(lines.map((line) => line[column] ?? '')));
  return { from: above.length > 0 ? row - 1 : row, to: isSecondLine ? row + 1 : row, texts };
}

/** The line before a line of headings, where it groups some of them: 复议 over 案号 and 结果. */
function isAbove({ rows, spans }: Table, row: number): boolean {
  const cells = rows[row - 1] ?? [];
  const groups = spans.filter((span) => span.row === row - 1 && span.to > span.from);
  const told = cells.filter((cell) => cell !== '');
  return groups.length > 0 && told.length > 1 && !told.some((cell) => DATUM.test(squeezed(cell)));
}

function spread({ rows, spans }: Table, row: number): string[] {
  const cells = [...(rows[row] ?? [])];
  for (const { from, to } of spans.filter((span) => span.row === row)) {
    for (let column = from + 1; column <= to; column++) cells[column] ||= cells[from] ?? '';
  }
  return Array.from(cells, (cell: string | undefined) => cell ?? '');
}

function joined([upper = '', lower = '']: string[]): string {
  const [above, below] = [squeezed(upper), squeezed(lower)];
  if (above === '' || below === '' || above === below) return below || above;
  return fieldNamed(below) === null || fieldNamed(above + below) !== null ? above + below : below;
}
