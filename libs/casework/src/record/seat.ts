import type { AppearanceFact, CaseFacts, Day, OutcomeFact } from '#law';
import { civilDay } from '#platform';
import type { Appearance } from './appearance.entity';
import type { Hearing } from './hearing.entity';
import type { FollowUp } from './follow-up.entity';
import type { Outcome, OutcomeOrder } from './outcome.entity';
import type { Case } from './case.entity';
import type { CaseEvent } from './case-event.entity';
import type { Deadline } from './deadline.entity';
import type { Dispute } from './dispute.entity';
import type { Participation } from './participation.entity';

/** One organ's seat in a case with every row that its deadlines depend on. */
export interface Seat {
  case: Case;
  dispute: Dispute;
  participation: Participation;
  /** Those that stand: a withdrawn event counts for nothing. */
  events: readonly CaseEvent[];
  hearings: readonly Hearing[];
  /** Of the seat's own organ. */
  appearances: readonly Appearance[];
  outcome: Outcome | null;
  orders: readonly OutcomeOrder[];
  followUps: readonly FollowUp[];
  /** As they are stored, where they are at hand after a change, by id. */
  deadlines?: readonly Deadline[];
  /** How many cases the dispute has, where that was read with it. */
  casesOfDispute?: number;
}

export function factsOf(seat: Seat): CaseFacts {
  const { case: of, dispute, participation } = seat;
  return {
    procedure: of.procedure,
    capacity: participation.capacity,
    receivedOn: participation.receivedOn,
    defendantForm: participation.defendantForm,
    appealedBy: of.appealedBy,
    act: {
      ...{ type: dispute.actType, madeOn: dispute.actMadeOn, field: dispute.field, cause: dispute.cause },
      reviewFirst: dispute.reviewFirst,
    },
    chosenLawVersion: participation.chosenLawVersion,
    events: seat.events.map(({ type, happenedOn, detail }) => ({ ...detail, type, on: happenedOn })),
    hearings: seat.hearings.map(({ id, kind, at, courtNotice, status }) => ({
      id,
      kind,
      on: civilDay(at),
      courtNotice,
      status,
      appearance: appearanceFactOf(seat, id, civilDay(at)),
    })),
    outcome: outcomeFactOf(seat),
    followUps: seat.followUps.map(({ id, kind, receivedOn, dueOn, answeredOn }) => ({
      id,
      kind,
      receivedOn,
      dueOn,
      answeredOn,
    })),
  };
}

/** Of proof that was handed in on a day that nobody kept, the day of the hearing stands for it. */
function appearanceFactOf({ appearances }: Seat, hearingId: number, heardOn: Day): AppearanceFact | null {
  const found = appearances.find((one) => one.hearingId === hearingId);
  if (!found) return null;
  const { status, identityOn, proofSubmitted, proofOn } = found;
  return { status, identityOn, proofOn: proofSubmitted ? (proofOn ?? heardOn) : null };
}

function outcomeFactOf({ outcome, orders, participation }: Seat): OutcomeFact | null {
  if (!outcome) return null;
  const { disposition, madeOn } = outcome;
  return {
    disposition,
    madeOn,
    servedOn: participation.servedOn,
    orders: orders.map(({ kind, days, starts, startsOn }) => ({ kind, days, starts, startsOn })),
    verdict: participation.chosenVerdict,
  };
}
