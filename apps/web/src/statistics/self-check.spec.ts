import { ALL_STREAMS } from './number-names';
import type { Statistics, StreamTally } from './queries';
import { selfChecks } from './self-check';

const EMPTY: StreamTally = {
  carriedIn: 0,
  received: 0,
  accepted: 0,
  notAccepted: 0,
  concluded: 0,
  pending: 0,
  balanced: true,
  results: {},
  dispositions: {},
  verdicts: { WON: 0, LOST: 0, NEUTRAL: 0 },
};
const FOLLOW_UPS = {
  carriedIn: 0,
  received: 1,
  answered: 1,
  answeredInTime: 1,
  answeredLate: 0,
  pending: 0,
  byKind: {},
};

function statistics(changed: Partial<Statistics>, respondent: Partial<StreamTally> = {}): Statistics {
  const streams = Object.fromEntries(ALL_STREAMS.map((stream) => [stream, EMPTY]));
  return {
    streams: { ...streams, respondent: { ...EMPTY, ...respondent } },
    followUps: FOLLOW_UPS,
    doubts: [],
    ...changed,
  } as unknown as Statistics;
}

const failuresOf = (checked: Statistics) => selfChecks(checked).flatMap(({ failures }) => failures);

describe('the self-check', () => {
  it('passes where everything adds up', () => {
    const tally = { received: 2, concluded: 2, results: { MAINTAINED: 2 }, dispositions: { 'F23-WC': 2 } };
    expect(failuresOf(statistics({}, tally))).toEqual([]);
  });

  it.each([
    ['结转加新收等于去向', { balanced: false }],
    ['各处理结果之和等于审结', { concluded: 1, dispositions: { 'F23-WC': 1 } }],
    ['各结案方式之和等于审结', { concluded: 1, results: { MAINTAINED: 1 } }],
  ])('%s, or names the class', (words, tally) => {
    const failed = selfChecks(statistics({}, tally)).filter(({ failures }) => failures.length > 0);
    expect(failed).toEqual([{ words, failures: ['行政复议（被申请人）'] }]);
  });

  it('names follow-ups that do not add up, and cases that contradict themselves', () => {
    const doubts = [{ caseId: 7, message: '结案日期早于收到日期' }];
    expect(failuresOf(statistics({ followUps: { ...FOLLOW_UPS, pending: 1 }, doubts }))).toEqual([
      '意见书、建议书',
      '1 件案件',
    ]);
  });
});
