/** The door of the ledger room. */
export { readLedger } from './rows/read-ledger';
export { LEDGER_FIELDS, type LedgerField } from './sheets/fields';
export { sectionsOf } from './sheets/sections';
export { readLedgerFile } from './tables/read-file';
export { readPasted } from './tables/typed-text';
