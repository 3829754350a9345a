import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { day } from '../day';
import { type DispositionCode, DISPOSITIONS, dispositionOf } from '../dispositions/disposition';
import { dispositionFits, outcomeProblems } from './check-outcome';
import type { CaseFacts, OutcomeFact } from '../facts/facts';
import { CASES } from '../deadlines/stories/cases.fixture';
import { told } from '../deadlines/stories/told.fixture';

function outcome(disposition: DispositionCode, madeOn: string, more: Partial<OutcomeFact> = {}): OutcomeFact {
  return { disposition, madeOn: day(madeOn), servedOn: null, orders: [], ...more };
}

function problems(facts: CaseFacts, end: OutcomeFact) {
  return outcomeProblems(facts, end, { today: day('2026-12-31'), calendar: STATE_COUNCIL_CALENDAR });
}

const OLD_CASE = told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-05');
const NEW_CASE = told('RECONSIDERATION', 'RESPONDENT', '2026-03-02');
const TRIAL = told('FIRST_INSTANCE', 'DEFENDANT', '2016-03-01');

describe('the outcome of a case', () => {
  it.each(CASES.filter(({ facts }) => facts.outcome).map((one) => [one.name, one.facts] as const))(
    'is accepted as told: %s',
    (_name, facts) => {
      const { outcome: end } = facts;
      expect(end && problems({ ...facts, outcome: null }, end)).toEqual([]);
    },
  );

  it('is under the law version of the case, whenever it was decided', () => {
    expect(problems(OLD_CASE, outcome('F17-WC', '2024-02-01'))).toEqual([]);
    expect(problems(OLD_CASE, outcome('F23-WC', '2024-02-01'))).toEqual([
      {
        field: 'disposition',
        message: expect.stringContaining('不是行政复议法（2017年修正）规定的处理结果'),
      },
    ]);
    expect(problems(NEW_CASE, outcome('F17-WC', '2026-05-06'))).toMatchObject([{ field: 'disposition' }]);
    const chosen = { ...OLD_CASE, chosenLawVersion: 'FY2023' as const };
    expect(problems(chosen, outcome('F23-WC', '2024-02-01'))).toEqual([]);
  });

  it('is one that the procedure knows, and no attached order', () => {
    expect(problems(NEW_CASE, outcome('Y1-CX', '2026-05-06'))).toMatchObject([
      { message: expect.stringContaining('不是行政复议案件的处理结果') },
    ]);
    expect(problems(NEW_CASE, outcome('F23-PC', '2026-05-06'))).toMatchObject([
      { message: expect.stringContaining('附随') },
    ]);
    expect(problems(NEW_CASE, outcome('F99' as DispositionCode, '2026-05-06'))).toMatchObject([
      { field: 'disposition' },
    ]);
  });

  it('existed on the day of the document; what older practice knew may be older than its text', () => {
    expect(problems(NEW_CASE, outcome('F23-BH-QQ61', '2026-06-30'))).toMatchObject([
      { field: 'disposition' },
    ]);
    expect(problems(NEW_CASE, outcome('F23-BH-QQ61', '2026-07-01'))).toEqual([]);
    expect(problems(TRIAL, outcome('Y1-BHQS', '2016-05-03'))).toEqual([]);
    expect(problems(TRIAL, outcome('Y1-BDGK', '2016-05-03'))).toMatchObject([{ field: 'disposition' }]);
  });

  it.each([
    [outcome('F23-WC', '2026-02-27'), 'madeOn'],
    [outcome('F23-WC', '2026-05-06', { servedOn: day('2026-05-05') }), 'servedOn'],
    [outcome('F23-WC', '2027-03-01'), 'madeOn'],
    [outcome('F23-CX', '2026-05-06', { orders: [{ kind: 'REDO', days: 0 }] }), 'orders[0].days'],
    [
      outcome('F23-CX', '2026-05-06', { orders: [{ kind: 'REDO' }, { kind: 'PERFORM', days: 4000 }] }),
      'orders[1].days',
    ],
  ])('has sane dates and days (%#)', (end, field) => {
    expect(problems(NEW_CASE, end)).toMatchObject([{ field }]);
  });

  it('does not precede acceptance, unless it refuses it', () => {
    const accepted = told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-03-02', {
      events: [['ACCEPTED', '2026-03-05']],
    });
    expect(problems(accepted, outcome('F23-WC', '2026-03-04'))).toMatchObject([{ field: 'madeOn' }]);
    expect(problems(accepted, outcome('F23-BYSL', '2026-03-04'))).toEqual([]);
    expect(problems(accepted, outcome('F23-BYSL', '2026-03-02'))).toEqual([]);
  });
});

describe('dispositionFits', () => {
  it('lists for a case exactly the dispositions of its procedure and version', () => {
    const fitting = DISPOSITIONS.filter((one) => dispositionFits(OLD_CASE, one)).map(({ code }) => code);
    expect(fitting.every((code) => code.startsWith('F17-'))).toBe(true);
    expect(fitting).toHaveLength(19);
    expect(dispositionFits(TRIAL, dispositionOf('Y1-CX'))).toBe(true);
    expect(dispositionFits(TRIAL, dispositionOf('Y2-WC'))).toBe(false);
  });
});
