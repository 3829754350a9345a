/** One sheet of a ledger, every cell as text: what was typed, or what a formula last gave. */
export interface Table {
  name: string;
  hidden: boolean;
  /** Row 0 is Excel's row 1. */
  rows: string[][];
  /** Cells that stand for several columns of one row, as the upper line of a heading does. */
  spans: Span[];
}

export interface Span {
  row: number;
  from: number;
  to: number;
}

export const MOST_SHEETS = 60;
export const MOST_ROWS = 100_000;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 2000;

/** A row as wide as a ledger can be, its cells no longer than a ledger's can be, without what Excel leaves at its end. */
export function cut(row: readonly string[]): string[] {
  const cells = row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
