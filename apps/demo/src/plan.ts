import type {
  AppearanceStatus,
  Capacity,
  Day,
  DefendantForm,
  EventType,
  FollowUpKind,
  HearingKind,
  LeaderRank,
  OrderKind,
  PartyKind,
  PartyRole,
  Procedure,
} from '#law';

export interface NewParty {
  role: PartyRole;
  kind: PartyKind;
  name: string;
}

export interface PlannedAct {
  type: string;
  field: string;
  cause: string;
  documentNo?: string;
  madeOn?: Day;
}

export interface PlannedEvent {
  type: EventType;
  on: Day;
  [detail: string]: unknown;
}

export interface PlannedHearing {
  kind: HearingKind;
  on: Day;
  time: string;
  place: string;
  courtNotice: boolean;
  held: boolean;
  leader: { name: string; post: string; rank: LeaderRank } | null;
  appearance: AppearanceStatus | null;
  spoke: boolean;
}

export interface PlannedOutcome {
  disposition: string;
  madeOn: Day;
  servedOn: Day | null;
  orders: { kind: OrderKind; days?: number; amount?: string }[];
}

export interface PlannedFollowUp {
  kind: FollowUpKind;
  issuer: string;
  receivedOn: Day;
  dueOn?: Day;
  answeredOn?: Day;
  result?: string;
}

/** One case as it is to be entered, and what comes after it in the next instance. */
export interface PlannedCase {
  procedure: Procedure;
  capacity: Capacity;
  receivedOn: Day;
  caseNo: string;
  authority: string;
  defendantForm?: DefendantForm;
  appealedBy?: 'US' | 'OTHER';
  parties: NewParty[];
  act: PlannedAct;
  unit: string;
  officer: string;
  events: PlannedEvent[];
  hearings: PlannedHearing[];
  outcome: PlannedOutcome | null;
  followUps: PlannedFollowUp[];
  next: PlannedCase | null;
}
