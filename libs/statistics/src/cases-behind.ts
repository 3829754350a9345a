import type { Day, Result, Stream, Verdict } from '#law';
import { APPEARANCE_MEASURES, type AppearanceMeasure } from './appearances';
import { type CountedCase, type Ending, type Measure, MEASURES } from './counted-case';
import { type FigureRows, figuresOf } from './figures';
import { casesOfRate, type RateChoices } from './rates';
import type { ReportPeriod } from './report-period';

/** Names one number of the statistics. */
export type NumberName = StreamNumber | RateNumber | { appearance: AppearanceMeasure };

/** One of the two numbers of a rate. */
export interface RateNumber {
  rate: string;
  part: RatePart;
}

export const RATE_PARTS = { NUMERATOR: 'part', DENOMINATOR: 'whole' } as const;
export type RatePart = keyof typeof RATE_PARTS;

/** A stream's measure, or a part of it by result, disposition or verdict. */
export interface StreamNumber {
  stream: Stream;
  measure: Measure;
  result?: Result;
  disposition?: string;
  verdict?: Verdict;
}

/** The cases behind one number, by the same predicates that counted them; null where no number is called so. */
export function caseIdsBehind(
  rows: FigureRows,
  period: ReportPeriod,
  knownOn: Day,
  name: NumberName,
  choices?: RateChoices,
): readonly number[] | null {
  if ('stream' in name) return casesBehind(rows.cases, period, name).map(({ caseId }) => caseId);
  const figures = figuresOf(rows, period, knownOn);
  if ('rate' in name) return casesOfRate(name.rate, figures, choices)?.[RATE_PARTS[name.part]] ?? null;
  return figures.instances.filter(APPEARANCE_MEASURES[name.appearance]).map(({ caseId }) => caseId);
}

/** The participations that a number counts, by the predicates that counted them. */
export function casesBehind(
  cases: Iterable<CountedCase>,
  period: ReportPeriod,
  name: StreamNumber,
): CountedCase[] {
  return [...cases].filter(
    (counted) =>
      counted.stream === name.stream &&
      MEASURES[name.measure](counted, period) &&
      endedLike(counted.ending, name),
  );
}

function endedLike(ending: Ending | null, { result, disposition, verdict }: StreamNumber): boolean {
  return (
    (result === undefined || ending?.result === result) &&
    (disposition === undefined || ending?.disposition === disposition) &&
    (verdict === undefined || ending?.verdict === verdict)
  );
}
