/** The door of the documents room. */
export { NOTICE_KINDS, type NoticeKind } from './notices/kind';
export type { ReadOrder } from './notices/operative';
export { readPaper } from './notices/read-notice';
export type { ReadDates, ReadPaper } from './notices/read-paper';
