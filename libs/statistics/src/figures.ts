import type { Day, Stream } from '#law';
import { type HeldTrial, type JudgedInstance, judgeInstances } from './appearances';
import { type CountedCase, type Measure, MEASURES } from './counted-case';
import type { CountedFollowUp } from './follow-ups';
import type { ReportPeriod } from './report-period';
import { decisionsInTime, type DueTerm, repliesInTime, type Share } from './timeliness';

/** What the cases and the rates are counted from, as it stands in the files. */
export interface FigureRows {
  cases: readonly CountedCase[];
  trials: readonly HeldTrial[];
  dueTerms: readonly DueTerm[];
}

/** Everything that is counted. */
export interface CountedRows extends FigureRows {
  followUps: readonly CountedFollowUp[];
}

/** What the rates are made of. */
export interface Figures {
  /** The cases that a measure of a stream counts. */
  counted: (stream: Stream, measure: Measure) => readonly CountedCase[];
  instances: readonly JudgedInstance[];
  replies: Share;
  decisions: Share;
}

export function figuresOf(rows: FigureRows, period: ReportPeriod, knownOn: Day): Figures {
  const { cases, trials, dueTerms } = rows;
  return {
    counted: (stream, measure) =>
      cases.filter((counted) => counted.stream === stream && MEASURES[measure](counted, period)),
    instances: judgeInstances(trials, period),
    replies: repliesInTime(dueTerms, period, knownOn),
    decisions: decisionsInTime(cases, dueTerms, period),
  };
}
