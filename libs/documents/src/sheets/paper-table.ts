import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { PAPER_WIDTH, type PaperLook, paperRun } from './official-paper';

const TABLE_POINTS = 10.5;
const MOST_ROWS_KEPT_TOGETHER = 6;
/** Longer text stands left, everything else in the middle. */
const LONGEST_IN_THE_MIDDLE = 16;

interface PaperTable {
  columns: readonly { heading: string; /** Of the width, in hundredths. */ share: number }[];
  rows: readonly (readonly string[])[];
  /** Without a line of headings the first cell of each row is one. */
  headless?: boolean;
  look?: PaperLook;
}

/** A table as wide as the text; a short one is not torn apart by the end of a page. */
export function paperTable({ columns, rows, headless = false, look = {} }: PaperTable): Table {
  const widths = columns.map(({ share }) => Math.round((share * PAPER_WIDTH) / 100));
  const plain = { points: TABLE_POINTS, ...look };
  const bold = { ...plain, font: '黑体' };
  const isWhole = rows.length <= MOST_ROWS_KEPT_TOGETHER;
  const head = rowOf(
    columns.map(({ heading }, index) => cellOf(heading, widths[index] ?? 0, bold, true)),
    true,
  );
  return new Table({
    width: { size: PAPER_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      ...(headless ? [] : [head]),
      ...rows.map((cells, place) =>
        rowOf(
          cells.map((text, index) =>
            cellOf(
              text,
              widths[index] ?? 0,
              headless && index % 2 === 0 ? bold : plain,
              isWhole && place < rows.length - 1,
            ),
          ),
        ),
      ),
    ],
  });
}

function rowOf(children: TableCell[], tableHeader = false): TableRow {
  return new TableRow({ tableHeader, cantSplit: true, children });
}

function cellOf(text: string, width: number, look: PaperLook, keepNext: boolean): TableCell {
  const alignment = text.length > LONGEST_IN_THE_MIDDLE ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ alignment, keepNext, children: [paperRun(text, look)] })],
  });
}
