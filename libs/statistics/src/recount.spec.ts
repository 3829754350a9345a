import fc from 'fast-check';
import {
  addDays,
  type Day,
  day,
  type DispositionCode,
  findDisposition,
  type LeaderAppearance,
  type Result,
  type Stream,
  type Verdict,
} from '#law';
import type { HeldTrial } from './appearances';
import type { CountedCase } from './counted-case';
import type { Aspects } from './splits/aspects';
import type { SplitBy } from './splits/split-keys';
import { splitsOf } from './splits/split';
import { statisticsOf } from './statistics';

/**
 * Histories of cases are drawn, and every cell is counted a second time: day by day, case by case, without a line of
 * what the product counts by.
 */
const FIRST = day('2019-10-01');
const [FROM, TO] = [day('2020-01-01'), day('2020-12-31')];
const STREAMS: readonly Stream[] = [
  ...(['respondent', 'reviewOrgan', 'firstInstance', 'secondInstance', 'retrial', 'enforcement'] as const),
];
const CODES: readonly DispositionCode[] = [
  ...(['F17-WC', 'F17-CX', 'F17-BYSL', 'F17-ZZ-CH', 'F17-ZZ-HJ', 'F17-BH', 'F17-ZZ-SW'] as const),
  ...(['Y1-BHSQ', 'Y1-CX', 'Y1-CS', 'Y1-ACS', 'Y1-BYLA', 'Y1-QRWF1', 'Y2-WC', 'Y2-FH', 'Y2-GP'] as const),
];

interface History {
  stream: Stream;
  received: number;
  /** Days from receipt; null where it did not happen. */
  accepted: number | null;
  ended: { after: number; code: DispositionCode; verdict: Verdict | null } | null;
  actType: string | null;
  unitId: number | null;
  trials: { after: number; courtNotice: boolean; leader: 'CAME' | 'SENT_WORD' | 'STAYED_AWAY' | 'UNKNOWN' }[];
  suedAfter: boolean;
}

const history: fc.Arbitrary<History> = fc.record({
  stream: fc.constantFrom(...STREAMS),
  received: fc.integer({ min: 0, max: 500 }),
  accepted: fc.option(fc.integer({ min: 0, max: 20 })),
  ended: fc.option(
    fc.record({
      after: fc.integer({ min: 0, max: 400 }),
      code: fc.constantFrom(...CODES),
      verdict: fc.constantFrom('WON', 'LOST', 'NEUTRAL', null),
    }),
    { freq: 4 },
  ),
  actType: fc.option(fc.constantFrom('行政处罚', '行政许可', '政府信息公开')),
  unitId: fc.option(fc.constantFrom(1, 2)),
  trials: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 300 }),
      courtNotice: fc.boolean(),
      leader: fc.constantFrom('CAME', 'SENT_WORD', 'STAYED_AWAY', 'UNKNOWN'),
    }),
    { maxLength: 2 },
  ),
  suedAfter: fc.boolean(),
});
const histories = fc.array(history, { maxLength: 40 });

const within = (on: string | null) => on !== null && on >= FROM && on <= TO;

