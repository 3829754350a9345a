import type { Stream } from '#law';
import { type Measure, MEASURES } from './counted-case';
import { decimal, percent, type Rounding } from './percent';
import type { Rate } from './rates';
import { periodBefore, type ReportPeriod, yearBefore } from './report-period';
import { ALL_STREAMS, type StreamTally, type Tally } from './tally';

/** 同比 and 环比. */
export const COMPARED_WITH = { YEAR_BEFORE: yearBefore, PERIOD_BEFORE: periodBefore } as const;
export type ComparedWith = keyof typeof COMPARED_WITH;

export interface Change {
  before: number;
  difference: number;
  /** Of what was before, with its sign where it went down; — where there was nothing before. */
  percent: string;
}

export interface RateChange {
  id: string;
  /** As the earlier period printed it. */
  before: string;
  /** 百分点; — where one of the two is no rate. */
  points: string;
}

type Changes = Record<Measure, Change>;

export interface Comparison extends ReportPeriod {
  streams: Record<Stream, Changes>;
  litigation: Changes;
  rates: RateChange[];
}

interface Compared extends ReportPeriod {
  streams: Tally;
  litigation: StreamTally;
  rates: Rate[];
}

export function comparisonOf(now: Compared, before: Compared, rounding: Rounding): Comparison {
  const changes = (one: StreamTally, other: StreamTally) => changesOf(one, other, rounding);
  return {
    from: before.from,
    to: before.to,
    streams: Object.fromEntries(
      ALL_STREAMS.map((stream) => [stream, changes(now.streams[stream], before.streams[stream])]),
    ) as Comparison['streams'],
    litigation: changes(now.litigation, before.litigation),
    rates: now.rates.map((rate) => rateChangeOf(rate, before.rates, rounding)),
  };
}

function changesOf(now: StreamTally, before: StreamTally, rounding: Rounding): Changes {
  return Object.fromEntries(
    (Object.keys(MEASURES) as Measure[]).map((measure) => {
      const difference = now[measure] - before[measure];
      return [
        measure,
        { before: before[measure], difference, percent: percent(difference, before[measure], rounding) },
      ];
    }),
  ) as Changes;
}

/** A rate against the same of an earlier period. */
export function rateChangeOf(now: Rate, rates: readonly Rate[], rounding: Rounding): RateChange {
  const before = rates.find(({ id }) => id === now.id);
  if (!before) return { id: now.id, before: '—', points: '—' };
  const common = now.denominator * before.denominator;
  const apart = now.numerator * before.denominator - before.numerator * now.denominator;
  return {
    id: now.id,
    before: before.shown,
    points: common === 0 ? '—' : decimal(100 * apart, common, rounding),
  };
}
