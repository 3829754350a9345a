import type { Day, Stream } from '#law';
import { type HeldTrial, type JudgedInstance, judgeInstances } from './appearances';
import { type CountedCase, isAcceptedBy, type Measure, MEASURES } from './counted-case';
import type { CountedFollowUp } from './follow-ups';
import type { CountedOrder } from './orders';
import type { ReportPeriod } from './report-period';
import { decisionsInTime, type DueTerm, type Replies, repliesInTime, type Share } from './timeliness';

/** What the cases and the rates are counted from, as it stands in the files. */
export interface FigureRows {
  cases: readonly CountedCase[];
  trials: readonly HeldTrial[];
  dueTerms: readonly DueTerm[];
  later: Later;
}

/** The cases after which the same dispute went to court, or to the court above. */
export interface Later {
  sued: ReadonlySet<number>;
  appealed: ReadonlySet<number>;
}

/** Everything that is counted. */
export interface CountedRows extends FigureRows {
  followUps: readonly CountedFollowUp[];
  orders: readonly CountedOrder[];
  /** Participations whose verdict is that of a case before, which the register does not have, or of a judgment that nobody has told. */
  withoutCaseBefore: ReadonlySet<number>;
}

/** What the rates are made of. */
export interface Figures {
  /** The cases that a measure of a stream counts. */
  counted: (stream: Stream, measure: Measure) => readonly CountedCase[];
  /** Whether it had been accepted by the end of the period, whenever it came. */
  isAccepted: (counted: CountedCase) => boolean;
  instances: readonly JudgedInstance[];
  replies: Replies;
  decisions: Share;
  later: Later;
}

export function figuresOf(rows: FigureRows, period: ReportPeriod, knownOn: Day): Figures {
  const { cases, trials, dueTerms, later } = rows;
  return {
    counted: countedOnce(cases, period),
    isAccepted: (counted) => isAcceptedBy(counted, period.to),
    instances: judgeInstances(trials, period),
    replies: repliesInTime(cases, dueTerms, period, knownOn),
    decisions: decisionsInTime(cases, dueTerms, period),
    later,
  };
}

/** Some forty rates ask for the same few lists. */
function countedOnce(cases: readonly CountedCase[], period: ReportPeriod): Figures['counted'] {
  const inStream = new Map<Stream, CountedCase[]>();
  for (const counted of cases) {
    const others = inStream.get(counted.stream);
    if (others) others.push(counted);
    else inStream.set(counted.stream, [counted]);
  }
  const lists = new Map<Stream, Map<Measure, readonly CountedCase[]>>();
  return (stream, measure) => {
    const ofStream = lists.get(stream) ?? new Map<Measure, readonly CountedCase[]>();
    lists.set(stream, ofStream);
    const known = ofStream.get(measure);
    if (known) return known;
    const list = (inStream.get(stream) ?? []).filter((counted) => MEASURES[measure](counted, period));
    ofStream.set(measure, list);
    return list;
  };
}
