import type { Stream } from '#law';
import type { CountedCase, Measure } from '../counted-case';
import type { ReportPeriod } from '../report-period';
import { ALL_STREAMS, type Tally, tally } from '../tally';
import type { Aspects, Names } from './aspects';
import { largestRemainder } from './largest-remainder';
import type { Rounding } from '../percent';
import { type SplitBy, type SplitKey, SPLITS } from './split-keys';

const SHARED = ['received', 'accepted', 'concluded'] as const satisfies Measure[];
export type SharedMeasure = (typeof SHARED)[number];

/** The streams of the cases that have one value, or one pair of values. */
export interface Split {
  /** The values as they are stored, in the order asked for; joined by a comma where there are two. */
  key: string;
  keys: string[];
  label: string;
  streams: Tally;
  /** Of the stream's 新收, 受理 and 审结 in all splits, in per cent adding up to 100 exactly unless they are cut off; null of nothing. */
  shares: Record<Stream, Record<SharedMeasure, number | null>>;
}

/** Groups whose streams add up to those of all cases: a case belongs to exactly one. */
export function splitsOf(
  cases: readonly CountedCase[],
  aspects: ReadonlyMap<number, Aspects>,
  names: Names,
  { by, rounding }: { by: readonly SplitBy[]; rounding?: Rounding },
  period: ReportPeriod,
): Split[] {
  const groups = new Map<string, { keys: SplitKey[]; cases: CountedCase[] }>();
  for (const counted of cases) {
    const of = aspects.get(counted.participationId);
    if (!of) continue;
    const keys = by.map((one) => SPLITS[one](of, names, period));
    const id = JSON.stringify(keys.map(({ key }) => key));
    const group = groups.get(id);
    if (group) group.cases.push(counted);
    else groups.set(id, { keys, cases: [counted] });
  }
  const counted = [...groups.values()]
    .map(({ keys, cases: ofGroup }) => ({
      key: keys.map(({ key }) => key).join(','),
      keys: keys.map(({ key }) => key),
      label: keys.map(({ label }) => label).join('、'),
      streams: tally(ofGroup, period),
    }))
    .sort((one, other) => compare(one.keys, other.keys));
  const shares = sharesOf(
    counted.map(({ streams }) => streams),
    rounding,
  );
  return counted.map((split, index) => ({ ...split, shares: shares[index] as Split['shares'] }));
}

/** The cases that have these values, in the order of `by`. */
export function casesOfSplit(
  cases: readonly CountedCase[],
  aspects: ReadonlyMap<number, Aspects>,
  names: Names,
  { by, keys }: { by: readonly SplitBy[]; keys: readonly string[] },
  period: ReportPeriod,
): CountedCase[] {
  return cases.filter(({ participationId }) => {
    const of = aspects.get(participationId);
    return of && by.every((one, index) => SPLITS[one](of, names, period).key === keys[index]);
  });
}

function sharesOf(tallies: readonly Tally[], rounding?: Rounding): Split['shares'][] {
  const columns = ALL_STREAMS.map((stream) => ({
    stream,
    shares: SHARED.map((measure) => ({
      measure,
      ofGroups: largestRemainder(
        tallies.map((one) => one[stream][measure]),
        rounding,
      ),
    })),
  }));
  return tallies.map((_, group) => {
    const ofGroup = columns.map(({ stream, shares }) => [
      stream,
      Object.fromEntries(shares.map(({ measure, ofGroups }) => [measure, ofGroups[group] ?? null])),
    ]);
    return Object.fromEntries(ofGroup) as Split['shares'];
  });
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const order = key.localeCompare(other[index] ?? '', 'zh', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}
