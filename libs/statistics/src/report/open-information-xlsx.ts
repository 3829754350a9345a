import type { WriteSheet } from 'hucre/xlsx';
import { SHEET_PAPER, workbookOf } from '#documents';
import type { OpenInformation, OpenInformationBlock } from './open-information';
import { xmlText } from '#platform';

const CELLS: readonly [keyof OpenInformationBlock, string][] = [
  ['maintained', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
];

/** The 15 cells as the official table has them, on one sheet. */
export function openInformationXlsx(of: OpenInformation): Promise<Buffer> {
  const blocks = [of.review, of.direct, of.afterReview];
  const empty = ['', '', '', ''];
  const rows: WriteSheet['rows'] = [
    ['政府信息公开行政复议、行政诉讼情况'],
    [`${xmlText(of.organName)}　${of.year}年　单位：件`],
    ['行政复议', ...empty, '行政诉讼（未经复议直接起诉）', ...empty, '行政诉讼（复议后起诉）', ...empty],
    blocks.flatMap(() => CELLS.map(([, heading]) => heading)),
    blocks.flatMap((block) => CELLS.map(([cell]) => block[cell])),
    ['总计＝结果维持＋结果纠正＋其他结果＋尚未审结。行政诉讼按一审计。'],
    ['填报人：　　　　　　审核人：　　　　　　日期：'],
  ];
  const lines = (row: number, of: number) => ({
    startRow: row,
    startCol: of * 5,
    endRow: row,
    endCol: of * 5 + 4,
  });
  const sheet: WriteSheet = {
    name: '第四部分',
    rows,
    columns: Array.from({ length: 15 }, () => ({ width: 10 })),
    merges: [
      ...[0, 1, 5, 6].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 14 })),
      ...[0, 1, 2].map((block) => lines(2, block)),
    ],
    pageSetup: SHEET_PAPER,
  };
  return workbookOf([sheet], { creator: of.organName });
}