it('counts every cell as a naive recount does', () => {
  fc.assert(
    fc.property(histories, (drawn) => {
      const counted = statisticsOf(rowsOf(drawn), ASKED);
      for (const stream of STREAMS) {
        expect(counted.streams[stream]).toMatchObject(recount(drawn.filter((one) => one.stream === stream)));
      }
      const suits = drawn.filter(({ stream }) => /Instance|retrial/.test(stream));
      expect(counted.litigation).toMatchObject(recount(suits));
      expect(counted.appearances).toEqual(recountAppearances(drawn));
      expect(counted.checks.find(({ words }) => words.startsWith('结转加新收'))?.failures).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('has the rates that a naive recount has, of every denominator', () => {
  fc.assert(
    fc.property(histories, (drawn) => {
      const { rates } = statisticsOf(rowsOf(drawn), ASKED);
      const told = (id: string, base: string) => {
        const found = rates.find((one) => one.id === id)?.denominators.find((one) => one.id === base);
        return [found?.numerator, found?.denominator];
      };
      for (const [id, stream] of [
        ['R-JC', 'respondent'],
        ['R-JC-REVIEW', 'reviewOrgan'],
      ] as const) {
        const { concluded, notAccepted, accepted } = groups(drawn.filter((one) => one.stream === stream));
        const corrected = concluded.filter((one) =>
          ['REVOKED', 'CHANGED', 'CONFIRMED_ILLEGAL'].includes(resultOf(one)),
        );
        const settled = concluded.filter(
          (one) => ['WITHDRAWN', 'SETTLED'].includes(resultOf(one)) && !late(one),
        );
        expect(told(id, 'concluded')).toEqual([corrected.length, concluded.length]);
        expect(told(id, 'closed')).toEqual([corrected.length, concluded.length + notAccepted.length]);
        expect(told(id, 'withoutSettled')[1]).toBe(concluded.length - settled.length);
        expect(told(id, 'accepted')).toEqual([corrected.length, accepted.length]);
      }
      const { concluded, handled } = groups(drawn.filter(({ stream }) => stream === 'firstInstance'));
      const judged = concluded.filter(
        ({ ended }) => /BHSQ|CX|QRWF/.test(ended!.code) && /^Y1/.test(ended!.code),
      );
      const lost = (some: readonly History[]) => some.filter(({ ended }) => ended!.verdict === 'LOST').length;
      expect(told('R-BS', 'concluded')).toEqual([lost(concluded), concluded.length]);
      expect(told('R-BS', 'judgments')).toEqual([lost(judged), judged.length]);
      expect(told('R-SSU', 'concluded')).toEqual([
        concluded.filter(({ suedAfter }) => suedAfter).length,
        concluded.length,
      ]);
      const suits = groups(drawn.filter(({ stream }) => /Instance|retrial/.test(stream)));
      expect(told('R-SJ-LIT', 'handled')).toEqual([suits.concluded.length, suits.handled.length]);
      expect(handled.length).toBeLessThanOrEqual(suits.handled.length);
      const attendance = recountAppearances(drawn);
      expect(told('R-CT', 'heard')).toEqual([attendance.appeared, attendance.heard - attendance.notRecorded]);
    }),
    { numRuns: 100 },
  );
});

it('splits by one thing or two as a naive recount does', () => {
  const valueOf: Partial<Record<SplitBy, (one: History) => string>> = {
    actType: ({ actType }) => actType ?? 'UNKNOWN',
    unit: ({ unitId }) => String(unitId ?? 'UNKNOWN'),
    month: ({ received }) => (dayOf(received) < FROM ? 'BEFORE' : dayOf(received).slice(0, 7)),
  };
  const by = fc.constantFrom<SplitBy[]>(
    ['actType'],
    ['unit'],
    ['month'],
    ['actType', 'unit'],
    ['unit', 'month'],
  );
  fc.assert(
    fc.property(histories, by, (drawn, cuts) => {
      const { cases } = rowsOf(drawn);
      const splits = splitsOf(cases, aspectsOf(drawn), NAMES, { by: cuts }, { from: FROM, to: TO });
      const keysOf = (one: History) => cuts.map((cut) => valueOf[cut]!(one)).join('|');
      expect(new Set(splits.map(({ keys }) => keys.join('|')))).toEqual(new Set(drawn.map(keysOf)));
      for (const { keys, streams } of splits) {
        const group = drawn.filter((one) => keysOf(one) === keys.join('|'));
        for (const stream of STREAMS) {
          expect(streams[stream]).toMatchObject(recount(group.filter((one) => one.stream === stream)));
        }
      }
      for (const measure of ['received', 'accepted', 'concluded'] as const) {
        const shares = splits.map((split) => split.shares.respondent[measure] ?? 0);
        const sum = Math.round(shares.reduce((total, share) => total + 10 * share, 0));
        expect([0, 1000]).toContain(sum);
      }
    }),
    { numRuns: 100 },
  );
});

function dayOf(count: number): Day {
  return addDays(FIRST, count);
}

function endOf({ received, ended }: History): Day | null {
  return ended === null ? null : dayOf(received + ended.after);
}

function resultOf({ ended }: History): Result {
  return findDisposition(ended!.code)!.result!;
}

/** 按撤诉处理. */
function late({ ended }: History): boolean {
  return ended?.code === 'Y1-ACS';
}

function acceptedOn(one: History): Day | null {
  if (one.stream !== 'reviewOrgan') return dayOf(one.received);
  if (one.accepted === null) return null;
  const [on, end] = [dayOf(one.received + one.accepted), endOf(one)];
  return end !== null && on > end ? null : on;
}

function neverAccepted(one: History): boolean {
  if (one.ended === null) return false;
  if (['F17-BYSL', 'Y1-BYLA'].includes(one.ended.code)) return true;
  return one.stream === 'reviewOrgan' && resultOf(one) === 'WITHDRAWN' && acceptedOn(one) === null;
}

function groups(some: readonly History[]) {
  const open = (one: History, on: Day) => endOf(one) === null || endOf(one)! >= on;
  const carriedIn = some.filter((one) => dayOf(one.received) < FROM && open(one, FROM));
  const received = some.filter((one) => within(dayOf(one.received)));
  const closed = some.filter((one) => within(endOf(one)));
  return {
    carriedIn,
    received,
    handled: [...carriedIn, ...received],
    accepted: some.filter((one) => !neverAccepted(one) && within(acceptedOn(one))),
    notAccepted: closed.filter(neverAccepted),
    concluded: closed.filter((one) => !neverAccepted(one)),
    pending: some.filter((one) => dayOf(one.received) <= TO && open(one, addDays(TO, 1))),
  };
}

function recount(some: readonly History[]) {
  const { carriedIn, received, accepted, notAccepted, concluded, pending } = groups(some);
  const times = (words: readonly string[]) =>
    Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));
  return {
    carriedIn: carriedIn.length,
    received: received.length,
    accepted: accepted.length,
    notAccepted: notAccepted.length,
    concluded: concluded.length,
    pending: pending.length,
    balanced: true,
    results: times(concluded.map(resultOf)),
    dispositions: times(concluded.map(({ ended }) => ended!.code)),
    verdicts: {
      ...{ WON: 0, LOST: 0, NEUTRAL: 0 },
      ...times(concluded.flatMap(({ ended }) => ended!.verdict ?? [])),
    },
  };
}

/** One case number of one instance is one, however often it was heard. */
function recountAppearances(drawn: readonly History[]) {
  const judged = drawn
    .filter(({ stream }) => stream === 'firstInstance')
    .map((one) => ({
      heard: one.trials.filter(({ after }) => within(dayOf(one.received + after))),
      earlier: one.trials.filter(({ after }) => dayOf(one.received + after) < FROM),
    }))
    .filter(({ heard }) => heard.length > 0)
    .map(attendanceOf);
  const times = (is: (one: ReturnType<typeof attendanceOf>) => boolean) => judged.filter(is).length;
  const came = times((one) => one.came);
  return {
    heard: judged.length,
    mustAttend: times(({ must }) => must),
    ...{ appeared: came, principal: came, spoke: came },
    excused: times(({ excused }) => excused),
    unexplained: times((one) => one.must && !one.came && !one.excused),
    notRecorded: times(({ silent }) => silent),
  };
}

function attendanceOf({ heard, earlier }: Record<'heard' | 'earlier', History['trials']>) {
  const came = heard.some(({ leader }) => leader === 'CAME');
  const called = heard.some(({ courtNotice }) => courtNotice);
  const relieved = !came && !called && earlier.some(({ leader }) => leader === 'CAME');
  const silent = !relieved && heard.every(({ leader }) => leader === 'UNKNOWN');
  const excused = !came && heard.some(({ leader }) => leader === 'SENT_WORD');
  return { came, excused, silent, must: !relieved && !silent && called };
}

const ASKED = {
  ...{ from: FROM, to: TO, asOf: day('2021-12-31'), completeSince: null, unconfirmed: 0 },
  scope: { organId: 1, organName: '本机关', organs: 1 },
  appeals: { appealable: 0, proposed: 0, approved: 0, appealed: 0 },
};
const NAMES = { organs: new Map(), units: new Map(), officers: new Map() };

function rowsOf(drawn: readonly History[]) {
  const cases = drawn.map((one, index): CountedCase => {
    const disposition = one.ended && findDisposition(one.ended.code)!;
    return {
      ...{ participationId: index, caseId: index, organId: 1, stream: one.stream },
      receivedOn: dayOf(one.received),
      acceptedOn: one.accepted === null ? null : dayOf(one.received + one.accepted),
      ending: one.ended &&
        disposition && {
          ...{ on: endOf(one)!, disposition: one.ended.code, result: disposition.result! },
          ...{ beforeAcceptance: disposition.phase === 'BEFORE_ACCEPTANCE', verdict: one.ended.verdict },
        },
    };
  });
  const after = (stream: Stream) =>
    new Set(drawn.flatMap((one, index) => (one.suedAfter && one.stream === stream ? [index] : [])));
  return {
    cases,
    trials: drawn.flatMap((one, index) => (one.stream === 'firstInstance' ? trialsOf(one, index) : [])),
    ...{ followUps: [], dueTerms: [], orders: [], withoutCaseBefore: new Set<number>() },
    later: { sued: after('reviewOrgan'), appealed: after('firstInstance') },
  };
}

function trialsOf(one: History, caseId: number): HeldTrial[] {
  return one.trials.map(({ after, courtNotice, leader }) => ({
    ...{ organId: 1, caseId, caseNoKey: null, procedure: 'FIRST_INSTANCE', courtNotice },
    ...{ heldOn: dayOf(one.received + after), matter: '行政处罚', coDefendantAppeared: false },
    appearance: leader === 'UNKNOWN' ? null : appearanceOf(leader),
  }));
}

function appearanceOf(leader: 'CAME' | 'SENT_WORD' | 'STAYED_AWAY'): LeaderAppearance {
  const came = leader === 'CAME';
  return {
    ...{ status: came ? 'APPEARED' : 'ABSENT', leaderRank: came ? 'PRINCIPAL' : null, spoke: came },
    absenceReason: came ? null : leader === 'SENT_WORD' ? 'FORCE_MAJEURE' : 'NONE',
    proofSubmitted: leader === 'SENT_WORD',
  };
}

function aspectsOf(drawn: readonly History[]): Map<number, Aspects> {
  return new Map(
    drawn.map(({ actType, unitId, received }, index) => [
      index,
      {
        ...{ organId: 1, unitId, officerId: null, actType, field: null, cause: null, authority: null },
        ...{ defendantForm: null, respondentIds: [], applicantKinds: [], isAfterReview: false },
        receivedOn: dayOf(received),
      },
    ]),
  );
}
