import { findPeriod, PERIODS, type PeriodId, periodOf, type Period } from './period';

const ARTICLE = /第[零一二三四五六七八九十百]+条|全文/;

describe('the periods', () => {
  it('are 141, each under an id of its own', () => {
    expect(PERIODS).toHaveLength(141);
    expect(new Set(PERIODS.map(({ id }) => id)).size).toBe(141);
  });

  it.each(PERIODS.map((period) => [period.id, period] as const))(
    '%s can be checked against its quotation',
    (_id, period) => {
      expect(period.quote.length).toBeGreaterThan(8);
      expect(period.article).toMatch(ARTICLE);
      for (const { quote, article } of period.seeAlso)
        expect([quote.length > 8, ARTICLE.test(article)]).toEqual([true, true]);
      expect(period.shortName.length).toBeGreaterThanOrEqual(2);
      expect(period.shortName.length).toBeLessThanOrEqual(4);
      expect(period.effectiveTo === null || period.effectiveFrom <= period.effectiveTo).toBe(true);
    },
  );

  it('name the length that stands in the quotation', () => {
    const silent = PERIODS.filter(({ amount }) => amount > 0).filter((period) => !lengthIsQuoted(period));
    // 再审案件“适用第八十一条、第八十八条规定的审理期限”; the length is of those articles.
    expect(silent.map(({ id }) => id)).toEqual(['JS18-50-2']);
  });

  it('take working days only where a law says so', () => {
    const working = PERIODS.filter(({ unit }) => unit === 'workday');
    expect(new Set(working.map(({ law }) => law))).toEqual(
      new Set([
        '行政复议法（2017修正）',
        '行政复议法（2023修订）',
        '行政复议法实施条例（2026修订，国务院令第836号）',
        '政府信息公开行政案件解释 法释〔2025〕8号',
        '行政强制法',
        '行政处罚法（2021修订）',
        '市场监督管理投诉举报处理暂行办法（总局令第20号）',
        '市场监督管理投诉举报处理办法（总局令第121号）',
        '市场监督管理行政处罚程序规定',
        '市场监督管理行政处罚信息公示规定（总局令第45号）',
        '行政许可和行政处罚等信用信息公示的要求',
        '政府信息公开条例（2019修订，国务院令第711号）',
      ]),
    );
    expect(working.every(({ rolls }) => !rolls)).toBe(true);
  });

  it('roll off a rest day, save deemed service and what is counted back', () => {
    const still = PERIODS.filter(({ unit, rolls }) => unit !== 'workday' && !rolls).map(({ id }) => id);
    expect(still.sort()).toEqual(
      [
        'CT20-05',
        'CT20-05-3',
        'CT20-06',
        'CT20-09',
        'FY17-17-ACCEPT',
        'JS18-71',
        'MS17-92',
        'MS23-95',
        // A measure is not prolonged by a rest day.
        'QZ-25',
        'QZ-32',
      ].sort(),
    );
  });

  it('hand over from the old law to the new without a gap', () => {
    const until = (id: PeriodId) => periodOf(id).effectiveTo;
    expect([until('FY17-23-REPLY'), periodOf('FY23-48-REPLY').effectiveFrom]).toEqual([
      '2023-12-31',
      '2024-01-01',
    ]);
    expect([until('FR07-49'), periodOf('FR26-58').effectiveFrom]).toEqual(['2026-06-30', '2026-07-01']);
    expect([until('MS17-92'), periodOf('MS23-95').effectiveFrom]).toEqual(['2021-12-31', '2022-01-01']);
    expect([until('ZJ02-01'), periodOf('XS-67-ANSWER').effectiveFrom]).toEqual(['2015-04-30', '2015-05-01']);
  });

  it('can be asked for by id', () => {
    expect(periodOf('FY23-62').extension).toMatchObject({ max: 30, unit: 'day' });
    expect(findPeriod('FY23-99')).toBeUndefined();
  });
});

const NUMERALS: Readonly<Record<number, string>> = {
  ...{
    1: '一',
    2: '二|两',
    3: '三',
    5: '五',
    6: '六',
    7: '七',
    10: '十',
    15: '十五',
    20: '二十',
    30: '三十',
  },
  ...{ 45: '四十五', 60: '六十', 90: '九十' },
};

function lengthIsQuoted({ amount, unit, quote, seeAlso }: Period): boolean {
  const units = { day: '日', workday: '(?:日|个工作日)', month: '个月', year: '年' };
  const length = new RegExp(
    `(?:^|[^一二三四五六七八九十0-9])(?:${amount}|${NUMERALS[amount] ?? ''})${units[unit]}`,
  );
  return [quote, ...seeAlso.map((one) => one.quote)].some((text) => length.test(text));
}
