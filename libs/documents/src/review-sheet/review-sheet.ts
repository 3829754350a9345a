import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { dateText, type Day, PERIODS, type PeriodId } from '#law';
import { xmlText } from '#platform';
import { COLUMNS, type SheetRow, sheetRowOf, type SheetSignature } from './sheet-rows';

/** A4 on its side: docx gives width and height as of the upright page and turns them. */
const PAGE = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  orientation: PageOrientation.LANDSCAPE,
};
const MARGIN = convertMillimetersToTwip(13);
const TEXT_WIDTH = PAGE.height - 2 * MARGIN;
const POINTS = 8;
const FONT: IRunOptions['font'] = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const HEADINGS = Object.values(COLUMNS);
const WIDTHS = HEADINGS.map(({ share }) => Math.round((share * TEXT_WIDTH) / 100));

export interface SheetSetting {
  organName: string;
  madeOn: Day;
  signatures: ReadonlyMap<PeriodId, SheetSignature>;
}

/** 核签表: every rule with its quotation, to be read against the law and signed. */
export function reviewSheet({ organName, madeOn, signatures }: SheetSetting): Promise<Buffer> {
  const title = `${organName}期限规则核签表`;
  const document = new Document({
    creator: xmlText(organName),
    title: xmlText(title),
    styles: { default: { document: { run: { font: FONT, size: POINTS * 2 } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: marginOf(MARGIN) } },
        footers: { default: pageNumber() },
        children: [
          line(title, { bold: true, size: 32 }, AlignmentType.CENTER),
          line(`共 ${PERIODS.length} 条，${dateText(madeOn)}制。`, {}, AlignmentType.CENTER),
          line(
            '请逐条对照官方全文核对引文、期限和起算，在“核签”栏签名并写明日期；有不同意见的写在“意见”栏，并在“设置”中登记。',
            {},
          ),
          new Table({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            columnWidths: WIDTHS,
            rows: [headRow(), ...bodyRows(signatures)],
          }),
          line('', {}),
          line('核签人：　　　　　　　　　　　　执业证号：　　　　　　　　　　　　日期：', { size: 21 }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function bodyRows(signatures: SheetSetting['signatures']): TableRow[] {
  const proceedings = [...new Set(PERIODS.map(({ proceeding }) => proceeding))];
  return proceedings.flatMap((proceeding) => [
    groupRow(proceeding),
    ...PERIODS.filter((period) => period.proceeding === proceeding).map((period) =>
      ruleRow(sheetRowOf(period, signatures.get(period.id))),
    ),
  ]);
}

function headRow(): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: HEADINGS.map(({ heading }, index) =>
      cell(WIDTHS[index] ?? 0, [line(heading, { bold: true }, AlignmentType.CENTER)], 'E8E8E8'),
    ),
  });
}

/** Kept with the first rule below it. */
function groupRow(name: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: HEADINGS.length,
        margins: CELL_MARGINS,
        children: [new Paragraph({ keepNext: true, children: [run(name, { bold: true })] })],
      }),
    ],
  });
}

function ruleRow(row: SheetRow): TableRow {
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(WIDTHS[index] ?? 0, [
        ...(column === 'checked' ? [addressLine(row.address)] : []),
        ...row[column].split('\n').map((text) => line(text, {})),
      ]),
    ),
  });
}

/** An address has nowhere to break a line but where it is told. */
function addressLine(address: string | null): Paragraph {
  if (address === null) return line('没有找到官方网址', {});
  const shown = run(address.replaceAll(/(?<=[/._-])(?!\/)/g, '\u200b'), { color: '0B4A8F', size: 13 });
  return new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [shown] })] });
}

const CELL_MARGINS = { top: 40, bottom: 40, left: 60, right: 60 };

function cell(width: number, children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: CELL_MARGINS,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    children,
  });
}

function line(text: string, look: IRunOptions, alignment?: (typeof AlignmentType)['CENTER']): Paragraph {
  return new Paragraph({ alignment, children: [run(text, look)] });
}

function run(text: string, look: IRunOptions): TextRun {
  return new TextRun({ font: FONT, ...look, text: xmlText(text) });
}

function pageNumber(): Footer {
  const children: ParagraphChild[] = [
    new TextRun({
      children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
      font: FONT,
    }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function marginOf(all: number) {
  return { top: all, bottom: all, left: all, right: all };
}
