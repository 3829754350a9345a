import { day } from '../day';
import { LOCAL_EXAMPLES } from './local-examples';
import { localRuleProblems, type ToldRule } from './local-rule-problems';
import { localRuleText } from './local-rule-text';

const rule: ToldRule = {
  ...{ name: '报告', trigger: { on: 'OUTCOME', verdict: 'LOST' }, amount: 10, unit: 'WORKDAY', rolls: true },
  ...{ duty: '报告原因。', actor: '承办机构', importance: 'high' },
  source: { title: '办法', documentNo: null, article: null, quote: null, url: null },
  ...{ effectiveFrom: day('2026-01-01'), effectiveTo: null },
};

describe('the sentence of a local rule', () => {
  it.each<[Partial<ToldRule>, string]>([
    [{}, '案件败诉（纠错）的，自裁判、决定生效之日起10个工作日内，由承办机构报告原因。'],
    [
      { trigger: { on: 'EVENT', type: 'APPEAL_FILED', procedures: ['FIRST_INSTANCE'] }, unit: 'DAY' },
      '一审案件有“上诉”的，自当日起10日内（遇休息日顺延），由承办机构报告原因。',
    ],
    [
      { trigger: { on: 'HEARING', kinds: ['TRIAL'], direction: 'BEFORE' }, amount: 3, actor: null },
      '案件每次开庭，3个工作日前，报告原因。',
    ],
    [
      { trigger: { on: 'COUNT', of: 'LOSSES_IN_YEAR', number: 3, from: 'YEAR_END' }, amount: 0 },
      '一年内的生效败诉达到第3件的，当年年末以前，由承办机构报告原因。',
    ],
    [
      { trigger: { on: 'PERIOD_END', period: 'MONTH' }, amount: 5, unit: 'DAY', rolls: false },
      '每个月结束后5日内（遇休息日不顺延），由承办机构报告原因。',
    ],
    [{ trigger: { on: 'PERIOD_END', period: 'YEAR' }, amount: 0 }, '每年最后一日以前，由承办机构报告原因。'],
  ])('of %j', (change, sentence) => {
    const said = localRuleText({ ...rule, ...change });
    expect(said).toBe(`${sentence}适用于2026年1月1日起发生的。`);
  });

  it('says what can be said of a rule that is still being typed', () => {
    const typed = { ...rule, amount: Number.NaN, duty: ' ', actor: null, effectiveFrom: null };
    expect(localRuleText(typed)).toBe('案件败诉（纠错）的，自裁判、决定生效之日起…个工作日内，……。');
  });
});

describe('the examples', () => {
  const rules = LOCAL_EXAMPLES.flatMap((example) => example.rules);

  it('are rules that can be, each under a name of its own, and quote nothing that nobody read', () => {
    for (const one of rules)
      expect(localRuleProblems({ ...one, effectiveFrom: day('2026-01-01'), effectiveTo: null })).toEqual([]);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.filter(({ source }) => source.quote !== null)).toEqual([]);
  });
});
