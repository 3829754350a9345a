import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { day } from '../day';
import type { FollowUpKind } from '../vocabulary';
import type { FollowUpFact } from '../facts/facts';
import { followUpDeadline, versionForFollowUp } from './follow-up-deadlines';
import { deadlinesOf, told } from './stories/told.fixture';

function followUp(kind: FollowUpKind, receivedOn: string, more: Partial<FollowUpFact> = {}): FollowUpFact {
  return { id: 9, kind, receivedOn: day(receivedOn), dueOn: null, answeredOn: null, ...more };
}

function deadline(kind: FollowUpKind, receivedOn: string, more?: Partial<FollowUpFact>) {
  return followUpDeadline(followUp(kind, receivedOn, more), {
    version: versionForFollowUp(day(receivedOn)),
    calendar: STATE_COUNCIL_CALENDAR,
  });
}

describe('the deadline of a follow-up', () => {
  it.each([
    // 3/2 + 60 = 5/1，5/1至5/5放假
    ['OPINION_LETTER', '2026-03-02', 'FY23-76', '2026-05-06'],
    // 3/6 + 60 = 5/5（周二）
    ['OPINION_LETTER', '2020-03-06', 'FR07-57', '2020-05-06'],
    // 3/5 + 2个月 = 5/5，5/1至5/5放假
    ['JUDICIAL_ADVICE', '2024-03-05', 'SJ23-08', '2024-05-06'],
    // 3/5 + 60 = 5/4，5/1至5/4放假，5/5（周日）上班
    ['JUDICIAL_ADVICE', '2019-03-05', 'JS18-149', '2019-05-05'],
    ['REDO', '2026-07-06', 'FR26-58', '2026-09-04'],
    ['REDO', '2026-06-25', 'FR07-49', '2026-08-24'],
  ] as const)('%s received on %s: %s by %s', (kind, receivedOn, periodId, due) => {
    expect(deadline(kind, receivedOn)).toMatchObject({ periodId, due, ours: true, status: 'OPEN' });
  });

  it.each([
    // 9/1 + 15 = 9/16（周三）
    ['URGENT_ADVICE', {}, '2026-09-16'],
    ['SUPERVISION_OPINION', { dueOn: day('2026-10-15') }, '2026-10-15'],
    ['SUPERVISION_DECISION', { dueOn: day('2026-09-20') }, '2026-09-20'],
  ] as const)('%s with %j is due on %s', (kind, more, due) => {
    expect(deadline(kind, '2026-09-01', more)).toMatchObject({ due, status: 'OPEN' });
  });

  it('of a letter that names no day is none', () => {
    expect(deadline('SUPERVISION_OPINION', '2026-09-01')).toBeNull();
  });

  it('is reminded of by the earlier day while nobody says whether the advice is about a rule', () => {
    // 7/6 + 2个月 = 9/6（周日）；7/6 + 60 = 9/4
    const advice = deadline('JUDICIAL_ADVICE', '2026-07-06');
    expect(advice).toMatchObject({ periodId: 'SJ23-08', due: '2026-09-07', earlierDue: '2026-09-04' });
    expect(advice?.steps.at(-1)).toBe(
      '建议书针对规范性文件的，答复期限为六十日（行诉解释第一百四十九条第四款），至2026年9月4日届满；按较早的日期提醒。',
    );
  });

  it.each([
    // 1/5 + 2个月 = 3/5；1/5 + 60 = 3/6
    ['the two months are shorter', '2026-01-05', {}, '2026-03-05', '至2026年3月6日届满。'],
    ['both end on one day', '2024-03-05', {}, '2024-05-06', null],
    ['the letter names its day', '2026-07-06', { dueOn: day('2026-09-07') }, '2026-09-07', null],
  ])('is reminded of by itself where %s', (_why, receivedOn, more, due, told) => {
    const advice = deadline('JUDICIAL_ADVICE', receivedOn, more);
    expect(advice).toMatchObject({ due });
    expect(advice).not.toHaveProperty('earlierDue');
    const steps = advice?.steps.filter((step) => step.includes('规范性文件'));
    expect(steps).toEqual(told ? [expect.stringContaining(told)] : []);
  });

  it('is the day that the letter names, whatever the law gives', () => {
    expect(deadline('JUDICIAL_ADVICE', '2024-03-05', { dueOn: day('2024-04-07') })).toMatchObject({
      due: '2024-04-07',
      periodId: 'SJ23-08',
    });
    expect(deadline('ADVICE_LETTER', '2024-03-05', { dueOn: day('2024-04-05') })).toMatchObject({
      due: '2024-04-05',
      periodId: null,
      name: '行政复议建议书的办理和答复',
    });
  });

  it('is none where neither the letter nor the law names a day', () => {
    expect(deadline('ADVICE_LETTER', '2024-03-05')).toBeNull();
    expect(deadline('JUDICIAL_ADVICE', '2017-03-06')).toBeNull();
  });

  it('is two months for the advice of a procuratorate (检察建议工作规定第十九条)', () => {
    // 5/5（周日，劳动节放假）
    expect(deadline('PROCURATORIAL_ADVICE', '2024-03-05')).toMatchObject({
      nominal: '2024-05-05',
      due: '2024-05-06',
    });
  });

  it('is met by the answer, in time or late', () => {
    expect(deadline('OPINION_LETTER', '2026-03-02', { answeredOn: day('2026-06-01') })).toMatchObject({
      status: 'MET',
      metOn: '2026-06-01',
    });
  });
});

describe('the follow-ups of a case', () => {
  it('outlive it, and are not opened twice', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2026-04-07', {
      events: [['OPINION_RECEIVED', '2026-07-06']],
      outcome: { disposition: 'F23-CX-CZ', madeOn: '2026-07-02', servedOn: '2026-07-06' },
      more: {
        followUps: [followUp('OPINION_LETTER', '2026-07-06'), { ...followUp('REDO', '2026-07-06'), id: 10 }],
      },
    });
    expect(deadlinesOf(facts)).toEqual({
      'FR26-58#1': '2026-09-04 OPEN',
      'FY23-76#followUp:9': '2026-09-04 OPEN',
      'XS-45#1': '2026-07-21 OPEN 跟踪',
    });
  });
});
