import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { xmlText } from '#platform';
import { type ExportedCase, type ExportedCell, exportedColumns } from './exported-case';

/** In units of a sheet's width: a Chinese character takes two. */
const UNITS = 2;
const THIN = { style: 'thin' } as const;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEAD: CellStyle = {
  font: { name: '黑体', size: 11 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BOX,
};
const BODY: CellStyle = {
  font: { name: '仿宋_GB2312', size: 11 },
  alignment: { vertical: 'center', wrapText: true },
  border: BOX,
};
const DATE: CellStyle = { ...BODY, numFmt: 'yyyy-mm-dd' };

/**
 * The cases in the columns of the offices' ledgers, so that an import of the file reads them back. Texts are texts
 * whatever they begin with: no spreadsheet takes one for a formula.
 */
export async function ledgerWorkbook(exported: readonly ExportedCase[], title: string): Promise<Buffer> {
  // Loaded when it is first needed, as the reports do.
  const { writeXlsx } = await import('hucre/xlsx');
  const columns = exportedColumns(new Set(exported.map(({ organId }) => organId)).size > 1);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const put = (row: number, column: number, value: CellValue, style: CellStyle) =>
    cells.set(`${row},${column}`, { value, style });
  columns.forEach(({ heading }, column) => put(0, column, heading, HEAD));
  exported.forEach((one, row) => {
    columns.forEach(({ of }, column) => {
      const cell = of(one, row);
      put(row + 1, column, valueOf(cell), cell && 'day' in cell ? DATE : BODY);
    });
  });
  const sheet: WriteSheet = {
    name: '台账',
    columns: columns.map(({ width }) => ({ width: width * UNITS })),
    rows: [
      columns.map(({ heading }) => heading),
      ...exported.map((one, row) => columns.map(({ of }) => valueOf(of(one, row)))),
    ],
    cells,
    freezePane: { rows: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
  return Buffer.from(await writeXlsx({ sheets: [sheet], properties: { title: xmlText(title) } }));
}

function valueOf(cell: ExportedCell): CellValue {
  if (cell === null) return null;
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  return 'number' in cell ? cell.number : xmlText(cell.text);
}
