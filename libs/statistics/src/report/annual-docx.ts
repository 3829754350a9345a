import { AlignmentType, type Paragraph, type Table } from 'docx';
import { officialPaper, paperLine, paperSignature, paperTable, paperText, paperTitle } from '#documents';
import { dateText } from '#law';
import type { AnnualReport } from './annual-report';
import { reportTables } from './report-tables';
import { type ReportTable, shownIn } from './table';

const TABLE_POINTS = 10.5;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

export function annualDocx(report: AnnualReport): Promise<Buffer> {
  const { span, subject, title, organName, madeOn, sections, warnings } = report;
  return officialPaper({
    creator: organName,
    title,
    children: [
      ...[organName, `关于${span}${subject}的报告`].map(paperTitle),
      paperLine(''),
      ...sections.flatMap(({ heading, sentences }, index) => [
        paperText(`${NUMERALS[index] ?? ''}、${heading}`, { font: '黑体' }, { keepNext: true }),
        ...sentences.map((sentence, place) =>
          paperText(
            sentence,
            {},
            { keepNext: index === sections.length - 1 && place === sentences.length - 1 },
          ),
        ),
      ]),
      ...warnings.map((warning) => paperText(`注：${warning}`, { font: '黑体' }, { keepNext: true })),
      ...paperSignature(organName, dateText(madeOn)),
      paperLine('附表', { font: '黑体' }, { pageBreakBefore: true }),
      paperLine('填报人：　　　　　　审核人：　　　　　　日期：', { points: TABLE_POINTS }),
      ...reportTables(report).flatMap((table, index) => tableOf(table, `表${index + 1}  ${table.title}`)),
    ],
  });
}

/** With its title above and its note below. */
export function tableOf(
  { subtitle, columns, rows, note }: ReportTable,
  heading: string,
): (Paragraph | Table)[] {
  const above = { alignment: AlignmentType.CENTER, keepNext: true };
  return [
    paperLine(heading, { font: '楷体_GB2312' }, { ...above, spacing: { before: 240 } }),
    paperLine(subtitle, { points: TABLE_POINTS }, above),
    paperTable({ columns, rows: rows.map((cells) => cells.map(shownIn)) }),
    paperLine(note ? `注：${note}` : '', { points: TABLE_POINTS }),
  ];
}
