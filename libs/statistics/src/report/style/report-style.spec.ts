import { day, type FollowUpKind } from '#law';
import type { CountedCase } from '../../counted-case';
import { wordedResults } from '../phrases';
import { ended, paragraphOf, PUBLISHED, statistics, textOf } from '../report.fixture';
import { type ReportStyle, USUAL_STYLE } from './report-style';

const worded = (cases: CountedCase[], style: Partial<ReportStyle>, lastYear?: CountedCase[]) =>
  paragraphOf({ cases }, lastYear && { cases: lastYear }, style);

const of2019 = (one: CountedCase): CountedCase => ({ ...one, receivedOn: day('2019-12-01') });

const earlier = (howMany: number) =>
  ended(howMany, 'firstInstance', 'REVOKED', 'Y1-CX').map((one) => ({
    ...one,
    receivedOn: day('2019-03-02'),
    acceptedOn: day('2019-03-04'),
    ending: { ...one.ending!, on: day('2019-04-30') },
  }));

describe('the words of an office', () => {
  it('count in 宗 or 起, and say 收到 and 办结', () => {
    const cases = [
      ...ended(2, 'respondent', 'MAINTAINED', 'F17-WC').map(of2019),
      ...ended(3, 'respondent', 'REVOKED', 'F17-CX').map((one) => ({ ...one, ending: null })),
    ];
    expect(worded(cases, { counter: 'ZONG', received: 'RECEIVED', concluded: 'DONE' })).toBe(
      '行政复议上年结转2宗，收到3宗，已办结2宗，均为维持；未办结3宗。',
    );
    expect(worded(PUBLISHED, { counter: 'QI' })).toBe(
      '行政诉讼9起，其中当事人撤回起诉3起，驳回原告诉讼请求5起，判决撤销1起。' +
        '行政复议已审结9起，其中终止1起，驳回1起，撤销1起，维持4起，变更2起。',
    );
  });

  it('tell what was handled, with what was carried over in it', () => {
    const cases = [
      ...ended(2, 'firstInstance', 'DISMISSED', 'Y1-BHQS').map(of2019),
      ...ended(3, 'firstInstance', 'DISMISSED', 'Y1-BHQS'),
    ];
    expect(worded(cases, { intake: 'HANDLED' })).toBe(
      '行政诉讼办理5件（含上年结转2件），审结5件，均为驳回起诉。',
    );
  });

  it('merge results, most frequent first, and lose none', () => {
    expect(worded(PUBLISHED, { mergesDismissed: true, mergesChanged: true, order: 'MOST_FIRST' })).toBe(
      '行政诉讼9件，其中驳回原告诉讼请求5件，当事人撤回起诉3件，判决撤销、变更1件。' +
        '行政复议已审结9件，其中维持（含驳回）5件，撤销、变更3件，终止1件。',
    );
    const { streams } = statistics({ cases: PUBLISHED });
    for (const mergesDismissed of [true, false])
      for (const mergesChanged of [true, false])
        for (const stream of ['respondent', 'firstInstance'] as const) {
          const style = { ...USUAL_STYLE, mergesDismissed, mergesChanged };
          const counts = wordedResults(stream, streams[stream], style).map(({ count }) => count);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(streams[stream].concluded);
        }
  });

  it('name what was ended before acceptance', () => {
    const cases = [
      ...ended(2, 'reviewOrgan', 'NOT_ACCEPTED', 'F17-BYSL'),
      ...ended(1, 'reviewOrgan', 'MAINTAINED', 'F17-WC'),
    ];
    expect(worded(cases, { earlyEndings: 'NAMED' })).toContain('新收3件，受理1件，不予受理2件，已审结1件');
    expect(worded(cases, {})).toContain('新收3件，受理1件，受理前终结2件，已审结1件');
  });

  it('compare in numbers, in per cent, in both or not at all', () => {
    const now = ended(3, 'firstInstance', 'REVOKED', 'Y1-CX');
    const said = (compared: ReportStyle['compared'], before: number) =>
      /^行政诉讼3件(.*)，均为/.exec(worded(now, { compared }, earlier(before)))?.[1];
    expect(said('NUMBER', 2)).toBe('（同比增加1件）');
    expect(said('PERCENT', 2)).toBe('（同比增长50.0%）');
    expect(said('BOTH', 8)).toBe('（同比减少5件，下降62.5%）');
    expect(said('PERCENT', 0)).toBe('（上年同期为0件）');
    expect(said('BOTH', 0)).toBe('（同比增加3件）');
    expect(said('NEVER', 2)).toBe('');
    expect(said('PERCENT', 3)).toBe('（与上年同期持平）');
  });

  it('say that nothing was lost only where that is known of every case', () => {
    const style = { saysNoneLost: true };
    const won = ended(2, 'firstInstance', 'DISMISSED', 'Y1-BHQS', 'WON');
    expect(worded(won, style)).toBe('行政诉讼2件，均为驳回起诉，零败诉。');
    expect(worded([...won, ...ended(1, 'firstInstance', 'REVOKED', 'Y1-CX', 'LOST')], style)).not.toContain(
      '零败诉',
    );
    expect(worded([...won, ...ended(1, 'secondInstance', 'CHANGED', 'Y2-GP', null)], style)).toContain(
      '行政诉讼二审1件，结果为改判。',
    );
    expect(worded(ended(1, 'respondent', 'MAINTAINED', 'F17-WC', 'WON'), style)).toBe(
      '行政复议已审结1件，结果为维持，被纠错0件。',
    );
    expect(worded(ended(1, 'reviewOrgan', 'MAINTAINED', 'F17-WC', null), style)).not.toContain('被纠错');
  });

  it('tell litigation of all instances in one sentence', () => {
    const cases = [
      ...ended(2, 'firstInstance', 'WITHDRAWN', 'Y1-CS', 'NEUTRAL'),
      ...ended(3, 'secondInstance', 'MAINTAINED', 'Y2-WC', 'WON'),
      ...ended(1, 'secondInstance', 'MAINTAINED', 'Y2-WC').map((one) => ({ ...one, ending: null })),
    ];
    expect(worded(cases, { instances: 'TOGETHER' })).toBe(
      '行政诉讼新收6件，审结5件，其中当事人撤回起诉2件，驳回上诉维持原裁判3件；未审结1件。',
    );
  });

  it('tell the rates that the office chose, in its order', () => {
    expect(worded(PUBLISHED, { rates: ['R-JC', 'R-BS'] })).toMatch(
      /。纠错率（被申请人）33\.3%（3\/9），败诉率11\.1%（1\/9）。$/,
    );
    // Of nothing there is no rate.
    expect(worded(PUBLISHED, { rates: ['R-JC-REVIEW'] })).not.toContain('纠错率');
  });

  it('begin with reconsideration, each section a paragraph', () => {
    const letter = { kind: 'ADVICE_LETTER' as FollowUpKind, receivedOn: day('2020-05-06') };
    const followUps = [{ ...letter, followUpId: 1, caseId: null, dueOn: null, answeredOn: null }];
    const style = { first: 'RECONSIDERATION', layout: 'BY_SECTION', saysAlike: false } as const;
    const cases = [
      ...ended(2, 'respondent', 'MAINTAINED', 'F17-WC'),
      ...ended(1, 'firstInstance', 'REVOKED', 'Y1-CX'),
    ];
    expect(textOf({ cases, followUps }, undefined, style).split('\n').slice(2, 5)).toEqual([
      '行政复议已审结2件，其中维持2件。',
      '行政诉讼1件，结果为判决撤销。',
      '行政复议建议书1件，正在办理。',
    ]);
  });
});
