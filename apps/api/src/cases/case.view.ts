import type { CaseFile, CaseList, CaseListItem, HistoryEntry } from '#casework';
import {
  ABSENCE_REASONS,
  APPEARANCE_STATUSES,
  APPELLANTS,
  CAPACITIES,
  DEFENDANT_FORMS,
  EVENT_TYPES,
  FOLLOW_UP_KINDS,
  HEARING_KINDS,
  HEARING_STATUSES,
  LAW_VERSIONS,
  LEADER_RANKS,
  ORDER_KINDS,
  PARTY_KINDS,
  PARTY_ROLES,
  PROCEDURES,
  RESULTS,
  VERDICTS,
} from '#law';
import { Shown, ShownMap } from '../http/shown';

const nullable = true;
const optional = true;
const list = true;
const CASE_STATUSES = { OPEN: 1, SUSPENDED: 1, CLOSED: 1 };
export const DEADLINE_STATUSES = { OPEN: 1, MET: 1, OVERDUE: 1, CANCELLED: 1, SUSPENDED: 1 };
export const IMPORTANCES = { critical: 1, high: 1, track: 1 };
const PHASES = { BEFORE_ACCEPTANCE: 1, CONCLUDED: 1, ATTACHED: 1 };

class OrganView {
  @Shown('number') id: number;
  @Shown('text') name: string;
}

class PartyView {
  @Shown('number') id: number;
  @Shown(PARTY_ROLES) role: keyof typeof PARTY_ROLES;
  @Shown(PARTY_KINDS) kind: keyof typeof PARTY_KINDS;
  @Shown('text') name: string;
}

class ActView {
  @Shown('text', { nullable }) type: string | null;
  @Shown('text', { nullable }) documentNo: string | null;
  @Shown('day', { nullable }) madeOn: CaseFile['act']['madeOn'];
  @Shown('text', { nullable }) field: string | null;
  @Shown('text', { nullable }) cause: string | null;
}

type EventFile = CaseFile['events'][number];

class EventView implements EventFile {
  @Shown('number') id: number;
  @Shown(EVENT_TYPES) type: EventFile['type'];
  @Shown('text') label: string;
  @Shown('day') on: EventFile['on'];
  @Shown('flag') implied: boolean;
  @Shown('instant') recordedAt: string;
  @Shown('number', { optional }) days?: number;
  @Shown('day', { optional }) until?: EventFile['until'];
  @Shown('text', { optional }) approvedBy?: string;
  @Shown('text', { optional }) ground?: string;
  @Shown('day', { optional }) from?: EventFile['from'];
  @Shown('day', { optional }) to?: EventFile['to'];
  @Shown(APPELLANTS, { optional }) by?: EventFile['by'];
  @Shown('day', { optional }) obstacleEndedOn?: EventFile['obstacleEndedOn'];
  @Shown('flag', { optional }) late?: boolean;
  @Shown('flag', { optional }) appealable?: boolean;
  @Shown('text', { optional }) title?: string;
  @Shown('day', { optional }) dueOn?: EventFile['dueOn'];
  @Shown('day', { optional }) postedOn?: EventFile['postedOn'];
}

export class BasisView {
  @Shown('text') law: string;
  @Shown('text') article: string;
  @Shown('text') quote: string;
}

type DeadlineFile = CaseFile['deadlines'][number];

class DeadlineView implements DeadlineFile {
  @Shown('number') id: number;
  @Shown('text', { nullable }) periodId: string | null;
  @Shown('text') name: string;
  @Shown('text') shortName: string;
  @Shown('day', { nullable }) trigger: DeadlineFile['trigger'];
  @Shown('day', { nullable }) due: DeadlineFile['due'];
  @Shown('day', { nullable }) nominal: DeadlineFile['nominal'];
  @Shown('flag') provisional: boolean;
  @Shown('flag') ours: boolean;
  @Shown(IMPORTANCES) importance: DeadlineFile['importance'];
  @Shown(DEADLINE_STATUSES) status: DeadlineFile['status'];
  @Shown('day', { nullable }) metOn: DeadlineFile['metOn'];
  @Shown('number', { nullable }) daysLeft: number | null;
  @Shown(() => BasisView, { nullable }) basis: BasisView | null;
  @Shown('text', { nullable }) consequence: string | null;
  @Shown('text', { list }) steps: string[];
  @Shown('number', { nullable }) hearingId: number | null;
  @Shown('number', { nullable }) followUpId: number | null;
}

