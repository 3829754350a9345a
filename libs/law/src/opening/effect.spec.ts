import { day } from '../day';
import type { DispositionCode } from '../dispositions/disposition';
import { deadlinesOf, told } from '../deadlines/stories/told.fixture';
import type { CaseFacts, LaterStage } from '../facts/facts';

const LOST: CaseFacts = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
  act: { type: '行政处罚' },
  outcome: {
    disposition: 'Y1-CX',
    madeOn: '2026-06-01',
    servedOn: '2026-06-08',
    orders: [{ kind: 'COMPENSATE', days: 30 }],
  },
});

function above(disposition: LaterStage['disposition'], endedOn: string | null): CaseFacts {
  const stage: LaterStage = {
    procedure: 'SECOND_INSTANCE',
    disposition,
    endedOn: endedOn === null ? null : day(endedOn),
  };
  return { ...LOST, laterStages: [stage] };
}

describe('what a first judgment orders', () => {
  it('begins when the time to appeal has run out unused, and 再审 with it', () => {
    expect(deadlinesOf(LOST)).toMatchObject({
      'XS-85-J#1': '2026-06-23 OPEN',
      'XS-96#1': '2026-07-23 OPEN',
      'CF21-48#1': '2026-06-26 OPEN',
      'JS18-110#1': '2026-12-23 OPEN',
    });
  });

  it.each(['US', 'OTHER', 'BOTH'] as const)('does not begin once %s appealed', (by) => {
    const facts = { ...LOST, events: [{ type: 'APPEAL_FILED' as const, on: day('2026-06-20'), by }] };
    expect(Object.keys(deadlinesOf(facts))).toEqual(['XS-85-J#1']);
  });

  it('does not begin while the second instance is pending', () => {
    expect(Object.keys(deadlinesOf(above(null, null)))).toEqual(['XS-85-J#1']);
  });

  it.each(['Y2-WC', 'Y2-CHSS', 'Y2-ACHSS'] as const)('begins with the end of the appeal by %s', (code) => {
    const deadlines = deadlinesOf(above(code, '2026-09-10'));
    // 9/11 14 15; 9/10 + 30 = 10/10（周六，调休上班）
    expect(deadlines).toMatchObject({ 'CF21-48#1': '2026-09-15 OPEN', 'XS-96#1': '2026-10-10 OPEN' });
    // 再审 is asked for against the judgment above.
    expect(deadlines).not.toHaveProperty('JS18-110#1');
  });

  it.each(['Y2-GP', 'Y2-FH', 'Y2-BHQS'] as const)('never begins where it was reversed by %s', (code) => {
    expect(Object.keys(deadlinesOf(above(code, '2026-09-10')))).toEqual(['XS-85-J#1']);
  });

  it('ends where it had begun and a retrial sets the judgment aside', () => {
    const facts: CaseFacts = {
      ...LOST,
      events: [{ type: 'EFFECTIVE', on: day('2026-06-24') }],
      laterStages: [{ procedure: 'RETRIAL', disposition: 'ZS-GP', endedOn: day('2026-12-01') }],
    };
    expect(deadlinesOf(facts)).toMatchObject({
      'XS-96#1': '2026-07-24 CANCELLED',
      'CF21-48#1': '2026-06-29 CANCELLED',
    });
  });
});

it('takes effect on service in the second instance (行政诉讼法第八十八条)', () => {
  const facts = told('SECOND_INSTANCE', 'DEFENDANT', '2026-03-02', {
    act: { type: '行政处罚' },
    outcome: { disposition: 'Y2-GP', madeOn: '2026-06-01', servedOn: '2026-06-08', verdict: 'LOST' },
  });
  expect(deadlinesOf(facts)).toMatchObject({
    'CF21-48#1': '2026-06-11 OPEN',
    'JS18-110#1': '2026-12-08 OPEN',
  });
});

it('opens no PC-14: it runs from the organ’s own decision (国家赔偿法第十四条)', () => {
  const facts = { ...LOST, act: { type: '行政赔偿' } };
  expect(deadlinesOf(facts)).not.toHaveProperty('PC-14#1');
});

it('opens no FY23-41-60 for the death of a third party', () => {
  const suspended = (ground: string) =>
    told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-03-02', {
      events: [
        ['ACCEPTED', '2026-03-04'],
        ['SUSPENDED', '2026-03-20', { ground }],
      ],
    });
  expect(deadlinesOf(suspended('第三人死亡'))).not.toHaveProperty('FY23-41-60#1');
  expect(deadlinesOf(suspended('申请人死亡'))).toHaveProperty('FY23-41-60#1');
});

describe('an extension', () => {
  const extended = (on: string) =>
    told('RECONSIDERATION', 'REVIEW_ORGAN', '2024-03-01', {
      events: [
        ['ACCEPTED', '2024-03-04'],
        ['EXTENDED', on, { days: 30 }],
      ],
    });

  it('moves the decision while the period runs: 3/4 + 60 = 5/3（放假） = 5/6; + 30 = 6/2（周日）', () => {
    expect(deadlinesOf(extended('2024-05-06'))['FY23-62#1']).toBe('2024-06-03 OPEN');
  });

  it('moves nothing once it has run out (复议法第六十二条)', () => {
    expect(deadlinesOf(extended('2024-05-07'))['FY23-62#1']).toBe('2024-05-06 OPEN');
  });
});

describe('申请强制执行 after a review', () => {
  const decided = (disposition: DispositionCode, type: string) =>
    told('RECONSIDERATION', 'RESPONDENT', '2024-03-01', {
      act: { type },
      outcome: { disposition, madeOn: '2024-04-01', servedOn: '2024-04-08' },
    });

  it('is ours where the penalty was upheld', () => {
    expect(deadlinesOf(decided('F23-WC', '行政处罚'))).toHaveProperty('QZ-53#1');
  });

  it('is the review organ’s after 变更 (复议法第七十八条)', () => {
    expect(deadlinesOf(decided('F23-BG', '行政处罚'))).not.toHaveProperty('QZ-53#1');
  });

  it.each(['举报投诉处理', '政府信息公开', '不予立案'])('does not exist for %s', (type) => {
    expect(deadlinesOf(decided('F23-WC', type))).not.toHaveProperty('QZ-53#1');
  });
});
