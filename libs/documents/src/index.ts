/** The door of the documents room. */
export { NOTICE_KINDS, type NoticeKind } from './notices/kind';
export type { ReadOrder } from './notices/operative';
export { readPaper } from './notices/read-notice';
export type { ReadDates, ReadPaper } from './notices/read-paper';
export { reviewSheet } from './review-sheet/review-sheet';
export type { SheetSignature } from './review-sheet/sheet-rows';
