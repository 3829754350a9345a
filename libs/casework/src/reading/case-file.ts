import {
  type CaseFacts,
  CONTESTED_POINTS,
  type Day,
  dispositionOf,
  type Ending,
  isResult,
  RESULTS,
  eventLabel,
  lawVersionReason,
} from '#law';
import { isoInShanghai } from '#platform';
import type { KnownRule } from '../deadlines/local/local-rule.entity';
import type { Deadline } from '../record/deadline.entity';
import type { FollowUp } from '../record/follow-up.entity';
import type { OutcomeOrder } from '../record/outcome.entity';
import { yuanOf } from '../record/money';
import type { CaseEvent } from '../record/case-event.entity';
import type { Party } from '../record/party.entity';
import { isVerdictAsked, type OtherStages } from '../record/other-stages';
import { factsOf, type Seat } from '../record/seat';
import { askedFrom } from '../record/freshness';
import { deadlineViewOf } from './deadline-view';
import { hearingViewOf } from './hearing-view';
import type { Stage } from './stage';

/** One organ's seat, as every other seat of the case sees it. */
export interface Sitting extends Pick<Seat['participation'], 'id' | 'organId' | 'capacity'> {
  organName: string;
  /** Of the asking person's organ. */
  own: boolean;
  /** The asking person can open it. */
  inView: boolean;
  /** Its registration was taken back. */
  withdrawn: boolean;
}

/** What the asking person may do with the seat that is shown: its pages offer nothing else. */
export interface AllowedAtSeat {
  /** Change it, and what the seats share. */
  mayWrite: boolean;
  /** Name another person as its officer. */
  mayAssign: boolean;
  /** Decide what is put before the leaders: whether to appeal. */
  mayApprove: boolean;
}

export interface CaseFileRows extends Seat, AllowedAtSeat {
  seats: readonly Sitting[];
  parties: readonly Party[];
  deadlines: readonly Deadline[];
  stages: readonly Stage[];
  others: OtherStages;
  localRules: readonly KnownRule[];
  names: Record<'unit' | 'officer' | 'registrar' | 'withdrawnBy', string | null> & { organ: string };
}

export type CaseFile = ReturnType<typeof caseFileOf>;

/** 案卷: all that one organ's people see of a case. */
export function caseFileOf(rows: CaseFileRows, today: Day) {
  const { case: of, participation, dispute, names } = rows;
  const facts = factsOf(rows);
  const isWithdrawn = participation.withdrawnAt !== null;
  return {
    id: of.id,
    version: participation.version,
    revision: of.revision,
    procedure: of.procedure,
    capacity: participation.capacity,
    defendantForm: participation.defendantForm,
    caseNo: of.caseNo,
    authority: of.authority,
    appealedBy: of.appealedBy,
    previousCaseId: of.previousCaseId,
    ...{ receivedOn: participation.receivedOn, acceptedOn: participation.acceptedOn },
    acceptance: participation.acceptance,
    ...{ status: participation.status, closedOn: participation.closedOn },
    unconfirmedFrom: askedFrom(participation),
    lawVersion: participation.lawVersion,
    lawVersionReason:
      participation.chosenLawVersionReason ?? lawVersionReason(facts, participation.lawVersion),
    lawVersionChosen: participation.chosenLawVersion !== null,
    choices: choicesOf(participation),
    choicesReason: participation.chosenOptionsReason,
    organ: { id: participation.organId, name: names.organ },
    ...{ mayWrite: rows.mayWrite, mayAssign: rows.mayAssign, mayApprove: rows.mayApprove },
    seats: [...rows.seats],
    unitId: participation.unitId,
    unitName: names.unit,
    officerId: participation.officerId,
    officerName: names.officer,
    registrarName: names.registrar,
    registeredAt: isoInShanghai(of.registeredAt),
    withdrawn: withdrawnOf(rows),
    applicants: of.applicants,
    parties: rows.parties.map(({ id, role, kind, name }) => ({ id, role, kind, name })),
    act: {
      type: dispute.actType,
      documentNo: dispute.documentNo,
      madeOn: dispute.actMadeOn,
      field: dispute.field,
      cause: dispute.cause,
      reviewFirst: dispute.reviewFirst,
    },
    note: of.note,
    verdict: participation.verdict,
    verdictReason: participation.verdictReason,
    events: rows.events.map((event) => eventViewOf(event, facts)),
    deadlines: rows.deadlines.map((deadline) =>
      deadlineViewOf(deadline, { today, isWithdrawn, rules: rows.localRules }),
    ),
    hearings: rows.hearings.map((hearing) => hearingViewOf(hearing, rows)),
    outcome: outcomeViewOf(rows),
    followUps: rows.followUps.map((followUp) => followUpViewOf(followUp, rows.deadlines, today)),
    stages: rows.stages,
    judgmentInForce: rows.others.judgmentInForce,
    isSuedOver: rows.others.isSuedOver,
    laterStages: rows.others.laterStages,
  };
}

/** When the registration was taken back, by whom and why; null where it stands. */
function withdrawnOf({ participation: { withdrawnAt, withdrawReason }, names }: CaseFileRows) {
  if (!withdrawnAt) return null;
  return { at: isoInShanghai(withdrawnAt), by: names.withdrawnBy, reason: withdrawReason };
}

/** What staff took of the contested points for this case. */
function choicesOf({ chosenOptions }: Seat['participation']) {
  return CONTESTED_POINTS.flatMap(({ id, question, usual }) => {
    const chosen = chosenOptions?.[id];
    return chosen === undefined ? [] : [{ id, question, usual, chosen }];
  });
}

function eventViewOf({ id, type, happenedOn, detail, implied, recordedAt }: CaseEvent, facts: CaseFacts) {
  return {
    ...detail,
    id,
    type,
    label: eventLabel(type, facts.capacity),
    on: happenedOn,
    implied,
    recordedAt: isoInShanghai(recordedAt),
  };
}

function outcomeViewOf(rows: CaseFileRows) {
  const { outcome, orders, participation } = rows;
  if (!outcome) return null;
  const { name, result, phase, law, article } = endingOf(outcome.disposition);
  return {
    disposition: outcome.disposition,
    name,
    result,
    phase,
    basis: { law, article },
    madeOn: outcome.madeOn,
    servedOn: participation.servedOn,
    orders: orders.map(orderViewOf),
    verdict: participation.verdict,
    verdictReason: participation.verdictReason,
    verdictAsked: isVerdictAsked(rows, rows.others),
  };
}

/** An old register may tell the result alone: then no article can be named. */
function endingOf(ending: Ending) {
  if (!isResult(ending)) return dispositionOf(ending);
  const phase = ending === 'NOT_ACCEPTED' ? ('BEFORE_ACCEPTANCE' as const) : ('CONCLUDED' as const);
  return { name: RESULTS[ending], result: ending, phase, law: '', article: '' };
}

function orderViewOf({ kind, days, amountFen, starts, startsOn }: OutcomeOrder) {
  return { kind, days, amount: amountFen === null ? null : yuanOf(amountFen), starts, startsOn };
}

export function followUpViewOf(followUp: FollowUp, deadlines: readonly Deadline[], today: Day) {
  const { id, version, caseId, kind, issuer, receivedOn, dueOn, answeredOn, result } = followUp;
  const deadline = deadlines.find(({ followUpId }) => followUpId === id);
  const view = deadline ? deadlineViewOf(deadline, { today }) : null;
  return {
    id,
    version,
    caseId,
    kind,
    issuer,
    receivedOn,
    dueOn,
    due: view?.due ?? null,
    status: view?.status ?? null,
    answeredOn,
    result,
  };
}
