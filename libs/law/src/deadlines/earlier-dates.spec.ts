import fc from 'fast-check';
import { arrangements } from '../calendar/announced-later.fixture';
import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { addDays, day } from '../day';
import type { CaseFacts } from '../facts/facts';
import { assess } from './assess';

const NOTHING = { outcome: null, appealedBy: null, events: [], hearings: [], followUps: [] };

/** 听证 of a review in the first weeks of a year that is not arranged. */
function heard(on: string): CaseFacts {
  return {
    ...NOTHING,
    ...{ procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: day('2026-12-28') },
    hearings: [{ id: 1, kind: 'HEARING', on: day(on), courtNotice: false, status: 'SCHEDULED' }],
  };
}

describe('a date that rests on days not yet announced', () => {
  const dated = (facts: CaseFacts, calendar = STATE_COUNCIL_CALENDAR) =>
    new Map(assess(facts, calendar).deadlines.map((one) => [one.periodId, one]));

  it('counted back from a hearing, says how much earlier it may come', () => {
    const notice = dated(heard('2027-02-18')).get('FY23-51')!;
    expect(notice).toMatchObject({ due: '2027-02-11', provisional: true, earlierDue: '2027-02-03' });
    expect(notice.steps.at(-1)).toContain('可能提前');
  });

  it('counted from a provisional day, says how much earlier it may come', () => {
    const decision = dated(heard('2027-02-18')).get('FY23-62')!;
    expect(decision.provisional).toBe(true);
    expect(decision.earlierDue! < decision.due!).toBe(true);
    expect(decision.steps.at(-1)).toContain('起算日本身是暂定的');
  });

  it('never comes earlier than it says, whatever is announced', () => {
    const hearings = fc.integer({ min: 15, max: 60 }).map((nth) => addDays(day('2026-12-31'), nth));
    fc.assert(
      fc.property(arrangements, hearings, (announced, on) => {
        const later = dated(heard(on), announced);
        for (const { periodId, due, earlierDue } of dated(heard(on)).values())
          expect([periodId, (later.get(periodId)?.due ?? '9') >= (earlierDue ?? due ?? '')]).toEqual([
            periodId,
            true,
          ]);
      }),
      { numRuns: 60 },
    );
  });
});
