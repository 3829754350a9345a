/** The door of the ledger room. */
export { ExportedCasesQuery } from './exports/exported-cases.query';
export { ledgerWorkbook } from './exports/ledger-workbook';
export {
  IMPORT_MODES,
  type ImportMode,
  type ImportState,
  type ImportRow,
  type ImportSummary,
} from './imports/import.entity';
export { ImportsQuery, type ImportView, ROWS_AT_ONCE } from './imports/imports.query';
export { type Adjustment, ImportsService } from './imports/imports.service';
export { isTaken, nameOf } from './imports/judged-rows';
export { UndoingService } from './imports/undoing.service';
export { LEDGER_ENTITIES, LedgerModule } from './ledger.module';
export { REASONS } from './rows/ledger-case';
export { ROW_VERDICTS, type RowVerdict } from './rows/read-ledger';
export { LEDGER_FIELDS, type LedgerField } from './sheets/fields';
