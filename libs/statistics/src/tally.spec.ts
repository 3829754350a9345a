import fc from 'fast-check';
import { addDays, type Day, day, type Result, type Stream, type Verdict } from '#law';
import { casesBehind } from './cases-behind';
import { contradictsItself, type CountedCase, type Ending, type Measure } from './counted-case';
import type { ReportPeriod } from './report-period';
import { ALL_STREAMS, type StreamTally, tally } from './tally';

const YEAR_2020 = year(2020);

describe('a period', () => {
  it('takes a case received on its first day as 新收 only', () => {
    expect(count([open('2020-01-01')], YEAR_2020)).toMatchObject({ carriedIn: 0, received: 1, pending: 1 });
  });

  it('takes a case received on the day before as 结转 only', () => {
    expect(count([open('2019-12-31')], YEAR_2020)).toMatchObject({ carriedIn: 1, received: 0, pending: 1 });
  });

  it('concludes what was closed on its first and on its last day, and carries the first in', () => {
    const cases = [closed('2019-12-01', '2020-01-01'), closed('2020-12-01', '2020-12-31')];
    expect(count(cases, YEAR_2020)).toMatchObject({ carriedIn: 1, received: 1, concluded: 2, pending: 0 });
  });

  it('knows nothing of a case closed on the day before it, or received on the day after', () => {
    const cases = [closed('2019-12-01', '2019-12-31'), open('2021-01-01')];
    expect(count(cases, YEAR_2020)).toMatchObject({ carriedIn: 0, received: 0, concluded: 0, pending: 0 });
  });

  it('keeps a case suspended for years in 结转 and 未审结 of every year in between', () => {
    const suspended = closed('2014-05-06', '2018-03-01');
    for (const between of [2015, 2016, 2017]) {
      expect(count([suspended], year(between))).toMatchObject({ carriedIn: 1, concluded: 0, pending: 1 });
    }
    expect(count([suspended], year(2018))).toMatchObject({ carriedIn: 1, concluded: 1, pending: 0 });
  });

  it('counts a case received and closed after it as nothing, and one closed after it as pending', () => {
    expect(count([closed('2020-12-31', '2021-01-01')], YEAR_2020)).toMatchObject({
      received: 1,
      concluded: 0,
      pending: 1,
    });
  });
});

describe('acceptance', () => {
  it('is counted on the day of acceptance for a review organ, also in a later year than receipt', () => {
    const accepted = open('2019-12-30', { stream: 'reviewOrgan', acceptedOn: day('2020-01-03') });
    expect(count([accepted], YEAR_2020)).toMatchObject({ carriedIn: 1, received: 0, accepted: 1 });
    expect(count([accepted], year(2019))).toMatchObject({ received: 1, accepted: 0 });
  });

  it('is counted on receipt for every other capacity', () => {
    for (const stream of ALL_STREAMS.filter((one) => one !== 'reviewOrgan')) {
      expect(count([open('2020-03-02', { stream })], YEAR_2020)).toMatchObject({ received: 1, accepted: 1 });
    }
  });

  it('never happened where the case ended before it, whatever the events say', () => {
    const refused = { result: 'NOT_ACCEPTED', disposition: 'F17-BYSL', beforeAcceptance: true } as const;
    for (const stream of ALL_STREAMS) {
      const counted = closed('2020-03-02', '2020-03-06', { stream, acceptedOn: day('2020-03-02') }, refused);
      expect(count([counted], YEAR_2020)).toMatchObject({ accepted: 0, notAccepted: 1, concluded: 0 });
      expect(count([counted], YEAR_2020).results).toEqual({});
    }
  });

  it('would have been deemed only after the withdrawal: 受理前终结', () => {
    const withdrawn = closed(
      '2024-03-04',
      '2024-03-06',
      { stream: 'reviewOrgan', acceptedOn: day('2024-03-12') },
      { result: 'WITHDRAWN', disposition: 'F23-ZZ-CH' },
    );
    expect(count([withdrawn], year(2024))).toMatchObject({ accepted: 0, notAccepted: 1, concluded: 0 });
  });

  it('makes a later withdrawal a conclusion, as it is for a respondent without it', () => {
    const ending = { result: 'WITHDRAWN', disposition: 'F23-ZZ-CH' } as const;
    const review = { stream: 'reviewOrgan', acceptedOn: day('2024-03-06') } as const;
    expect(count([closed('2024-03-04', '2024-03-06', review, ending)], year(2024))).toMatchObject({
      accepted: 1,
      notAccepted: 0,
      concluded: 1,
    });
    expect(
      count([closed('2024-03-04', '2024-03-06', { stream: 'respondent' }, ending)], year(2024)),
    ).toMatchObject({ notAccepted: 0, concluded: 1 });
  });
});

