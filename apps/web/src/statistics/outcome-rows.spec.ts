import { outcomeRows } from './outcome-rows';
import type { StreamTally } from './queries';

function tally(of: Partial<StreamTally>): StreamTally {
  const none = { carriedIn: 0, received: 0, accepted: 0, notAccepted: 0, concluded: 0, pending: 0 };
  const verdicts = { WON: 0, LOST: 0, NEUTRAL: 0 };
  return { ...none, balanced: true, results: {}, dispositions: {}, verdicts, earlyEndings: {}, ...of };
}

/** The suits of the year that a city published. */
const SUITS_2020 = tally({
  concluded: 9,
  results: { WITHDRAWN: 3, DISMISSED: 5, REVOKED: 1 },
  dispositions: { 'Y1-CS': 3, 'Y1-BHSQ': 5, 'Y1-CX': 1 },
  verdicts: { WON: 5, LOST: 1, NEUTRAL: 3 },
});

describe('the outcomes of a stream', () => {
  it('are the results with what they mean for the organ', () => {
    expect(outcomeRows('result', SUITS_2020, undefined)).toEqual([
      { code: 'REVOKED', name: '撤销', count: 1, before: 0, verdict: 'LOST' },
      { code: 'WITHDRAWN', name: '撤回', count: 3, before: 0, verdict: 'NEUTRAL' },
      { code: 'DISMISSED', name: '驳回', count: 5, before: 0, verdict: 'WON' },
    ]);
  });

  it('are the dispositions by the names that the law gives them', () => {
    const rows = outcomeRows('disposition', SUITS_2020, undefined);
    expect(rows.map(({ name, count }) => `${name} ${count}`)).toEqual([
      '撤销 1',
      '准许撤诉 3',
      '驳回诉讼请求 5',
    ]);
  });

  it('keep a result that occurred only the year before', () => {
    const before = tally({ results: { CHANGED: 2, REVOKED: 4 }, dispositions: { 'Y1-BG': 2, 'Y1-CX': 4 } });
    const rows = outcomeRows('result', SUITS_2020, before);
    expect(rows.map(({ code, count, before: then }) => [code, count, then])).toEqual([
      ['REVOKED', 1, 4],
      ['CHANGED', 0, 2],
      ['WITHDRAWN', 3, 0],
      ['DISMISSED', 5, 0],
    ]);
  });

  it('say nothing of a verdict that follows the case before', () => {
    const appeals = tally({
      results: { MAINTAINED: 3, WITHDRAWN: 1 },
      dispositions: { 'Y2-WC': 3, 'Y2-CHSS': 1 },
      verdicts: { WON: 2, LOST: 1, NEUTRAL: 1 },
    });
    expect(outcomeRows('result', appeals, undefined).map(({ verdict }) => verdict)).toEqual([
      null,
      'NEUTRAL',
    ]);
  });

  it('say nothing of any verdict where one was set by hand', () => {
    const judged = { ...SUITS_2020, verdicts: { WON: 6, LOST: 0, NEUTRAL: 3 } };
    expect(outcomeRows('result', judged, undefined).map(({ verdict }) => verdict)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('name what a ledger does not tell', () => {
    const imported = tally({
      results: { MAINTAINED: 1, OTHER: 1 },
      dispositions: { MAINTAINED: 1, OTHER: 1 },
    });
    expect(outcomeRows('disposition', imported, undefined).map(({ name }) => name)).toEqual([
      '维持',
      '未写明结案方式',
    ]);
  });
});
