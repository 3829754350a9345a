import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell as DocxCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { dateText } from '#law';
import type { AnnualReport } from './annual-report';
import { xmlText } from '#platform';
import { reportTables } from './report-tables';
import type { ReportTable, TableCell } from './table';

/** 《党政机关公文格式》 GB/T 9704: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm wide, 3号仿宋, 固定行距 28 磅. */
const PAGE = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const BODY_POINTS = 16;
const LINE_POINTS = 28;
const TABLE_POINTS = 10.5;
const MOST_ROWS_KEPT_TOGETHER = 6;
/** 四号. */
const ONE_CHARACTER = 14 * 20;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

export async function annualDocx(report: AnnualReport): Promise<Buffer> {
  const tables = reportTables(report);
  const { span, subject, title, organName, madeOn, sections, warnings } = report;
  const document = new Document({
    creator: xmlText(organName),
    title: xmlText(title),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf('仿宋_GB2312'), size: BODY_POINTS * 2 } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          ...[organName, `关于${span}${subject}的报告`].map((words) =>
            line(words, { font: '方正小标宋简体', points: 22 }, { alignment: AlignmentType.CENTER }),
          ),
          line('', {}),
          ...sections.flatMap(({ heading, sentences }, index) => [
            headingOf(heading, index),
            ...sentences.map((sentence, place) =>
              line(
                sentence,
                {},
                {
                  ...indented(),
                  keepNext: index === sections.length - 1 && place === sentences.length - 1,
                },
              ),
            ),
          ]),
          ...warnings.map((warning) =>
            line(`注：${warning}`, { font: '黑体' }, { ...indented(), keepNext: true }),
          ),
          ...signature(organName, dateText(madeOn)),
          line('附表', { font: '黑体' }, { pageBreakBefore: true }),
          line('填报人：　　　　　　审核人：　　　　　　日期：', { points: TABLE_POINTS }),
          ...tables.flatMap((table, index) => tableOf(table, index + 1)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

interface Look {
  font?: string;
  points?: number;
}

function line(text: string, look: Look, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { line: LINE_POINTS * 20, lineRule: LineRuleType.EXACT },
    ...options,
    children: [run(text, look)],
  });
}

function run(text: string, { font = '仿宋_GB2312', points = BODY_POINTS }: Look): TextRun {
  return new TextRun({ text: xmlText(text), font: fontOf(font), size: points * 2 });
}

/** Numbers and Latin letters in Times New Roman, as official documents set them. */
function fontOf(name: string): IRunOptions['font'] {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, cs: name };
}

function indented(): IParagraphOptions {
  return { indent: { firstLine: 2 * BODY_POINTS * 20 } };
}

function headingOf(text: string, index: number): Paragraph {
  return line(`${NUMERALS[index] ?? ''}、${text}`, { font: '黑体' }, { ...indented(), keepNext: true });
}

/** 落款: the organ and, below it, the date, each standing in from the right. */
function signature(organName: string, date: string): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: 4 * BODY_POINTS * 20 }, keepNext: true };
  return [
    line('', {}, { keepNext: true }),
    line(organName, {}, right),
    line(date, {}, { ...right, keepNext: false }),
  ];
}

function tableOf(
  { title, subtitle, columns, rows, note }: ReportTable,
  number: number,
): (Paragraph | Table)[] {
  const widths = columns.map(({ share }) => Math.round((share * TEXT_WIDTH) / 100));
  const rowOf = (
    cells: readonly TableCell[],
    look: Look,
    options: { tableHeader?: boolean; keepNext: boolean },
  ) =>
    new TableRow({
      tableHeader: options.tableHeader,
      cantSplit: true,
      children: cells.map((cell, index) => cellOf(cell, widths[index] ?? 0, look, options.keepNext)),
    });
  // A short table is not torn apart by the end of a page.
  const isWhole = rows.length <= MOST_ROWS_KEPT_TOGETHER;
  return [
    line(
      `表${number}  ${title}`,
      { font: '楷体_GB2312' },
      {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 240 },
      },
    ),
    line(subtitle, { points: TABLE_POINTS }, { alignment: AlignmentType.CENTER, keepNext: true }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      rows: [
        rowOf(
          columns.map(({ heading }) => heading),
          { font: '黑体', points: TABLE_POINTS },
          { tableHeader: true, keepNext: true },
        ),
        ...rows.map((cells, index) =>
          rowOf(cells, { points: TABLE_POINTS }, { keepNext: isWhole && index < rows.length - 1 }),
        ),
      ],
    }),
    line(note ? `注：${note}` : '', { points: TABLE_POINTS }),
  ];
}

/** Long text stands left, everything else in the middle. */
function cellOf(cell: TableCell, width: number, look: Look, keepNext: boolean): DocxCell {
  const text = typeof cell === 'object' ? cell.shown : String(cell);
  const alignment = text.length > 16 ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new DocxCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ alignment, keepNext, children: [run(text, look)] })],
  });
}

/** 单页码居右，双页码居左，各空一字 (GB/T 9704 7.5). */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const font = fontOf('宋体');
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: ONE_CHARACTER, right: ONE_CHARACTER },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: 28 })],
      }),
    ],
  });
}
