import type { CaseFile } from '#casework';
import {
  APPEAL_CHOICES,
  APPELLANTS,
  CAPACITIES,
  CLOCK_NAMES,
  type Day,
  DEFENDANT_FORMS,
  type DispositionCode,
  EVENT_TYPES,
  FOLLOW_UP_KINDS,
  LAW_VERSIONS,
  ORDER_KINDS,
  ORDER_STARTS,
  PARTY_KINDS,
  PARTY_ROLES,
  PROCEDURES,
  RESULTS,
  VERDICTS,
} from '#law';
import { DEADLINE_STATUSES, DeadlineView } from './deadline.view';
import { HearingOfCaseView } from '../hearings/hearing.view';
import { CaseOrganView, SittingView, WithdrawnView } from './seat.view';
import { Shown } from '../http/shown';
import { ChosenOptionView } from '../law/law-options.view';

const nullable = true;
const optional = true;
const list = true;
export const CASE_STATUSES = { OPEN: 1, SUSPENDED: 1, CLOSED: 1 };
const PHASES = { BEFORE_ACCEPTANCE: 1, CONCLUDED: 1, ATTACHED: 1 };

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
  /** 复议前置: it must be reviewed before anybody sues over it. */
  @Shown('flag') reviewFirst: boolean;
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
  @Shown('day', { optional }) servedOn?: EventFile['servedOn'];
  @Shown('flag', { optional }) late?: boolean;
  @Shown('flag', { optional }) appealable?: boolean;
  @Shown('text', { optional }) title?: string;
  @Shown('day', { optional }) dueOn?: EventFile['dueOn'];
  @Shown('day', { optional }) postedOn?: EventFile['postedOn'];
  @Shown(CLOCK_NAMES, { optional }) clock?: EventFile['clock'];
  @Shown(APPEAL_CHOICES, { optional }) appeal?: EventFile['appeal'];
  @Shown('number', { optional }) approverId?: number;
  /** Of `LOCAL_DONE`: the key of the deadline that it ended. */
  @Shown('text', { optional }) deadlineKey?: string;
}

class OrderView {
  @Shown(ORDER_KINDS) kind: keyof typeof ORDER_KINDS;
  @Shown('number', { nullable }) days: number | null;
  @Shown('text', { nullable }) amount: string | null;
  /** Null: from the effect, which is the usual. */
  @Shown(ORDER_STARTS, { nullable }) starts: keyof typeof ORDER_STARTS | null;
  @Shown('day', { nullable }) startsOn: Day | null;
}

class OutcomeBasisView {
  @Shown('text') law: string;
  @Shown('text') article: string;
}

type OutcomeFile = NonNullable<CaseFile['outcome']>;

class OutcomeView implements OutcomeFile {
  @Shown('text') disposition: OutcomeFile['disposition'];
  @Shown('text') name: string;
  @Shown(RESULTS, { nullable }) result: OutcomeFile['result'];
  @Shown(PHASES) phase: OutcomeFile['phase'];
  @Shown(() => OutcomeBasisView) basis: OutcomeBasisView;
  @Shown('day') madeOn: OutcomeFile['madeOn'];
  @Shown('day', { nullable }) servedOn: OutcomeFile['servedOn'];
  @Shown(() => OrderView, { list }) orders: OrderView[];
  @Shown(VERDICTS, { nullable }) verdict: OutcomeFile['verdict'];
  @Shown('text', { nullable }) verdictReason: string | null;
  /** 改判 of which nobody has said yet for whom: it is counted as neither. */
  @Shown('flag') verdictAsked: boolean;
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

class LaterStageView {
  @Shown(PROCEDURES) procedure: StageFile['procedure'];
  @Shown('text', { nullable }) disposition: DispositionCode | null;
  @Shown('day', { nullable }) endedOn: StageFile['closedOn'];
}

export class CaseView implements CaseFile {
  @Shown('number') id: number;
  /** Of the seat that is shown. */
  @Shown('number') version: number;
  /** Of what the seats share. */
  @Shown('number') revision: number;
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
  /** From this day on, unless something is done before, it is asked whether nothing changed. Null where it is closed. */
  @Shown('day', { nullable }) unconfirmedFrom: CaseFile['unconfirmedFrom'];
  @Shown(LAW_VERSIONS) lawVersion: CaseFile['lawVersion'];
  @Shown('text') lawVersionReason: string;
  @Shown('flag') lawVersionChosen: boolean;
  /** Contested points that staff decided for this case. */
  @Shown(() => ChosenOptionView, { list }) choices: ChosenOptionView[];
  @Shown('text', { nullable }) choicesReason: string | null;
  @Shown(() => CaseOrganView) organ: CaseOrganView;
  /** Whether the asking person may change the seat that is shown. */
  @Shown('flag') mayWrite: boolean;
  /** Whether the asking person may name another as its officer. */
  @Shown('flag') mayAssign: boolean;
  /** Whether the asking person decides whether to appeal. */
  @Shown('flag') mayApprove: boolean;
  @Shown(() => SittingView, { list }) seats: SittingView[];
  @Shown('number', { nullable }) unitId: number | null;
  @Shown('text', { nullable }) unitName: string | null;
  @Shown('number', { nullable }) officerId: number | null;
  @Shown('text', { nullable }) officerName: string | null;
  @Shown('text', { nullable }) registrarName: string | null;
  @Shown('instant') registeredAt: string;
  @Shown(() => WithdrawnView, { nullable }) withdrawn: WithdrawnView | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown(() => PartyView, { list }) parties: PartyView[];
  @Shown(() => ActView) act: ActView;
  @Shown('text', { nullable }) note: string | null;
  @Shown(VERDICTS, { nullable }) verdict: CaseFile['verdict'];
  @Shown('text', { nullable }) verdictReason: string | null;
  @Shown(() => EventView, { list }) events: EventView[];
  @Shown(() => DeadlineView, { list }) deadlines: DeadlineView[];
  @Shown(() => HearingOfCaseView, { list }) hearings: HearingOfCaseView[];
  @Shown(() => OutcomeView, { nullable }) outcome: OutcomeView | null;
  @Shown(() => FollowUpView, { list }) followUps: FollowUpView[];
  @Shown(() => StageView, { list }) stages: StageView[];
  /** 再审: the procedure of the judgment that is tried again, where the stages tell. */
  @Shown({ FIRST_INSTANCE: 1, SECOND_INSTANCE: 1 }, { nullable })
  judgmentInForce: CaseFile['judgmentInForce'];
  /** 复议: whether a suit over the decision is registered. */
  @Shown('flag') isSuedOver: boolean;
  /** What became of this case above: pending appeals, and how they ended. */
  @Shown(() => LaterStageView, { list }) laterStages: LaterStageView[];
}
