import { NoLedgerFile, OldExcelFile } from './problems';
import type { Table } from './table';
import { readCsv } from './typed-text';
import { readWorkbook } from './workbook';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** OLE2: Excel until 2003, and every workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const OTHERS = [Buffer.from('%PDF'), Buffer.from('\x89PNG', 'latin1'), Buffer.from('ffd8ff', 'hex')];

/**
 * The sheets of an uploaded ledger, by what the file holds and not by its name.
 * @throws OldExcelFile, NoLedgerFile, FileTooLarge, TooManyRows
 */
export async function readLedgerFile(file: Buffer): Promise<Table[]> {
  if (beginsWith(file, ZIP)) return readWorkbook(file);
  if (beginsWith(file, COMPOUND)) throw new OldExcelFile();
  if (OTHERS.some((start) => beginsWith(file, start)) || isMarkup(file)) throw new NoLedgerFile();
  return [await readCsv(file)];
}

function beginsWith(file: Buffer, start: Buffer): boolean {
  return file.subarray(0, start.length).equals(start);
}

/** A web page that calls itself .xls or .csv. */
function isMarkup(file: Buffer): boolean {
  return /^\s*<(?:[!?a-z])/i.test(
    file
      .subarray(0, 200)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}
