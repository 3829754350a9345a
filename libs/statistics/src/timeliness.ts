import type { Day, PeriodId } from '#law';
import { type CountedCase, endedOn, isConcluded } from './counted-case';
import { isWithin, type ReportPeriod } from './report-period';

/** A deadline of a case of ours that 按期答复率 or 按期审结率 looks at. */
export interface DueTerm {
  participationId: number;
  caseId: number;
  periodId: string;
  /** Extensions, suspension and time not counted are in it. */
  dueOn: Day;
  metOn: Day | null;
  /** Moot, as the reply after a withdrawal. */
  cancelled: boolean;
}

/** 答复期限 under either law, ordinary and simple. */
export const REPLY_PERIODS: readonly string[] = [
  'FY23-48-REPLY',
  'FY23-54-REPLY',
  'FY17-23-REPLY',
] satisfies PeriodId[];
/** 审理期限 under either law, ordinary and simple. */
export const DECISION_PERIODS: readonly string[] = [
  'FY23-62',
  'FY23-62-SIMPLE',
  'FY17-31',
] satisfies PeriodId[];

/** What of a whole is so: the two numbers of a rate, with the cases behind them. */
export interface Share {
  part: number[];
  whole: number[];
}

/** The replies that were due, and those of them that nobody ever wrote down as given. */
export interface Replies extends Share {
  missing: number[];
}

/**
 * 按期答复: the replies whose last day lies in the period and that were given, in time or late, or are overdue: also
 * those that were never given before the case was decided. One still running on `knownOn` is neither, and one whose
 * case ended before its last day was never owed.
 */
export function repliesInTime(
  cases: Iterable<CountedCase>,
  terms: Iterable<DueTerm>,
  period: ReportPeriod,
  knownOn: Day,
): Replies {
  const replies: Replies = { part: [], whole: [], missing: [] };
  const ends = new Map([...cases].map((counted) => [counted.participationId, endedOn(counted)]));
  for (const { participationId, dueOn, metOn, cancelled, caseId } of standingReplies(terms)) {
    const owedUntil = cancelled ? (ends.get(participationId) ?? dueOn) : knownOn;
    if (!isWithin(dueOn, period) || (metOn === null && dueOn >= owedUntil)) continue;
    replies.whole.push(caseId);
    if (metOn !== null && metOn <= dueOn) replies.part.push(caseId);
    if (metOn === null) replies.missing.push(caseId);
  }
  return replies;
}

/** A period that gave way to another is not owed; where the case has ended all are moot, and the last one was owed. */
function standingReplies(terms: Iterable<DueTerm>): DueTerm[] {
  const replies = [...terms].filter(({ periodId }) => REPLY_PERIODS.includes(periodId));
  const standing = replies.filter(({ cancelled }) => !cancelled);
  const known = new Set(standing.map(({ participationId }) => participationId));
  const last = new Map<number, DueTerm>();
  for (const term of replies) {
    if (known.has(term.participationId)) continue;
    const before = last.get(term.participationId);
    if (before === undefined || term.dueOn > before.dueOn) last.set(term.participationId, term);
  }
  return [...standing, ...last.values()];
}

/**
 * 按期审结: of the review organ's cases concluded in the period, those whose decision was made (作出, not served) by
 * the last day. Cases of which no last day is known are in neither number.
 */
export function decisionsInTime(
  cases: Iterable<CountedCase>,
  terms: Iterable<DueTerm>,
  period: ReportPeriod,
): Share {
  const lastDays = lastDecisionDays(terms);
  const share: Share = { part: [], whole: [] };
  for (const counted of cases) {
    const dueOn = lastDays.get(counted.participationId);
    if (dueOn === undefined || counted.stream !== 'reviewOrgan' || !isConcluded(counted, period)) continue;
    share.whole.push(counted.caseId);
    if ((endedOn(counted) ?? dueOn) <= dueOn) share.part.push(counted.caseId);
  }
  return share;
}

/** A withdrawn case has only a moot decision period, and was still ended within it or after it. */
function lastDecisionDays(terms: Iterable<DueTerm>): Map<number, Day> {
  const decisive = [...terms].filter(({ periodId }) => DECISION_PERIODS.includes(periodId));
  const standing = new Set(
    decisive.filter(({ cancelled }) => !cancelled).map(({ participationId }) => participationId),
  );
  const lastDays = new Map<number, Day>();
  for (const { participationId, dueOn, cancelled } of decisive) {
    if (cancelled && standing.has(participationId)) continue;
    const known = lastDays.get(participationId);
    if (known === undefined || dueOn > known) lastDays.set(participationId, dueOn);
  }
  return lastDays;
}
