/** The door of the documents room. */
export { NOTICE_KINDS, type NoticeKind } from './notices/kind';
export type { ReadOrder } from './notices/operative';
export { readPaper } from './notices/read-notice';
export type { ReadDates, ReadPaper } from './notices/read-paper';
export { reviewSheet } from './review-sheet/review-sheet';
export { SHEET_BODY, SHEET_HEAD, SHEET_PAPER } from './sheets/sheet-look';
export type { SheetSignature } from './review-sheet/sheet-rows';
