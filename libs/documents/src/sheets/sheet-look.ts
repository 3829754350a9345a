import type { CellStyle, WriteSheet } from 'hucre/xlsx';

/** How the office's tables look in a workbook: on A4 lying on its side, as wide as the page. */
export const SHEET_PAPER: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const THIN = { style: 'thin' } as const;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN };

export const SHEET_HEAD: CellStyle = {
  font: { name: '黑体', size: 11 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BOX,
};

export const SHEET_BODY: CellStyle = {
  font: { name: '仿宋_GB2312', size: 11 },
  alignment: { vertical: 'center', wrapText: true },
  border: BOX,
};
