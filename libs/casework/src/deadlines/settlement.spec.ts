import { day } from '#law';
import type { Deadline } from '../record/deadline.entity';
import { differenceBetween, type DeadlineColumns } from './deadline-difference';
import { deedsOfDeadlines } from './settlement';

const TODAY = day('2026-12-25');
const OF = { subject: { kind: 'deadline' as const, id: 7 }, organId: 1, caseId: 3, participationId: 7 };

const REPLY: DeadlineColumns = {
  ...{ key: 'FY23-48-REPLY#1', periodId: 'FY23-48-REPLY', name: '提出书面答复', shortName: '答复' },
  ...{ origin: 'STATUTE', importance: 'critical', ours: true, triggerOn: day('2026-12-25') },
  ...{ dueOn: day('2027-01-11'), nominalOn: day('2027-01-11'), earlierDueOn: null, provisional: true },
  ...{ status: 'OPEN', metOn: null, lapses: false, daysLeft: null, steps: ['暂按周末和法定节日估算'] },
  ...{ hearingId: null, followUpId: null, officeDutyId: null },
};

function stored(): Deadline {
  return { ...REPLY, id: 9, organId: 1, participationId: 7, knownSince: TODAY, enteredLate: false };
}

function deedsOf(before: Deadline[], computed: DeadlineColumns[]) {
  return deedsOfDeadlines(differenceBetween(before, computed, TODAY), OF);
}

describe('the history of a deadline', () => {
  it('says what moved, from what and to what', () => {
    const moved = { ...REPLY, dueOn: day('2027-01-12'), provisional: false, steps: ['届满'] };
    expect(deedsOf([stored()], [moved])).toEqual([
      {
        ...{ ...OF, key: 'FY23-48-REPLY#1', action: 'CHANGED' },
        changes: { dueOn: ['2027-01-11', '2027-01-12'], provisional: [true, false] },
      },
    ]);
  });

  it('does not speak of new words for the same date', () => {
    expect(deedsOf([stored()], [{ ...REPLY, steps: ['届满'] }])).toEqual([]);
  });

  it('tells of one that came and one that went', () => {
    expect(deedsOf([], [REPLY])).toMatchObject([
      { action: 'CREATED', changes: { name: [null, '提出书面答复'], dueOn: [null, '2027-01-11'] } },
    ]);
    expect(deedsOf([stored()], [])).toMatchObject([
      { action: 'REMOVED', changes: { dueOn: ['2027-01-11', null] } },
    ]);
  });
});
