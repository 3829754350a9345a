import type { Day } from '../day';
import type { Ending } from '../dispositions/disposition';
import type { PeriodId } from '../periods/period';
import type { LocalPeriodId } from './local-period';
import type {
  AppearanceStatus,
  Appellant,
  Capacity,
  DeadlineImportance,
  DefendantForm,
  FollowUpKind,
  HearingKind,
  HearingStatus,
  OrderKind,
  OrderStart,
  Procedure,
  Verdict,
} from '../vocabulary';
import type { EventDetail } from './event-detail';
import type { EventType } from './event-types';
import type { LawVersion } from '../law-versions';

export type { EventDetail } from './event-detail';

/** What the law needs to know of one organ's seat in a case in order to compute every deadline. */
export interface CaseFacts {
  procedure: Procedure;
  capacity: Capacity;
  /** The day on which what opens our part reached us; for 非诉执行 the day we applied. See `receivedOnLabel`. */
  receivedOn: Day;
  defendantForm?: DefendantForm | null;
  appealedBy?: Appellant | null;
  /** `type` and `cause` as written, or as codes of `ACT_TYPE_LISTS` and `CAUSE_LISTS`. */
  act?: {
    type?: string | null;
    madeOn?: Day | null;
    field?: string | null;
    cause?: string | null;
    /** 复议前置. */
    reviewFirst?: boolean;
  } | null;
  /** 再审: the procedure from which the judgment in force came, where the case before tells. */
  judgmentInForce?: 'FIRST_INSTANCE' | 'SECOND_INSTANCE' | null;
  /** The cases of the dispute that came after this one; of a review decision only the suit over it. */
  laterStages?: readonly LaterStage[];
  /** 复议: whether somebody went to court over the decision, so that the time to sue did not run out unused. */
  isSuedOver?: boolean;
  /** Chosen by staff with a reason; null leaves the choice to the dates. */
  chosenLawVersion?: LawVersion | null;
  events: readonly EventFact[];
  hearings: readonly HearingFact[];
  outcome: OutcomeFact | null;
  followUps: readonly FollowUpFact[];
}

/** A later case of the same dispute, as far as it decides what becomes of this one. */
export interface LaterStage {
  procedure: Procedure;
  /** Null while it is pending. */
  disposition: Ending | null;
  /** The day of service, else of the document. */
  endedOn: Day | null;
}

/** 程序事项: a dated fact of the proceeding. Which fields a type takes is said in `EVENT_TYPES`. */
export interface EventFact extends EventDetail {
  type: EventType;
  on: Day;
}

export interface HearingFact {
  id: number;
  kind: HearingKind;
  on: Day;
  courtNotice: boolean;
  status: HearingStatus;
  /** How the organ's own leader stands to it; absent where nobody was named. */
  appearance?: AppearanceFact | null;
}

/** 负责人出庭: what of it decides which papers the court is still owed. */
export interface AppearanceFact {
  status: AppearanceStatus;
  /** The day on which the proof of identity was handed in (法释〔2020〕3号第六条). */
  identityOn: Day | null;
  /** The day on which the proof of why nobody can come was handed in (第九条). */
  proofOn: Day | null;
}

export interface OutcomeFact {
  disposition: Ending;
  madeOn: Day;
  servedOn: Day | null;
  /** As it stands in the register, 维持 and 改判 resolved; absent where it is not known yet. */
  verdict?: Verdict | null;
  orders: readonly OrderFact[];
}

/** What the document orders beside its result. */
export interface OrderFact {
  kind: OrderKind;
  days?: number | null;
  /** From when the days run; from the effect where it is not said. */
  starts?: OrderStart | null;
  /** The day that the document names, with `DATE` alone. */
  startsOn?: Day | null;
}

export interface FollowUpFact {
  id: number;
  kind: FollowUpKind;
  receivedOn: Day;
  dueOn: Day | null;
  answeredOn: Day | null;
}

/** Without `OVERDUE`, which needs to know the day: see `statusOn`. */
export type ComputedStatus = 'OPEN' | 'MET' | 'CANCELLED' | 'SUSPENDED';
export type DeadlineStatus = ComputedStatus | 'OVERDUE';

/**
 * Where a deadline comes from: the law of the proceeding; a clock of the act that somebody switched on; a rule that the
 * place made for itself. Only the first are counted among the rates of the proceeding.
 */
export const DEADLINE_ORIGINS = { STATUTE: '法定期限', CLOCK: '办理期限', LOCAL: '地方规定' } as const;
export type DeadlineOrigin = keyof typeof DEADLINE_ORIGINS;

export interface CaseDeadline {
  /** Stays the same over recomputations as long as it is the same deadline: `FY23-48-REPLY#1`, `CT20-06#hearing:7`. */
  key: string;
  /** Null for one entered by hand. */
  periodId: PeriodId | null;
  origin: DeadlineOrigin;
  /** What must be done, in the office's words: 提出书面答复并提交证据、依据和其他材料. */
  name: string;
  /** The same in two to four characters, for titles: 答复, 答辩, 复议决定. */
  shortName: string;
  trigger: Day | null;
  due: Day | null;
  /** Before the roll off a rest day. */
  nominal: Day | null;
  /**
   * An earlier day that the other version of the law, another rule, or 调休 not announced yet would give: what people are
   * reminded of.
   */
  earlierDue?: Day;
  /** Some day it was counted over belongs to a year whose holidays are not announced. */
  provisional: boolean;
  ours: boolean;
  importance: DeadlineImportance;
  status: ComputedStatus;
  /** The day on which the act was done, in time or late. */
  metOn: Day | null;
  /** A right not used: after `due` it is CANCELLED, never OVERDUE. */
  lapses: boolean;
  /** Days (in the period's own unit) still to run; only while the clock stands. */
  daysLeft: number | null;
  /** How a person would count it on paper, in Chinese. */
  steps: string[];
  hearingId?: number;
  followUpId?: number;
}

/** One that a local rule asks for. */
export interface LocalDeadline extends Omit<CaseDeadline, 'periodId'> {
  periodId: LocalPeriodId;
}

/** Everything that the law says of a case. */
export interface CaseAssessment {
  lawVersion: LawVersion;
  /** Why this version, in Chinese, to be shown beside it. */
  lawVersionReason: string;
  /** Real or deemed; null where the case was never accepted, or is not yet. */
  acceptedOn: Day | null;
  acceptance: 'REAL' | 'DEEMED' | null;
  suspended: boolean;
  deadlines: CaseDeadline[];
}
