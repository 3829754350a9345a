import type { Stream } from '#law';
import type { CountedCase } from '../counted-case';
import type { ReportPeriod } from '../report-period';
import { ALL_STREAMS, type Tally, tally } from '../tally';
import type { Aspects, Names } from './aspects';
import { largestRemainder } from './largest-remainder';
import { type SplitBy, type SplitKey, SPLITS } from './split-keys';

/** The streams of the cases that have one value, or one pair of values. */
export interface Split {
  /** The values as they are stored, in the order asked for; joined by a comma where there are two. */
  key: string;
  keys: string[];
  label: string;
  streams: Tally;
  /** Of the stream's 新收 and 审结 in all splits, in per cent with one decimal, adding up to 100 exactly; null of nothing. */
  shares: Record<Stream, { received: number | null; concluded: number | null }>;
}

/** Groups whose streams add up to those of all cases: a case belongs to exactly one. */
export function splitsOf(
  cases: readonly CountedCase[],
  aspects: ReadonlyMap<number, Aspects>,
  names: Names,
  by: readonly SplitBy[],
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
  const shares = sharesOf(counted.map(({ streams }) => streams));
  return counted.map((split, index) => ({ ...split, shares: shares[index] as Split['shares'] }));
}

function sharesOf(tallies: readonly Tally[]): Split['shares'][] {
  const of = ALL_STREAMS.map((stream) => ({
    stream,
    received: largestRemainder(tallies.map((one) => one[stream].received)),
    concluded: largestRemainder(tallies.map((one) => one[stream].concluded)),
  }));
  return tallies.map(
    (_, index) =>
      Object.fromEntries(
        of.map(({ stream, received, concluded }) => [
          stream,
          { received: received[index] ?? null, concluded: concluded[index] ?? null },
        ]),
      ) as Split['shares'],
  );
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const order = key.localeCompare(other[index] ?? '', 'zh', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}