class LeaderView {
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
  @Shown(LEADER_RANKS) rank: keyof typeof LEADER_RANKS;
}

class AbsenceView {
  @Shown(ABSENCE_REASONS) reason: keyof typeof ABSENCE_REASONS;
  @Shown('flag') proofSubmitted: boolean;
}

export class AppearanceView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') hearingId: number;
  @Shown('number') organId: number;
  @Shown(() => LeaderView, { nullable }) leader: LeaderView | null;
  @Shown(APPEARANCE_STATUSES) status: keyof typeof APPEARANCE_STATUSES;
  @Shown('flag') spoke: boolean;
  @Shown(() => AbsenceView, { nullable }) absence: AbsenceView | null;
}

export class HearingView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') caseId: number;
  @Shown(HEARING_KINDS) kind: keyof typeof HEARING_KINDS;
  @Shown('instant') at: string;
  @Shown('text', { nullable }) place: string | null;
  @Shown('flag') courtNotice: boolean;
  @Shown(HEARING_STATUSES) status: keyof typeof HEARING_STATUSES;
  @Shown(() => AppearanceView, { nullable }) appearance: AppearanceView | null;
}

class OrderView {
  @Shown(ORDER_KINDS) kind: keyof typeof ORDER_KINDS;
  @Shown('number', { nullable }) days: number | null;
  @Shown('text', { nullable }) amount: string | null;
}

class OutcomeBasisView {
  @Shown('text') law: string;
  @Shown('text') article: string;
}

type OutcomeFile = NonNullable<CaseFile['outcome']>;

class OutcomeView implements OutcomeFile {
  @Shown('text') disposition: string;
  @Shown('text') name: string;
  @Shown(RESULTS, { nullable }) result: OutcomeFile['result'];
  @Shown(PHASES) phase: OutcomeFile['phase'];
  @Shown(() => OutcomeBasisView) basis: OutcomeBasisView;
  @Shown('day') madeOn: OutcomeFile['madeOn'];
  @Shown('day', { nullable }) servedOn: OutcomeFile['servedOn'];
  @Shown(() => OrderView, { list }) orders: OrderView[];
  @Shown(VERDICTS, { nullable }) verdict: OutcomeFile['verdict'];
  @Shown('text', { nullable }) verdictReason: string | null;
}

type FollowUpFile = CaseFile['followUps'][number];

export class FollowUpView implements FollowUpFile {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number', { nullable }) caseId: number | null;
  @Shown(FOLLOW_UP_KINDS) kind: FollowUpFile['kind'];
  @Shown('text', { nullable }) issuer: string | null;
  @Shown('day') receivedOn: FollowUpFile['receivedOn'];
  @Shown('day', { nullable }) dueOn: FollowUpFile['dueOn'];
  @Shown('day', { nullable }) due: FollowUpFile['due'];
  @Shown(DEADLINE_STATUSES, { nullable }) status: FollowUpFile['status'];
  @Shown('day', { nullable }) answeredOn: FollowUpFile['answeredOn'];
  @Shown('text', { nullable }) result: string | null;
}

type StageFile = CaseFile['stages'][number];