describe('the concluded', () => {
  it('are split by result and disposition, each case once, so that the parts add up to the whole', () => {
    const cases = [
      closed('2020-02-01', '2020-04-01', {}, { result: 'MAINTAINED', disposition: 'F17-WC', verdict: 'WON' }),
      closed('2020-02-01', '2020-04-01', {}, { result: 'MAINTAINED', disposition: 'F17-WC', verdict: 'WON' }),
      closed('2020-02-01', '2020-04-01', {}, { result: 'REVOKED', disposition: 'F17-CX', verdict: 'LOST' }),
      closed('2020-02-01', '2020-04-01', {}, { result: 'REVOKED', disposition: 'F17-WZJ', verdict: 'LOST' }),
    ];
    expect(count(cases, YEAR_2020)).toMatchObject({
      concluded: 4,
      results: { MAINTAINED: 2, REVOKED: 2 },
      dispositions: { 'F17-WC': 2, 'F17-CX': 1, 'F17-WZJ': 1 },
      verdicts: { WON: 2, LOST: 2, NEUTRAL: 0 },
    });
  });

  it('say nothing of the cases still open', () => {
    expect(count([open('2020-02-01')], YEAR_2020)).toMatchObject({
      results: {},
      verdicts: { WON: 0, LOST: 0, NEUTRAL: 0 },
    });
  });
});

it('lets a case that was closed before it was received break no total, and can name it', () => {
  const impossible = closed('2020-03-01', '2019-12-01');
  expect(contradictsItself(impossible)).toBe(true);
  expect(count([impossible], year(2019))).toMatchObject({ received: 0, concluded: 0, balanced: true });
  expect(count([impossible], YEAR_2020)).toMatchObject({ received: 1, concluded: 1, balanced: true });
  expect(count([impossible], year(2021))).toMatchObject({ carriedIn: 0, pending: 0, balanced: true });
});

it('counts two organs of one case each for itself', () => {
  const cases = [
    open('2020-02-01', { organId: 1, caseId: 7 }),
    open('2020-02-03', { organId: 2, caseId: 7 }),
  ];
  expect(count(cases, YEAR_2020).received).toBe(2);
});

