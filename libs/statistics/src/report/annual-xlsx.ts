import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { SHEET_BODY, SHEET_HEAD, SHEET_PAPER, workbookOf } from '#documents';
import type { AnnualReport } from './annual-report';
import { xmlText } from '#platform';
import { reportTables } from './report-tables';
import type { ReportTable, TableCell } from './table';

const WIDTH_OF_A_TABLE = 100;
/** Points. */
const LINE_HEIGHT = 16;
const PADDING = 6;
const TITLE: CellStyle = { font: { name: '方正小标宋简体', size: 16 }, alignment: { horizontal: 'center' } };
const SUBTITLE: CellStyle = { font: { name: '仿宋_GB2312', size: 11 }, alignment: { horizontal: 'center' } };
const NOTE: CellStyle = { font: { name: '仿宋_GB2312', size: 10 } };

/** A workbook with the paragraph on its first sheet and each table on one of its own. */
export function annualXlsx(report: AnnualReport): Promise<Buffer> {
  const { organName, title } = report;
  const sheets = [paragraphSheet(report), ...reportTables(report).map(tableSheet)];
  return workbookOf(sheets, { creator: organName, title });
}

function paragraphSheet({ title, sections, warnings, organName }: AnnualReport): WriteSheet {
  const lines = [
    title,
    organName,
    ...sections.flatMap(({ heading, sentences }) => [heading, sentences.join('')]),
    ...warnings.map((warning) => `注：${warning}`),
    '填报人：　　　　　　审核人：　　　　　　日期：',
  ].map(xmlText);
  const wrapped: CellStyle = {
    ...NOTE,
    font: { name: '仿宋_GB2312', size: 12 },
    alignment: { wrapText: true },
  };
  return {
    name: '文字',
    columns: [{ width: WIDTH_OF_A_TABLE }],
    pageSetup: SHEET_PAPER,
    cells: new Map(
      lines.map((line, row) => [`${row},0`, { value: line, style: row === 0 ? TITLE : wrapped }]),
    ),
    rows: lines.map((line) => [line]),
    rowDefs: heightsOf(
      lines.map((line) => [line]),
      [WIDTH_OF_A_TABLE],
    ),
  };
}

export function tableSheet({ title, name, subtitle, columns, rows, note }: ReportTable): WriteSheet {
  const lines = [
    { cells: [title], style: TITLE },
    { cells: [subtitle], style: SUBTITLE },
    { cells: columns.map(({ heading }) => heading), style: SHEET_HEAD },
    ...rows.map((cells) => ({ cells, style: SHEET_BODY })),
    ...(note ? [{ cells: [note], style: NOTE }] : []),
  ];
  const widths = columns.map(({ share }) => (share * WIDTH_OF_A_TABLE) / 100);
  const written = lines.flatMap(({ cells, style }, row) =>
    cells.map(
      (cell, column) => [`${row},${column}`, { value: valueOf(cell), style: styleOf(cell, style) }] as const,
    ),
  );
  return {
    name: name.replaceAll('、', ''),
    columns: widths.map((width) => ({ width })),
    rows: lines.map(({ cells }) => cells.map(valueOf)),
    cells: new Map(written),
    rowDefs: heightsOf(
      lines.map(({ cells, style }) => (style === SHEET_BODY || style === SHEET_HEAD ? cells : [])),
      widths,
    ),
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 })),
    freezePane: { rows: 3 },
    pageSetup: { ...SHEET_PAPER, printTitlesRow: '$1:$3' },
  };
}

/** No spreadsheet makes a row higher by itself when it opens a file: a Chinese character takes two units of width. */
function heightsOf(
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
): WriteSheet['rowDefs'] {
  const linesOf = (cell: TableCell, column: number) =>
    typeof cell === 'string' ? Math.ceil((2 * cell.length + 2) / (widths[column] ?? WIDTH_OF_A_TABLE)) : 1;
  return new Map(
    rows.map((cells, row) => [row, { height: LINE_HEIGHT * Math.max(1, ...cells.map(linesOf)) + PADDING }]),
  );
}

function valueOf(cell: TableCell): string | number {
  if (typeof cell === 'string') return xmlText(cell);
  if (typeof cell === 'number') return cell;
  return cell.value ?? cell.shown;
}

function styleOf(cell: TableCell, style: CellStyle): CellStyle {
  if (typeof cell === 'string') return style;
  const centred = { ...style, alignment: { ...style.alignment, horizontal: 'center' as const } };
  return typeof cell === 'number' ? centred : { ...centred, numFmt: cell.numFmt };
}
