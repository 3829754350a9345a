import { readXlsx } from 'hucre/xlsx';
import { day } from '#law';
import type { CountedCase } from '../counted-case';
import { percent } from '../percent';
import type { Statistics } from '../statistics';
import { annualDocx } from './annual-docx';
import { annualReport } from './annual-report';
import { annualXlsx } from './annual-xlsx';
import { ended, paragraphOf, PUBLISHED, statistics } from './report.fixture';
import { reportTables } from './report-tables';
import { xmlText } from '#platform';

describe('the tables', () => {
  const report = annualReport(statistics({ cases: PUBLISHED }), statistics({}), {
    madeOn: day('2021-01-08'),
  });

  it('add up nothing but the instances of 行政诉讼', () => {
    const rowsOf = (cases: CountedCase[]) =>
      reportTables(annualReport(statistics({ cases }), null, { madeOn: day('2021-01-08') }))[0]!.rows;
    expect(rowsOf(PUBLISHED)).toEqual([
      ['行政复议（被申请人）', 0, 9, 0, 9, 0],
      ['行政诉讼一审', 0, 9, 0, 9, 0],
    ]);
    expect(rowsOf([...PUBLISHED, ...ended(2, 'secondInstance', 'MAINTAINED', 'Y2-WC')])).toEqual([
      ['行政复议（被申请人）', 0, 9, 0, 9, 0],
      ['行政诉讼一审', 0, 9, 0, 9, 0],
      ['行政诉讼二审', 0, 2, 0, 2, 0],
      ['行政诉讼各审级小计', 0, 11, 0, 11, 0],
    ]);
  });

  it('compare with a year before only where its register is complete', () => {
    const results = (lastYear: Statistics | null) =>
      reportTables(
        annualReport(statistics({ cases: PUBLISHED }), lastYear, { madeOn: day('2021-01-08') }),
      ).find(({ title }) => title === '处理结果（件）')!;
    expect(results(null).rows.map((row) => row.at(-1))).toEqual(results(null).rows.map(() => '—'));
    expect(results(null).note).toBe('上年登记不完整，不作比较。');
    expect(results(statistics({}, '2019')).rows.map((row) => row.at(-1))).toContain(0);
  });

  it('tell the orders beside the results', () => {
    const order = { caseId: 1, participationId: 1, stream: 'firstInstance' } as const;
    const orders = [
      { ...order, kind: 'REDO', amountFen: null },
      { ...order, kind: 'COMPENSATE', amountFen: 1_250_050 },
      { ...order, caseId: 2, participationId: 2, kind: 'COMPENSATE', amountFen: 100 },
    ] as const;
    const rows = { cases: PUBLISHED, orders };
    const table = reportTables(annualReport(statistics(rows), null, { madeOn: day('2021-01-08') })).find(
      ({ title }) => title === '责令事项（件）',
    );
    expect(table?.rows).toEqual([['行政诉讼一审', 1, 2, 0, 0, '12501.50']]);
    expect(paragraphOf(rows)).toContain(
      '判决撤销1件，同时责令重新作出行政行为1件、责令赔偿2件（共12501.50元）。',
    );
  });

  it('give every rate with its fraction', () => {
    const rates = reportTables(report).find(({ title }) => title === '主要比率')!;
    for (const [, value, numerator, denominator] of rates.rows) {
      expect(value).toMatchObject({ shown: percent(numerator as number, denominator as number) });
    }
  });

  it('are read back from the workbook as they were, numbers as numbers', async () => {
    const { sheets } = await readXlsx(await annualXlsx(report));
    const tables = reportTables(report);
    expect(sheets).toHaveLength(tables.length + 1);
    tables.forEach(({ title, columns, rows, note }, index) => {
      const written = sheets[index + 1]!.rows;
      expect(written[0]![0]).toBe(title);
      expect(written[1]![0]).toBe('云川市市场监督管理局　2020年');
      expect(written[2]).toEqual(columns.map(({ heading }) => heading));
      const expected = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
      expect(written.slice(3, 3 + rows.length)).toEqual(expected);
      expect(written).toHaveLength(3 + rows.length + (note ? 1 : 0));
    });
  });

  it('are readable whatever a name holds that XML cannot', async () => {
    const organName = '云川\uFFFE市\uFFFF局\uD800\u0001𠮷';
    const odd = { ...report, organName, title: organName };
    const { sheets } = await readXlsx(await annualXlsx(odd));
    expect(sheets[0]!.rows[1]![0]).toBe('云川市局𠮷');
    expect(xmlText(organName)).toBe('云川市局𠮷');
    await expect(annualDocx(odd)).resolves.toBeInstanceOf(Buffer);
  });

  it('make a Word document', async () => {
    const file = await annualDocx(report);
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect(file.length).toBeGreaterThan(5000);
  });
});