class StageView implements StageFile {
  @Shown('number') id: number;
  @Shown(PROCEDURES) procedure: StageFile['procedure'];
  @Shown(CAPACITIES) capacity: StageFile['capacity'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('day') receivedOn: StageFile['receivedOn'];
  @Shown(CASE_STATUSES) status: StageFile['status'];
  @Shown('day', { nullable }) closedOn: StageFile['closedOn'];
  @Shown(RESULTS, { nullable }) result: StageFile['result'];
  @Shown('text', { nullable }) dispositionName: string | null;
}

export class CaseView implements CaseFile {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown(PROCEDURES) procedure: CaseFile['procedure'];
  @Shown(CAPACITIES) capacity: CaseFile['capacity'];
  @Shown(DEFENDANT_FORMS, { nullable }) defendantForm: CaseFile['defendantForm'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown(APPELLANTS, { nullable }) appealedBy: CaseFile['appealedBy'];
  @Shown('number', { nullable }) previousCaseId: number | null;
  @Shown('day') receivedOn: CaseFile['receivedOn'];
  @Shown('day', { nullable }) acceptedOn: CaseFile['acceptedOn'];
  @Shown({ REAL: 1, DEEMED: 1 }, { nullable }) acceptance: CaseFile['acceptance'];
  @Shown(CASE_STATUSES) status: CaseFile['status'];
  @Shown('day', { nullable }) closedOn: CaseFile['closedOn'];
  @Shown(LAW_VERSIONS) lawVersion: CaseFile['lawVersion'];
  @Shown('text') lawVersionReason: string;
  @Shown('flag') lawVersionChosen: boolean;
  @Shown(() => OrganView) organ: OrganView;
  @Shown('number', { nullable }) unitId: number | null;
  @Shown('text', { nullable }) unitName: string | null;
  @Shown('number', { nullable }) officerId: number | null;
  @Shown('text', { nullable }) officerName: string | null;
  @Shown('text', { nullable }) registrarName: string | null;
  @Shown('instant') registeredAt: string;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown(() => PartyView, { list }) parties: PartyView[];
  @Shown(() => ActView) act: ActView;
  @Shown('text', { nullable }) note: string | null;
  @Shown(VERDICTS, { nullable }) verdict: CaseFile['verdict'];
  @Shown('text', { nullable }) verdictReason: string | null;
  @Shown(() => EventView, { list }) events: EventView[];
  @Shown(() => DeadlineView, { list }) deadlines: DeadlineView[];
  @Shown(() => HearingView, { list }) hearings: HearingView[];
  @Shown(() => OutcomeView, { nullable }) outcome: OutcomeView | null;
  @Shown(() => FollowUpView, { list }) followUps: FollowUpView[];
  @Shown(() => StageView, { list }) stages: StageView[];
}

class CaseListItemView implements CaseListItem {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown(PROCEDURES) procedure: CaseListItem['procedure'];
  @Shown(CAPACITIES) capacity: CaseListItem['capacity'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('text', { nullable }) actType: string | null;
  @Shown('text', { nullable }) documentNo: string | null;
  @Shown('text', { nullable }) cause: string | null;
  @Shown('day') receivedOn: CaseListItem['receivedOn'];
  @Shown(CASE_STATUSES) status: CaseListItem['status'];
  @Shown('day', { nullable }) closedOn: CaseListItem['closedOn'];
  @Shown('text', { nullable }) disposition: string | null;
  @Shown('text', { nullable }) dispositionName: string | null;
  @Shown(RESULTS, { nullable }) result: CaseListItem['result'];
  @Shown(VERDICTS, { nullable }) verdict: CaseListItem['verdict'];
  @Shown('number') organId: number;
  @Shown('number', { nullable }) officerId: number | null;
  @Shown('text', { nullable }) officerName: string | null;
  @Shown('day', { nullable }) nextDue: CaseListItem['nextDue'];
  @Shown('text', { nullable }) nextDeadline: string | null;
  @Shown('instant', { nullable }) nextHearingAt: string | null;
}

export class CaseListView implements CaseList {
  @Shown(() => CaseListItemView, { list }) items: CaseListItemView[];
  @Shown('text', { nullable }) nextCursor: string | null;
  @Shown('number') total: number;
}

export class HistoryEntryView implements HistoryEntry {
  @Shown('number') id: number;
  @Shown('instant') at: string;
  @Shown('text') userName: string;
  @Shown('text') subject: string;
  @Shown('text') action: string;
  @ShownMap('any') changes: HistoryEntry['changes'];
  @Shown('text', { nullable }) reason: string | null;
}
