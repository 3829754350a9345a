import { type Result, type Stream, STREAMS, type Verdict } from '#law';
import { type CountedCase, isConcluded, isNotAccepted, type Measure, MEASURES } from './counted-case';
import type { ReportPeriod } from './report-period';

export interface StreamTally extends Record<Measure, number> {
  /** 上期结转＋新收＝受理前终结＋审结＋未审结. */
  balanced: boolean;
  /** Of the concluded, by result, by disposition and by the organ's own win or loss; what did not occur is absent. */
  results: Partial<Record<Result, number>>;
  dispositions: Record<string, number>;
  verdicts: Record<Verdict, number>;
  /** 受理前终结, by disposition. */
  earlyEndings: Record<string, number>;
}

export type Tally = Record<Stream, StreamTally>;

export const ALL_STREAMS = Object.keys(STREAMS) as Stream[];
const ALL_MEASURES = Object.keys(MEASURES) as Measure[];

/** Counts each stream apart. A case has one result and one disposition, so no split counts it twice. */
export function tally(cases: Iterable<CountedCase>, period: ReportPeriod): Tally {
  const streams = Object.fromEntries(ALL_STREAMS.map((stream) => [stream, emptyTally()])) as Tally;
  for (const counted of cases) count(streams[counted.stream], counted, period);
  for (const stream of ALL_STREAMS) streams[stream].balanced = isBalanced(streams[stream]);
  return streams;
}

/** 行政诉讼: its instances together, the only streams that are ever added up. */
export const INSTANCES: readonly Stream[] = ['firstInstance', 'secondInstance', 'retrial'];

export function litigationOf(streams: Tally): StreamTally {
  const total = emptyTally();
  for (const stream of INSTANCES) {
    const { results, dispositions, verdicts, earlyEndings } = streams[stream];
    for (const measure of ALL_MEASURES) total[measure] += streams[stream][measure];
    addTo(total.results, results);
    addTo(total.dispositions, dispositions);
    addTo(total.verdicts, verdicts);
    addTo(total.earlyEndings, earlyEndings);
  }
  total.balanced = isBalanced(total);
  return total;
}

function addTo<K extends string>(into: Partial<Record<K, number>>, counts: Partial<Record<K, number>>): void {
  for (const key of Object.keys(counts) as K[]) into[key] = (into[key] ?? 0) + (counts[key] ?? 0);
}

function count(into: StreamTally, counted: CountedCase, period: ReportPeriod): void {
  for (const measure of ALL_MEASURES) if (MEASURES[measure](counted, period)) into[measure]++;
  if (counted.ending === null) return;

  const { result, disposition, verdict } = counted.ending;
  if (isNotAccepted(counted, period))
    into.earlyEndings[disposition] = (into.earlyEndings[disposition] ?? 0) + 1;
  if (!isConcluded(counted, period)) return;
  into.results[result] = (into.results[result] ?? 0) + 1;
  into.dispositions[disposition] = (into.dispositions[disposition] ?? 0) + 1;
  if (verdict !== null) into.verdicts[verdict]++;
}

function isBalanced(stream: StreamTally): boolean {
  return stream.carriedIn + stream.received === stream.notAccepted + stream.concluded + stream.pending;
}

function emptyTally(): StreamTally {
  return {
    carriedIn: 0,
    received: 0,
    accepted: 0,
    notAccepted: 0,
    concluded: 0,
    pending: 0,
    balanced: true,
    results: {},
    dispositions: {},
    verdicts: { WON: 0, LOST: 0, NEUTRAL: 0 },
    earlyEndings: {},
  };
}