describe('every number, over random histories', () => {
  it('equals a naive recount day by day, has its cases behind it, and adds up', () => {
    fc.assert(
      fc.property(histories(), periods(), (cases, period) => {
        const counted = tally(cases, period);
        for (const stream of ALL_STREAMS) {
          const { balanced, results, dispositions, verdicts, earlyEndings, ...numbers } = counted[stream];
          const recounted = recount(cases, stream, period);
          expect({ numbers, results }).toEqual(recounted);
          expect(balanced).toBe(true);
          expect(sum(earlyEndings)).toBe(numbers.notAccepted);
          expect(numbers.carriedIn + numbers.received).toBe(
            numbers.notAccepted + numbers.concluded + numbers.pending,
          );
          expect(sum(results)).toBe(numbers.concluded);
          expect(sum(dispositions)).toBe(numbers.concluded);
          expect(sum(verdicts)).toBeLessThanOrEqual(numbers.concluded);
          for (const measure of Object.keys(numbers) as Measure[]) {
            expect(casesBehind(cases, period, { stream, measure })).toHaveLength(numbers[measure]);
          }
          for (const result of Object.keys(results) as Result[]) {
            const behind = casesBehind(cases, period, { stream, measure: 'concluded', result });
            expect(behind).toHaveLength(results[result]!);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('hands over from one period to the next what it leaves open', () => {
    fc.assert(
      fc.property(histories(), periods(), fc.integer({ min: 0, max: 20 }), (cases, period, length) => {
        const next = { from: addDays(period.to, 1), to: addDays(period.to, 1 + length) };
        const [before, after] = [tally(cases, period), tally(cases, next)];
        for (const stream of ALL_STREAMS) expect(after[stream].carriedIn).toBe(before[stream].pending);
      }),
    );
  });
});

/** What an office would count with the files in its hands: leafing through them on every day of the period. */
function recount(cases: readonly CountedCase[], stream: Stream, { from, to }: ReportPeriod) {
  const files = cases.filter((one) => one.stream === stream);
  const days: Day[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  const onAnyDay = (test: (file: CountedCase, on: Day) => boolean) =>
    days.flatMap((on) => files.filter((file) => test(file, on)));

  const ended = onAnyDay(({ ending }, on) => ending?.on === on);
  const concluded = ended.filter((file) => !isEarly(file));
  const results: Partial<Record<string, number>> = {};
  for (const { ending } of concluded) results[ending!.result] = (results[ending!.result] ?? 0) + 1;
  return {
    numbers: {
      carriedIn: files.filter((file) => isOnTheDesk(file, addDays(from, -1))).length,
      received: onAnyDay(({ receivedOn }, on) => receivedOn === on).length,
      accepted: onAnyDay((file, on) => dayOfAcceptance(file) === on).length,
      notAccepted: ended.length - concluded.length,
      concluded: concluded.length,
      pending: files.filter((file) => isOnTheDesk(file, to)).length,
    },
    results,
  };
}

/** On the evening of a day. */
function isOnTheDesk({ receivedOn, ending }: CountedCase, on: Day): boolean {
  return receivedOn <= on && !(ending && ending.on <= on);
}

function dayOfAcceptance({ stream, receivedOn, acceptedOn, ending }: CountedCase): Day | null {
  if (ending?.beforeAcceptance) return null;
  if (stream !== 'reviewOrgan') return receivedOn;
  return acceptedOn && ending && acceptedOn > ending.on ? null : acceptedOn;
}

function isEarly(file: CountedCase): boolean {
  const withdrawn = file.stream === 'reviewOrgan' && file.ending?.result === 'WITHDRAWN';
  return dayOfAcceptance(file) === null && (withdrawn || file.ending?.beforeAcceptance === true);
}

function histories() {
  const ENDINGS: readonly [Result, string, boolean, Verdict | null][] = [
    ['MAINTAINED', 'F17-WC', false, 'WON'],
    ['REVOKED', 'F17-CX', false, 'LOST'],
    ['WITHDRAWN', 'F17-ZZ-CH', false, 'NEUTRAL'],
    ['SETTLED', 'F17-ZZ-HJ', false, 'NEUTRAL'],
    ['NOT_ACCEPTED', 'F17-BYSL', true, 'NEUTRAL'],
    ['TRANSFERRED', 'F17-GZ', true, null],
  ];
  return fc.array(
    fc
      .record({
        stream: fc.constantFrom(...ALL_STREAMS),
        received: fc.integer({ min: 0, max: 60 }),
        acceptedAfter: fc.option(fc.integer({ min: 0, max: 10 })),
        closedAfter: fc.option(fc.integer({ min: 0, max: 40 })),
        ending: fc.constantFrom(...ENDINGS),
      })
      .map(
        ({ stream, received, acceptedAfter, closedAfter, ending: [result, disposition, early, verdict] }) =>
          open(addDays(day('2020-01-01'), received), {
            stream,
            acceptedOn: acceptedAfter === null ? null : addDays(day('2020-01-01'), received + acceptedAfter),
            ending:
              closedAfter === null
                ? null
                : {
                    on: addDays(day('2020-01-01'), received + closedAfter),
                    result,
                    disposition,
                    beforeAcceptance: early,
                    verdict,
                  },
          }),
      ),
    { maxLength: 30 },
  );
}

function periods() {
  return fc
    .record({ start: fc.integer({ min: 0, max: 90 }), length: fc.integer({ min: 0, max: 40 }) })
    .map(({ start, length }) => ({
      from: addDays(day('2020-01-01'), start),
      to: addDays(day('2020-01-01'), start + length),
    }));
}

function count(cases: readonly CountedCase[], period: ReportPeriod): StreamTally {
  const streams = tally(cases, period);
  return streams[cases[0]!.stream];
}

function year(of: number): ReportPeriod {
  return { from: day(`${of}-01-01`), to: day(`${of}-12-31`) };
}

function open(receivedOn: string, more: Partial<CountedCase> = {}): CountedCase {
  const counted = { participationId: 1, caseId: 1, organId: 1, stream: 'respondent' as const };
  return { ...counted, receivedOn: day(receivedOn), acceptedOn: null, ending: null, ...more };
}

function closed(
  receivedOn: string,
  on: string,
  more: Partial<CountedCase> = {},
  ending: Partial<Ending> = {},
): CountedCase {
  const usual = {
    result: 'MAINTAINED',
    disposition: 'F17-WC',
    beforeAcceptance: false,
    verdict: null,
  } as const;
  return open(receivedOn, { ...more, ending: { ...usual, ...ending, on: day(on) } });
}

function sum(counts: Partial<Record<string, number>>): number {
  return Object.values(counts).reduce<number>((total, one) => total + (one ?? 0), 0);
}
