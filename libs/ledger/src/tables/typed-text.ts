import { NoLedgerFile, TooManyRows } from './problems';
import { cut, MOST_ROWS, type Table } from './table';

/** A .csv, in UTF-8, in UTF-16 or in GB18030 as Chinese Excel writes it. */
export function readCsv(file: Buffer): Promise<Table> {
  const text = decode(file);
  const [first = ''] = text.split('\n', 1);
  return tableOf('台账', text, first.includes('\t') ? '\t' : ',');
}

/** Cells copied in Excel or Word. */
export function readPasted(text: string): Promise<Table> {
  return tableOf('粘贴的内容', text, '\t');
}

function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decodeAs(encoding, file);
    if (text !== null) return text;
  }
  throw new NoLedgerFile();
}

function decodeAs(encoding: string, file: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

async function tableOf(name: string, text: string, delimiter: string): Promise<Table> {
  if (text.includes('\0') || text.trim() === '') throw new NoLedgerFile();
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text, { delimiter, maxRows: MOST_ROWS + 1 });
  if (rows.length > MOST_ROWS) throw new TooManyRows();
  return {
    name,
    hidden: false,
    spans: [],
    rows: rows.map((row) => cut(row.map((cell) => String(cell ?? '')))),
  };
}
