import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { SHEET_BODY, SHEET_HEAD, SHEET_PAPER, workbookOf } from '#documents';
import { xmlText } from '#platform';
import { type ExportedCase, type ExportedCell, exportedColumns } from './exported-case';

/** In units of a sheet's width: a Chinese character takes two. */
const UNITS = 2;
const DATE: CellStyle = { ...SHEET_BODY, numFmt: 'yyyy-mm-dd' };

/**
 * The cases in the columns of the offices' ledgers, so that an import of the file reads them back. Texts are texts
 * whatever they begin with: no spreadsheet takes one for a formula.
 */
export function ledgerWorkbook(exported: readonly ExportedCase[], title: string): Promise<Buffer> {
  const columns = exportedColumns(new Set(exported.map(({ organId }) => organId)).size > 1);
  const lines: { value: CellValue; style: CellStyle }[][] = [
    columns.map(({ heading }) => ({ value: heading, style: SHEET_HEAD })),
    ...exported.map((one, at) => columns.map(({ of }) => writtenOf(of(one, at)))),
  ];
  const sheet: WriteSheet = {
    name: '台账',
    columns: columns.map(({ width }) => ({ width: width * UNITS })),
    rows: lines.map((cells) => cells.map(({ value }) => value)),
    cells: new Map(
      lines.flatMap((cells, row) =>
        cells.map((cell, column): [string, typeof cell] => [`${row},${column}`, cell]),
      ),
    ),
    freezePane: { rows: 1 },
    pageSetup: { ...SHEET_PAPER, printTitlesRow: '$1:$1' },
  };
  return workbookOf([sheet], { title });
}

function writtenOf(cell: ExportedCell): { value: CellValue; style: CellStyle } {
  if (cell === null) return { value: null, style: SHEET_BODY };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), style: DATE };
  return { value: 'number' in cell ? cell.number : xmlText(cell.text), style: SHEET_BODY };
}
