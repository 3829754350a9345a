import fc from 'fast-check';
import { addDays, type Day, day, type Result, type Stream, type Verdict } from '#law';
import type { CountedCase } from './counted-case';
import { type CountedRows, figuresOf } from './figures';
import { percent } from './percent';
import { type Rate, ratesOf } from './rates';
import { decisionsInTime, type DueTerm, repliesInTime } from './timeliness';

const YEAR_2026 = { from: day('2026-01-01'), to: day('2026-12-31') };
const NOTHING: CountedRows = {
  cases: [],
  trials: [],
  followUps: [],
  dueTerms: [],
  later: { sued: new Set(), appealed: new Set() },
  orders: [],
  withoutCaseBefore: new Set(),
};
const EMPTY = figuresOf(NOTHING, YEAR_2026, YEAR_2026.to);

it('says of what every rate is a share, and 0/0 is no rate', () => {
  for (const rate of ratesOf(EMPTY)) {
    expect(rate).toMatchObject({ numerator: 0, denominator: 0, value: null, shown: '—' });
    expect(rate.definition).toMatch(/^.+＝.+÷.+。$/);
  }
});

it('has one rate of each name in the domain', () => {
  const names = ratesOf(EMPTY).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of [
    '纠错率',
    '败诉率',
    '胜诉率',
    '负责人出庭应诉率',
    '正职出庭率',
    '出声率',
    '调撤率',
    '受理率',
    '按期审结率',
    '按期答复率',
  ]) {
    expect(names.some((one) => one.startsWith(name))).toBe(true);
  }
});

it('counts a settlement once in 调撤率, although it also ends the case (the incumbent counts it twice)', () => {
  const cases = [
    ...ended('respondent', 'SETTLED', 'F23-ZZ-HJ', 2),
    ...ended('respondent', 'MEDIATED', 'F23-TJ', 1),
    ...ended('respondent', 'WITHDRAWN', 'F23-ZZ-CH', 1),
    ...ended('respondent', 'TERMINATED', 'F23-ZZ-60', 1),
    ...ended('respondent', 'MAINTAINED', 'F23-WC', 3),
  ];
  expect(rate('R-TC', cases)).toMatchObject({ numerator: 4, denominator: 8, value: 0.5, shown: '50.0%' });
});

it('divides corrections by the concluded, not by the received', () => {
  const cases = [
    ...ended('respondent', 'REVOKED', 'F23-CX', 1),
    ...ended('respondent', 'CONFIRMED_ILLEGAL', 'F23-QRWF1', 1),
    ...ended('respondent', 'MAINTAINED', 'F23-WC', 3),
    ...ended('respondent', 'MAINTAINED', 'F23-WC', 4).map((one) => ({ ...one, ending: null })),
  ];
  expect(rate('R-JC', cases)).toMatchObject({ numerator: 2, denominator: 5 });
});

it('keeps the corrections that we made apart from those made of us', () => {
  const cases = ended('reviewOrgan', 'REVOKED', 'F23-CX', 1);
  expect(rate('R-JC', cases).value).toBeNull();
  expect(rate('R-JC-REVIEW', cases)).toMatchObject({ numerator: 1, denominator: 1 });
});

it('counts losses by the verdict of the defendant, not by what the judgment says of the other (第一百三十六条)', () => {
  const reviewDecisionRevoked = ended('firstInstance', 'REVOKED', 'Y1-FYJD', 1, 'WON');
  expect(rate('R-BS', reviewDecisionRevoked)).toMatchObject({ numerator: 0, denominator: 1 });
  expect(rate('R-SS', reviewDecisionRevoked)).toMatchObject({ numerator: 1, denominator: 1 });
});

it('does not take 按撤诉处理 for a settlement', () => {
  const cases = [
    ...ended('firstInstance', 'WITHDRAWN', 'Y1-CS', 2),
    ...ended('firstInstance', 'WITHDRAWN', 'Y1-ACS', 1),
  ];
  expect(rate('R-TC-FIRST', cases)).toMatchObject({ numerator: 2, denominator: 3 });
});

it('takes attendance only of those that had to attend, and speech of those that appeared', () => {
  const instance = {
    organId: 1,
    caseId: 1,
    principal: false,
    excused: false,
    unexplained: false,
    notRecorded: false,
  };
  const instances = [
    { ...instance, mustAttend: true, appeared: true, spoke: true },
    { ...instance, mustAttend: true, appeared: false, spoke: false },
    { ...instance, mustAttend: false, appeared: true, spoke: false },
  ];
  const rates = ratesOf({ ...EMPTY, instances });
  expect(rates.find(({ id }) => id === 'R-CT')).toMatchObject({ numerator: 1, denominator: 2 });
  expect(rates.find(({ id }) => id === 'R-CS')).toMatchObject({ numerator: 1, denominator: 2 });
  expect(rates.find(({ id }) => id === 'R-ZZ')).toMatchObject({ numerator: 0, denominator: 2 });
});

it('never has more accepted than received, whenever the accepted came', () => {
  const [one] = ended('reviewOrgan', 'MAINTAINED', 'F23-WC', 1);
  const open = { ...one!, ending: null };
  const before = { ...open, receivedOn: day('2025-12-30') };
  const later = { ...open, acceptedOn: day('2027-01-04') };
  expect(rate('R-SL', [before, open])).toMatchObject({ numerator: 1, denominator: 1 });
  expect(rate('R-SL', [before, later])).toMatchObject({ numerator: 0, denominator: 1 });
});

