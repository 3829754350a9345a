import type { Day, Result, Stream, Verdict } from '#law';
import { isWithin, type ReportPeriod } from './report-period';

/** One organ's case as statistics see it: the dates that decide, and how it ended. */
export interface CountedCase {
  participationId: number;
  caseId: number;
  organId: number;
  stream: Stream;
  receivedOn: Day;
  /** Real or deemed; null where that has not happened. */
  acceptedOn: Day | null;
  /** Null while the case is open. */
  ending: Ending | null;
}

export interface Ending {
  /** 文书作出日期. */
  on: Day;
  /** A code of the law room; `OTHER` where nobody wrote down how the case ended. */
  disposition: string;
  result: Result;
  /** 受理前: not accepted, handed on, given up. */
  beforeAcceptance: boolean;
  /** The organ's own win or loss; a review organ has none. */
  verdict: Verdict | null;
}

type Predicate = (counted: CountedCase, period: ReportPeriod) => boolean;

/** 上期结转: received before the period and open when it began. Received on its first day is 新收 only. */
const isCarriedIn: Predicate = (counted, { from }) =>
  counted.receivedOn < from && (endedOn(counted) ?? from) >= from;

/** 新收. */
const isReceived: Predicate = (counted, period) => isWithin(counted.receivedOn, period);

/**
 * 受理: a review organ's case on the day of acceptance, any other on the day it reached us. What was ended before
 * acceptance was never accepted, really or deemed, whatever the events say.
 */
const isAccepted: Predicate = (counted, period) =>
  !isNeverAccepted(counted) && isWithin(acceptanceOf(counted), period);

/** 受理 on that day or before. */
export function isAcceptedBy(counted: CountedCase, on: Day): boolean {
  return !isNeverAccepted(counted) && (acceptanceOf(counted) ?? '9999') <= on;
}

/** 受理前终结. */
export const isNotAccepted: Predicate = (counted, period) =>
  isWithin(endedOn(counted), period) && isNeverAccepted(counted);

/** 审结: every other case closed in the period. */
export const isConcluded: Predicate = (counted, period) =>
  isWithin(endedOn(counted), period) && !isNeverAccepted(counted);

/** 未审结: received by the end of the period and not closed by then, however long it has been open or suspended. */
const isPending: Predicate = (counted, { to }) => {
  const ended = endedOn(counted);
  return counted.receivedOn <= to && (ended === null || ended > to);
};

/** What a number of a stream counts. A number and the list behind it use the same predicate. */
export const MEASURES = {
  carriedIn: isCarriedIn,
  received: isReceived,
  accepted: isAccepted,
  notAccepted: isNotAccepted,
  concluded: isConcluded,
  pending: isPending,
} satisfies Record<string, Predicate>;
export type Measure = keyof typeof MEASURES;

/** A ledger can hold a case that was closed before it was received. */
export function contradictsItself({ ending, receivedOn }: CountedCase): boolean {
  return ending !== null && ending.on < receivedOn;
}

/** A case that contradicts itself is taken to end on the day it was received, so that no period loses it. */
export function endedOn({ ending, receivedOn }: CountedCase): Day | null {
  if (ending === null) return null;
  return ending.on < receivedOn ? receivedOn : ending.on;
}

function isNeverAccepted(counted: CountedCase): boolean {
  const { stream, ending } = counted;
  if (ending === null) return false;
  if (ending.beforeAcceptance) return true;
  return stream === 'reviewOrgan' && ending.result === 'WITHDRAWN' && acceptanceOf(counted) === null;
}

/** Acceptance that would have been deemed only after the case was closed did not happen. */
function acceptanceOf(counted: CountedCase): Day | null {
  const { stream, receivedOn, acceptedOn } = counted;
  if (stream !== 'reviewOrgan') return receivedOn;
  const ended = endedOn(counted);
  return acceptedOn !== null && (ended === null || acceptedOn <= ended) ? acceptedOn : null;
}
