import type { Day, FollowUpKind } from '#law';
import { isWithin, type ReportPeriod } from './report-period';

/** 意见书、建议书、司法建议、履行 as statistics see them. */
export interface CountedFollowUp {
  followUpId: number;
  caseId: number | null;
  kind: FollowUpKind;
  receivedOn: Day;
  /** By law or as the document names it; null where there is no last day to be late for. */
  dueOn: Day | null;
  answeredOn: Day | null;
}

export interface FollowUpCounts {
  /** Received before the period and not answered before it. */
  carriedIn: number;
  received: number;
  answered: number;
  answeredInTime: number;
  answeredLate: number;
  /** Not answered at the end of the period: 上期结转＋收到＝办结＋未办结. */
  pending: number;
}

export interface FollowUpTally extends FollowUpCounts {
  /** Only the kinds that occur. */
  byKind: Partial<Record<FollowUpKind, FollowUpCounts>>;
}

export type FollowUpMeasure = keyof FollowUpCounts;

/** Names one number: a measure of all kinds, or of one. */
export interface FollowUpNumber {
  measure: FollowUpMeasure;
  kind?: FollowUpKind;
}

type Counts = (followUp: CountedFollowUp, period: ReportPeriod) => boolean;

export const FOLLOW_UP_MEASURES: Readonly<Record<FollowUpMeasure, Counts>> = {
  carriedIn: (one, { from }) => one.receivedOn < from && (endOf(one) ?? from) >= from,
  received: ({ receivedOn }, period) => isWithin(receivedOn, period),
  answered: (one, period) => isWithin(endOf(one), period),
  answeredInTime: (one, period) => isWithin(endOf(one), period) && !isLate(one),
  answeredLate: (one, period) => isWithin(endOf(one), period) && isLate(one),
  pending: (one, { to }) => one.receivedOn <= to && (endOf(one) ?? '9999') > to,
};
const MEASURES = Object.keys(FOLLOW_UP_MEASURES) as FollowUpMeasure[];

export function tallyFollowUps(followUps: Iterable<CountedFollowUp>, period: ReportPeriod): FollowUpTally {
  const total: FollowUpTally = { ...none(), byKind: {} };
  for (const followUp of followUps) {
    const matching = MEASURES.filter((measure) => FOLLOW_UP_MEASURES[measure](followUp, period));
    if (matching.length === 0) continue;
    const ofKind = (total.byKind[followUp.kind] ??= none());
    for (const measure of matching) {
      total[measure]++;
      ofKind[measure]++;
    }
  }
  return total;
}

/** Those that a number counts, by the predicates that counted them, in the order in which they were received. */
export function followUpsBehind(
  followUps: Iterable<CountedFollowUp>,
  period: ReportPeriod,
  { measure, kind }: FollowUpNumber,
): CountedFollowUp[] {
  return [...followUps]
    .filter((one) => (kind === undefined || one.kind === kind) && FOLLOW_UP_MEASURES[measure](one, period))
    .sort(
      (one, other) => one.receivedOn.localeCompare(other.receivedOn) || one.followUpId - other.followUpId,
    );
}

/** As with cases, an answer dated before its letter counts on the day of the letter. */
function endOf({ answeredOn, receivedOn }: CountedFollowUp): Day | null {
  return answeredOn !== null && answeredOn < receivedOn ? receivedOn : answeredOn;
}

function isLate({ answeredOn, dueOn }: CountedFollowUp): boolean {
  return answeredOn !== null && dueOn !== null && answeredOn > dueOn;
}

function none(): FollowUpCounts {
  return { carriedIn: 0, received: 0, answered: 0, answeredInTime: 0, answeredLate: 0, pending: 0 };
}
