import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { ACT_TYPE_LISTS } from '../causes/act-types';
import { CAUSE_LISTS } from '../causes/causes';
import { assess } from '../deadlines/assess';
import { told } from '../deadlines/stories/told.fixture';
import { dispositionOf, type DispositionCode } from '../dispositions/disposition';
import type { Capacity } from '../vocabulary';
import { DUTIES_LAID_BY, laysADuty } from './duty-laying-acts';

function application(
  disposition: DispositionCode,
  type: string,
  capacity: Capacity = 'RESPONDENT',
  events: Parameters<typeof told>[3] = {},
) {
  const facts = told('RECONSIDERATION', capacity, '2026-03-02', {
    act: { type, madeOn: '2026-02-02' },
    outcome: { disposition, madeOn: '2026-04-20', servedOn: '2026-04-27', orders: [] },
    ...events,
  });
  return assess(facts, STATE_COUNCIL_CALENDAR).deadlines.find(({ periodId }) => periodId === 'QZ-53');
}

describe('acts that lay a duty', () => {
  it('are told of every kind in the lists', () => {
    const widest = [...ACT_TYPE_LISTS, ...CAUSE_LISTS].flatMap(({ entries }) =>
      entries.filter(({ parent }) => parent === null),
    );
    expect(widest.map(({ name }) => name).filter((name) => !Object.hasOwn(DUTIES_LAID_BY, name))).toEqual([]);
  });

  it.each([
    [['行政处罚'], true],
    [['罚款', '行政处罚'], true],
    [['吊销许可证件', '行政处罚'], false],
    [['举报投诉处理'], false],
    [['不予立案', '行政处罚'], false],
    [['信息公开'], false],
    [[], true],
  ])('%j: %s', (kinds, lays) => {
    expect(laysADuty(kinds)).toBe(lays);
  });
});

describe('申请强制执行', () => {
  it.each([
    // Fifteen days from service end on 12 May.
    ['F23-WC', 'RESPONDENT', '2026-08-12'],
    // Six months over the act itself end on 3 August, a Monday.
    ['F23-ZZ-CH', 'RESPONDENT', '2026-11-03'],
    ['F23-BG', 'REVIEW_ORGAN', '2026-08-12'],
    ['F23-TJ', 'REVIEW_ORGAN', '2026-07-27'],
  ] as const)('after %s is for the %s, until %s', (code, capacity, due) => {
    expect(application(code, '行政处罚', capacity)).toMatchObject({ due, ours: true, lapses: true });
  });

  it.each([
    ['F23-BG', 'RESPONDENT'],
    ['F23-TJ', 'RESPONDENT'],
    ['F23-WC', 'REVIEW_ORGAN'],
    ['F23-ZZ-GB', 'RESPONDENT'],
  ] as const)('after %s is not for the %s', (code, capacity) => {
    expect(dispositionOf(code).code).toBe(code);
    expect(application(code, '行政处罚', capacity)).toBeUndefined();
  });

  it.each(['举报投诉处理', '信息公开', '不予立案', '行政许可'])('never opens over %s', (type) => {
    expect(application('F23-WC', type)).toBeUndefined();
  });

  it('before the ten days of the notice is told as premature', () => {
    const facts = told('ENFORCEMENT_REVIEW', 'APPLICANT', '2026-07-01', {
      events: [
        ['URGED', '2026-06-22'],
        ['ENFORCEMENT_APPLIED', '2026-07-01'],
      ],
    });
    const wait = assess(facts, STATE_COUNCIL_CALENDAR).deadlines.find(({ periodId }) => periodId === 'QZ-54');
    expect(wait?.steps.at(-1)).toMatch(/^申请过早：2026年7月1日申请强制执行时/);
  });
});
