import fc from 'fast-check';
import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { addDays, day, type Day } from '../day';
import { assess } from '../deadlines/assess';
import { told, type ToldEvent } from '../deadlines/stories/told.fixture';
import type { CaseFacts } from '../facts/facts';
import { localDeadlines } from './local-deadlines';
import type { CaseRule, CountTrigger } from './local-rule';
import { localRuleProblems, type ToldRule } from './local-rule-problems';

const calendar = STATE_COUNCIL_CALENDAR;
const counting = { calendar, choices: {} };
const RULE: CaseRule = {
  ...{ id: 3, name: '报告', amount: 10, unit: 'WORKDAY', rolls: true },
  trigger: { on: 'EVENT', type: 'REPLY_NOTICE_RECEIVED' },
  ...{ duty: '报告', actor: null, importance: 'high' },
  source: { title: '办法', documentNo: null, article: '第七条', quote: '十个工作日内', url: null },
  ...{ effectiveFrom: day('2020-01-01'), effectiveTo: null },
};

const noticedOn = (on: string, ...events: ToldEvent[]) =>
  told('RECONSIDERATION', 'RESPONDENT', on, { events: [['REPLY_NOTICE_RECEIVED', on], ...events] });

function dueBy(rule: Partial<CaseRule>, facts: CaseFacts, rank?: number): (Day | null)[] {
  const ranks = rank === undefined ? {} : { [RULE.id]: rank };
  return localDeadlines([{ ...RULE, ...rule }], { ...counting, facts, ranks }).map(({ due }) => due);
}

/** As a clerk counts on a wall calendar: the day itself is not counted, and every day is looked at. */
function countedByHand(from: Day, amount: number, isCounted: (on: Day) => boolean): Day {
  let [on, left] = [from, amount];
  while (left > 0) {
    on = addDays(on, 1);
    if (isCounted(on)) left -= 1;
  }
  return on;
}

const triggers = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2024-03-01'), days));
const amounts = fc.integer({ min: 1, max: 40 });

describe('a local rule', () => {
  it('counts working days, and days that roll or stand, as anybody counts them', () => {
    fc.assert(
      fc.property(triggers, amounts, (on, amount) => {
        const facts = noticedOn(on);
        expect(dueBy({ amount }, facts)).toEqual([
          countedByHand(on, amount, (one) => calendar.isWorkday(one)),
        ]);
        const last = countedByHand(on, amount, () => true);
        expect(dueBy({ amount, unit: 'DAY', rolls: false }, facts)).toEqual([last]);
        const rolled = calendar.isWorkday(last)
          ? last
          : countedByHand(last, 1, (one) => calendar.isWorkday(one));
        expect(dueBy({ amount, unit: 'DAY' }, facts)).toEqual([rolled]);
      }),
    );
  });

  it('counts back from a hearing', () => {
    fc.assert(
      fc.property(triggers, fc.integer({ min: 1, max: 10 }), (on, amount) => {
        const hearing = { id: 5, kind: 'HEARING', status: 'SCHEDULED', courtNotice: false, on } as const;
        const facts = { ...noticedOn('2024-02-01'), hearings: [hearing] };
        let [due, left] = [on, amount];
        while (left > 0) {
          due = addDays(due, -1);
          if (calendar.isWorkday(due)) left -= 1;
        }
        expect(dueBy({ trigger: { on: 'HEARING', direction: 'BEFORE' }, amount }, facts)).toEqual([due]);
      }),
    );
  });

  it('moves no date of the law, nor does what finishes it', () => {
    fc.assert(
      fc.property(triggers, fc.integer({ min: 0, max: 60 }), (on, later) => {
        const key = `LOCAL-${RULE.id}#1`;
        const done: ToldEvent = ['LOCAL_DONE', addDays(on, later), { deadlineKey: key }];
        const [without, finished] = [noticedOn(on), noticedOn(on, done)];
        expect(assess(finished, calendar).deadlines).toEqual(assess(without, calendar).deadlines);
        const [deadline] = localDeadlines([RULE], { ...counting, facts: finished, ranks: {} });
        expect(deadline).toMatchObject({ key, status: 'MET', metOn: addDays(on, later) });
      }),
      { numRuns: 40 },
    );
  });

  it('opens within its window alone, and again for each time', () => {
    const facts = noticedOn('2026-03-02', ['REPLY_NOTICE_RECEIVED', '2026-04-01']);
    expect(dueBy({}, facts)).toHaveLength(2);
    expect(dueBy({ effectiveFrom: day('2026-03-03') }, facts)).toHaveLength(1);
    expect(dueBy({ effectiveTo: day('2026-03-01') }, facts)).toEqual([]);
  });

  it('of a second loss on one act asks in the case that is the second, and in no other', () => {
    const trigger: CountTrigger = { on: 'COUNT', of: 'LOSSES_ON_ACT', number: 2 };
    const lost = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      events: [['EFFECTIVE', '2026-07-20']],
      outcome: { disposition: 'Y1-CX', madeOn: '2026-06-20', servedOn: '2026-06-25', verdict: 'LOST' },
    });
    const tenDaysAfter = countedByHand(day('2026-07-20'), 10, (one) => calendar.isWorkday(one));
    expect(dueBy({ trigger }, lost, 2)).toEqual([tenDaysAfter]);
    for (const rank of [1, 3, undefined]) expect(dueBy({ trigger }, lost, rank)).toEqual([]);
    // 二审改判 sets the loss aside: it is none, whatever was counted before.
    const reversed = {
      ...lost,
      laterStages: [
        { procedure: 'SECOND_INSTANCE', disposition: 'Y2-GP', endedOn: day('2026-09-01') } as const,
      ],
    };
    expect(dueBy({ trigger }, reversed, 2)).toEqual([]);
  });
});

describe('a rule that cannot be', () => {
  const { id: _, ...whole } = RULE;
  it.each<[Partial<ToldRule>, string]>([
    [{ amount: 0 }, 'amount'],
    [{ amount: 1.5 }, 'amount'],
    [{ amount: 121, unit: 'MONTH' }, 'amount'],
    [{ trigger: { on: 'COUNT', of: 'LOSSES_IN_YEAR', number: 3 }, amount: 0 }, 'amount'],
    // Nothing opens what another rule of the place asks for, so that no circle can be.
    [{ trigger: { on: 'EVENT', type: 'LOCAL_DONE' } }, 'trigger.type'],
    [{ trigger: { on: 'EVENT', type: 'REPLY_NOTICE_RECEIVED', procedures: ['RETRIAL'] } }, 'trigger.type'],
    [{ trigger: { on: 'HEARING', procedures: [] } }, 'trigger.procedures'],
    [
      { trigger: { on: 'HEARING', procedures: ['FIRST_INSTANCE'], capacities: ['REVIEW_ORGAN'] } },
      'trigger.capacities',
    ],
    [{ trigger: { on: 'COUNT', of: 'LOSSES_ON_ACT', number: 1 } }, 'trigger.number'],
    [
      { trigger: { on: 'OUTCOME', verdict: 'LOST', procedures: ['RECONSIDERATION'], from: 'APPEAL_PERIOD' } },
      'trigger.from',
    ],
    [{ effectiveTo: day('2019-12-31') }, 'effectiveTo'],
    [{ source: { ...RULE.source, url: 'javascript:1' } }, 'source.url'],
  ])('%j is refused at its field', (change, field) => {
    expect(localRuleProblems({ ...whole, ...change }).map((problem) => problem.field)).toEqual([field]);
  });

  it('and one that can is not', () => {
    expect(localRuleProblems(whole)).toEqual([]);
  });
});
