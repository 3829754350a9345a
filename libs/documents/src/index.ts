/** The door of the documents room. */
export type { BriefingFacts } from './sheets/hearing-facts';
export { PAPER_WRITERS } from './sheets/paper-writers';
export { NOTICE_KINDS, type NoticeKind } from './notices/kind';
export type { ReadOrder } from './notices/operative';
export { readPaper } from './notices/read-notice';
export type { ReadDates, ReadPaper } from './notices/read-paper';
export { reviewSheet } from './review-sheet/review-sheet';
export { officialPaper, paperLine, paperSignature, paperText, paperTitle } from './sheets/official-paper';
export { paperTable } from './sheets/paper-table';
export { SHEET_BODY, SHEET_HEAD, SHEET_PAPER } from './sheets/sheet-look';
export { workbookOf } from './sheets/workbook';
export type { SheetSignature } from './review-sheet/sheet-rows';
