import type { CellValue, Sheet } from 'hucre/xlsx';
import { NoLedgerFile, TooManyRows } from './problems';
import { cut, MOST_ROWS, MOST_SHEETS, type Table } from './table';
import { refuseBombs } from './zip-size';

/** The sheets of an .xlsx. Formulas are not evaluated: what Excel last made of them is read. Macros are not looked at. */
export async function readWorkbook(file: Buffer): Promise<Table[]> {
  refuseBombs(file);
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(file, { maxRows: MOST_ROWS + 1 }).catch(() => {
    throw new NoLedgerFile();
  });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (sheets.length > MOST_SHEETS || rows > MOST_ROWS) throw new TooManyRows();
  return sheets.map(tableOf);
}

function tableOf(sheet: Sheet): Table {
  const rows = sheet.rows.map((row) => row.map(textOf));
  const spans: Table['spans'] = [];
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    if (startRow === endRow) spans.push({ row: startRow, from: startCol, to: endCol });
    // One cell beside several rows, as one court beside its cases.
    else if (startCol === endCol) fillDown(rows, startRow, endRow, startCol);
  }
  const hidden = Boolean(sheet.hidden ?? sheet.veryHidden);
  return { name: sheet.name, hidden, rows: rows.map(cut), spans };
}

function fillDown(rows: string[][], from: number, to: number, column: number): void {
  const told = rows[from]?.[column] ?? '';
  for (const row of rows.slice(from + 1, to + 1)) if (!row[column]) row[column] = told;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
