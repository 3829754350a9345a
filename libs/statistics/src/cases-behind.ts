import type { Result, Stream, Verdict } from '#law';
import { type CountedCase, type Ending, type Measure, MEASURES } from './counted-case';
import type { ReportPeriod } from './report-period';

/** Names one number of the statistics: a stream's measure, or a part of it by result, disposition or verdict. */
export interface NumberName {
  stream: Stream;
  measure: Measure;
  result?: Result;
  disposition?: string;
  verdict?: Verdict;
}

/** The participations that a number counts, by the predicates that counted them. */
export function casesBehind(
  cases: Iterable<CountedCase>,
  period: ReportPeriod,
  name: NumberName,
): CountedCase[] {
  return [...cases].filter(
    (counted) =>
      counted.stream === name.stream &&
      MEASURES[name.measure](counted, period) &&
      endedLike(counted.ending, name),
  );
}

function endedLike(ending: Ending | null, { result, disposition, verdict }: NumberName): boolean {
  return (
    (result === undefined || ending?.result === result) &&
    (disposition === undefined || ending?.disposition === disposition) &&
    (verdict === undefined || ending?.verdict === verdict)
  );
}