describe('按期答复', () => {
  const knownOn = day('2026-11-21');

  it('takes the last day as in time and the next as late', () => {
    const terms = [reply('2026-03-13', '2026-03-13'), reply('2026-03-13', '2026-03-16')];
    expect(repliesInTime([], terms, YEAR_2026, knownOn)).toEqual({ part: [1], whole: [1, 1], missing: [] });
  });

  it('counts the overdue, and not those that still run', () => {
    const terms = [reply('2026-11-20', null), reply('2026-11-21', null), reply('2026-12-01', null)];
    expect(repliesInTime([], terms, YEAR_2026, knownOn)).toEqual({ part: [], whole: [1], missing: [1] });
  });

  it('counts what was never given before the case was decided, and not what was no longer owed', () => {
    const decided = (on: string) =>
      ended('respondent', 'MAINTAINED', 'F23-WC', 1).map((one) => ({
        ...one,
        ending: { ...one.ending!, on: day(on) },
      }));
    const moot = [{ ...reply('2026-03-13', null), cancelled: true }];
    const never = { part: [], whole: [1], missing: [1] };
    expect(repliesInTime(decided('2026-03-16'), moot, YEAR_2026, knownOn)).toEqual(never);
    expect(repliesInTime(decided('2026-03-13'), moot, YEAR_2026, knownOn).whole).toEqual([]);
    const simple = { ...moot[0]!, periodId: 'FY23-54-REPLY', dueOn: day('2026-03-06') };
    expect(repliesInTime(decided('2026-03-16'), [simple, ...moot], YEAR_2026, knownOn)).toEqual(never);
    const given = [simple, reply('2026-03-13', '2026-03-12')];
    expect(repliesInTime(decided('2026-03-16'), given, YEAR_2026, knownOn)).toEqual({
      part: [1],
      whole: [1],
      missing: [],
    });
  });

  it('leaves out what became moot, what was due in another year, and other deadlines', () => {
    const terms = [
      { ...reply('2026-03-13', null), cancelled: true },
      reply('2025-12-31', '2025-12-30'),
      { ...reply('2026-03-13', '2026-03-13'), periodId: 'XS-67-ANSWER' },
    ];
    expect(repliesInTime([], terms, YEAR_2026, knownOn)).toEqual({ part: [], whole: [], missing: [] });
  });

  function reply(dueOn: string, metOn: string | null): DueTerm {
    return term({ periodId: 'FY23-48-REPLY', dueOn: day(dueOn), metOn: metOn === null ? null : day(metOn) });
  }
});

describe('按期审结', () => {
  it('compares the day of the decision with the last day, extended and suspended', () => {
    const [inTime, late] = [decided('2026-05-06'), decided('2026-05-07')];
    expect(decisionsInTime([inTime], [decision('2026-05-06')], YEAR_2026)).toEqual({ part: [1], whole: [1] });
    expect(decisionsInTime([late], [decision('2026-05-06')], YEAR_2026)).toEqual({ part: [], whole: [1] });
  });

  it('takes a withdrawn case by its moot period, and never by one that another replaced', () => {
    const moot = { ...decision('2026-05-06'), cancelled: true };
    expect(decisionsInTime([decided('2026-05-06')], [moot], YEAR_2026)).toEqual({ part: [1], whole: [1] });
    const simple = { ...decision('2026-04-06'), periodId: 'FY23-62-SIMPLE' };
    expect(decisionsInTime([decided('2026-05-06')], [moot, simple], YEAR_2026)).toEqual({
      part: [],
      whole: [1],
    });
  });

  it('leaves out a case of which no last day is known', () => {
    expect(decisionsInTime([decided('2026-05-06')], [], YEAR_2026)).toEqual({ part: [], whole: [] });
  });

  function decided(on: string): CountedCase {
    const [one] = ended('reviewOrgan', 'MAINTAINED', 'F23-WC', 1);
    return { ...one!, ending: { ...one!.ending!, on: day(on) } };
  }

  function decision(dueOn: string): DueTerm {
    return term({ periodId: 'FY23-62', dueOn: day(dueOn) });
  }
});

describe('a percentage', () => {
  it.each([
    [11, 12, '91.7%'],
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [1, 8, '12.5%'],
    [49, 400, '12.3%'],
    [1, 1, '100.0%'],
    [0, 5, '0.0%'],
    [0, 0, '—'],
  ])('of %d in %d is %s', (part, whole, shown) => {
    expect(percent(part, whole)).toBe(shown);
  });

  it('is never off by more than half a tenth', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const error = Math.abs(Number.parseFloat(percent(part, whole)) - (100 * part) / whole);
        expect(error).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

function rate(id: string, cases: CountedCase[]): Rate {
  const found = ratesOf(figuresOf({ ...NOTHING, cases }, YEAR_2026, YEAR_2026.to)).find(
    (one) => one.id === id,
  );
  return found!;
}

function ended(
  stream: Stream,
  result: Result,
  disposition: string,
  howMany: number,
  verdict: Verdict | null = null,
): CountedCase[] {
  const on: Day = addDays(YEAR_2026.from, 90);
  return Array.from({ length: howMany }, () => ({
    participationId: 1,
    caseId: 1,
    organId: 1,
    stream,
    receivedOn: YEAR_2026.from,
    acceptedOn: YEAR_2026.from,
    ending: { on, result, disposition, beforeAcceptance: false, verdict },
  }));
}

function term(of: Partial<DueTerm>): DueTerm {
  return {
    participationId: 1,
    caseId: 1,
    periodId: 'FY23-48-REPLY',
    dueOn: day('2026-03-13'),
    metOn: null,
    cancelled: false,
    ...of,
  };
}
