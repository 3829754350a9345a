import type { WriteSheet } from 'hucre/xlsx';
import { readLedger } from '../rows/read-ledger';
import { sectionsOf } from '../sheets/sections';
import { FileTooLarge, NoLedgerFile, OldExcelFile } from './problems';
import { readLedgerFile } from './read-file';
import { readPasted } from './typed-text';

const HEAD = ['案号', '原告', '收到日期', '结案方式', '结案日期'];

async function workbook(...sheets: WriteSheet[]): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  return Buffer.from(await writeXlsx({ sheets }));
}

async function rowsOf(file: Buffer) {
  const sections = (await readLedgerFile(file)).flatMap(sectionsOf);
  return readLedger(sections, { capacity: 'DEFENDANT', procedure: null, words: {} });
}

describe('a ledger worse than the samples', () => {
  it('has a sheet for each year, with the year in its name alone, and one that is hidden', async () => {
    const row = ['（2022）鄂0991行初32号', '张三', '9月18号', '撤诉', '1月5日'];
    const file = await workbook(
      { name: '2022年', rows: [HEAD, row] },
      { name: '旧表', rows: [HEAD, row], hidden: true },
    );
    const rows = await rowsOf(file);
    expect(rows[1]).toMatchObject({
      sheet: '2022年',
      verdict: 'ok',
      case: { receivedOn: '2022-09-18', closedOn: '2023-01-05' },
    });
    expect(rows.filter(({ sheet }) => sheet === '旧表').map(({ reasons }) => reasons)).toEqual([
      ['HIDDEN_SHEET'],
      ['HIDDEN_SHEET'],
    ]);
  });

  it('has a heading of two lines with merged cells, subtotals, a footer, and empty numbered rows', async () => {
    const file = await workbook({
      name: '台账',
      rows: [
        ['行政应诉台账', null, null, null, null, null],
        ['序号', '案件情况', null, null, '结案情况', null],
        [null, '案号', '原告', '收到日期', '结案方式', '结案日期'],
        [1, '（2022）鄂0991行初32号', '张三', '2022.3.1', '撤诉', '2022.5.1'],
        [null, '小计', null, 1, null, null],
        [2, null, null, null, null, null],
        [null, null, null, null, null, null],
        ['填表人：李四', null, null, '审核人：王五', null, null],
      ],
      merges: [
        { startRow: 0, endRow: 0, startCol: 0, endCol: 5 },
        { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
        { startRow: 1, endRow: 1, startCol: 1, endCol: 3 },
        { startRow: 1, endRow: 1, startCol: 4, endCol: 5 },
      ],
    });
    const rows = await rowsOf(file);
    expect(rows.map(({ verdict, reasons }) => reasons[0] ?? verdict)).toEqual([
      'TITLE',
      'HEADING',
      'HEADING',
      'ok',
      'SUBTOTAL',
      'BLANK',
      'BLANK',
      'NOTE',
    ]);
    expect(rows[3]?.case).toMatchObject({ closedOn: '2022-05-01', disposition: 'Y1-CS', note: null });
  });

  it('has three procedures in one sheet, each with a heading of its own', async () => {
    const file = await workbook({
      name: '案件',
      rows: [
        ['一、行政复议案件'],
        ['复议案号', '申请人', '收案日期', '结案种类', '结案日期'],
        ['澜政复〔2021〕30号', '张三', '2021.3.1', '维持', '2021.4.1'],
        ['二、一审案件'],
        ['原告', '案号', '收到日期', '结案日期', '结案方式'],
        ['李四', '', '2021.6.1', '2021.9.1', '驳回诉讼请求'],
        ['三、二审案件'],
        ['上诉人', '案号', '收到日期', '结案日期', '结案方式'],
        ['李四', '', '2021.11.1', '', ''],
      ],
    });
    const rows = (await rowsOf(file)).filter(({ verdict }) => verdict === 'ok');
    expect(rows.map((one) => [one.case?.procedure, one.case?.capacity, one.case?.disposition])).toEqual([
      ['RECONSIDERATION', 'RESPONDENT', 'F17-WC'],
      ['FIRST_INSTANCE', 'DEFENDANT', 'Y1-BHSQ'],
      ['SECOND_INSTANCE', 'DEFENDANT', null],
    ]);
  });

  it('holds formulas, of which the value is taken that was there, and never a new one', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const rows = [HEAD, ['（2022）鄂0991行初32号', '张三', null, null, null]];
    const cells = new Map([
      ['1,2', { formulaResult: '2022-03-01', formula: 'WEBSERVICE("http://example.com")' }],
    ]);
    const read = await rowsOf(Buffer.from(await writeXlsx({ sheets: [{ name: '一', rows, cells }] })));
    expect(read[1]?.case?.receivedOn).toBe('2022-03-01');
  });

  it.each(['utf-8', 'gb18030'])('is a .csv in %s', async (encoding) => {
    const text = `${HEAD.join(',')}\r\n（2022）鄂0991行初32号,"张三,李四",2022.3.1,撤诉,2022.5.1\r\n`;
    const file = encoding === 'utf-8' ? Buffer.from(`\ufeff${text}`) : inGb18030;
    const rows = await rowsOf(file);
    expect(rows[1]).toMatchObject({ verdict: 'ok', case: { parties: [{ name: '张三' }, { name: '李四' }] } });
  });

  it('is pasted from Excel', async () => {
    const table = await readPasted(
      `${HEAD.join('\t')}\n（2022）鄂0991行初32号\t"张三\n李四"\t2022.3.1\t撤诉\t2022.5.1`,
    );
    expect(table.rows[1]?.[1]).toBe('张三\n李四');
  });
});

describe('a file that is no ledger', () => {
  it.each<[string, Buffer, new () => Error]>([
    ['an old .xls', Buffer.from(['d0cf11e0a1b11ae1'].join(''), 'hex'), OldExcelFile],
    ['a web page', Buffer.from('<html><table><tr><td>1'), NoLedgerFile],
    ['a PDF', Buffer.from('%PDF-1.7'), NoLedgerFile],
    ['a zip that ends too soon', Buffer.from('PK\x03\x04 and no more'), NoLedgerFile],
    ['nothing', Buffer.alloc(0), NoLedgerFile],
    ['a program', Buffer.from('MZ\0\0\0\0'), NoLedgerFile],
  ])('%s is refused', async (_, file, refusal) => {
    await expect(readLedgerFile(file)).rejects.toThrow(refusal);
  });

  it('that unfolds to more than any ledger is refused before it unfolds', async () => {
    const file = await workbook({ name: '一', rows: [HEAD] });
    const entry = file.indexOf(Buffer.from(['504b0102'].join(''), 'hex'));
    file.writeUInt32LE(0x7fff_ffff, entry + 24);
    await expect(readLedgerFile(file)).rejects.toThrow(FileTooLarge);
  });
});

/** The same lines as a Chinese Excel saves them. */
const inGb18030 = Buffer.from(
  [
    'b0b8bac52cd4adb8e62ccad5b5bdc8d5c6da2cbde1b0b8b7bdcabd2cbde1b0b8c8d5c6da0d0aa3a832303232a3a9b6f5',
    '30393931d0d0b3f53332bac52c22d5c5c8fd2cc0eecbc4222c323032322e332e312cb3b7cbdf2c323032322e352e310d',
    '0a',
  ].join(''),
  'hex',
);
