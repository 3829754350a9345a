import {
  type Appellant,
  type Capacity,
  type CaseFacts,
  type ChosenOptions,
  type Day,
  type DefendantForm,
  eventProblems,
  initialEventType,
  isAllowed,
  isEventType,
  isRecordedElsewhere,
  type LawVersion,
  type Limits,
  type PartyKind,
  type PartyRole,
  CAPACITIES,
  type Procedure,
  PROCEDURES,
} from '#law';
import type { FieldError } from '#platform';
import type { Dispute } from '../record/dispute.entity';
import type { NewEvent } from '../record/new-event';
import { withNulls } from '../record/with-nulls';

export interface NewParty {
  role: PartyRole;
  kind: PartyKind;
  name: string;
}

export interface NewAct {
  type?: string | null;
  documentNo?: string | null;
  madeOn?: Day | null;
  field?: string | null;
  cause?: string | null;
  /** 复议前置; what is not said stays as it was. */
  reviewFirst?: boolean | null;
}

/** What can be said of a case at registration and corrected later. */
export interface CaseDetails {
  caseNo?: string | null;
  authority?: string | null;
  defendantForm?: DefendantForm | null;
  appealedBy?: Appellant | null;
  previousCaseId?: number | null;
  parties?: NewParty[];
  act?: NewAct | null;
  unitId?: number | null;
  officerId?: number | null;
  note?: string | null;
}

export interface NewCase extends CaseDetails {
  procedure: Procedure;
  capacity: Capacity;
  receivedOn: Day;
  events?: NewEvent[];
}

export interface CaseChanges extends CaseDetails {
  version: number;
  reason?: string;
  /** What the case is, where it was registered as something else; with a reason. */
  procedure?: Procedure;
  capacity?: Capacity;
  receivedOn?: Day;
  /** Null gives the choice back to the dates. */
  lawVersion?: LawVersion | null;
  /** Options of contested points, for this case alone. All that are chosen: null or none gives them back. */
  choices?: ChosenOptions | null;
}

/** The events of a new case: those told, and the one that `receivedOn` itself is, unless it is told too. */
export function eventsOf(input: NewCase): NewEvent[] {
  const told = input.events ?? [];
  const initial = initialEventType({
    procedure: input.procedure,
    capacity: input.capacity,
    appealedBy: input.appealedBy ?? null,
    events: told,
  });
  return initial ? [...told, { type: initial, on: input.receivedOn }] : told;
}

function factsOfNew(input: NewCase): CaseFacts {
  return {
    procedure: input.procedure,
    capacity: input.capacity,
    receivedOn: input.receivedOn,
    defendantForm: input.defendantForm ?? null,
    appealedBy: input.appealedBy ?? null,
    act: input.act ? { ...input.act, reviewFirst: input.act.reviewFirst ?? false } : null,
    chosenLawVersion: null,
    events: eventsOf(input),
    hearings: [],
    outcome: null,
    followUps: [],
  };
}

export function problemsOfNew(input: NewCase, limits: Limits): FieldError[] {
  const { procedure, capacity } = input;
  if (!isAllowed(procedure, capacity)) {
    const message = `${PROCEDURES[procedure]}案件中没有“${CAPACITIES[capacity]}”这一身份，请改选身份或者程序`;
    return [{ field: 'capacity', message }];
  }
  const elsewhere = (input.events ?? []).flatMap(({ type }, index) =>
    isEventType(type) && isRecordedElsewhere(type)
      ? [{ field: `events[${index}].type`, message: '登记案件后，在案件页“是否上诉”中提出和审批' }]
      : [],
  );
  return elsewhere.length > 0 ? elsewhere : eventProblems(factsOfNew(input), limits);
}

export function disputeOf(
  act: NewAct | null | undefined,
  before: Pick<Dispute, 'reviewFirst'> = { reviewFirst: false },
): Omit<Dispute, 'id'> {
  const { type: actType, documentNo, madeOn: actMadeOn, field, cause, reviewFirst } = act ?? {};
  return {
    ...withNulls({ actType, documentNo, actMadeOn, field, cause }),
    reviewFirst: reviewFirst ?? before.reviewFirst,
  };
}
