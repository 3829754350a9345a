import type { AppearanceStatus, Capacity, Day, Procedure, Result, Verdict, DispositionCode } from '#law';
import type { CaseStatus } from '../record/participation.entity';

/** What a list can be ordered by; a sort is never put into SQL as it was typed. */
export const CASE_SORTS = {
  '-receivedOn': { column: 'p.receivedOn', descending: true },
  receivedOn: { column: 'p.receivedOn', descending: false },
  due: { column: 'p.nextDueOn', descending: false },
  '-closedOn': { column: 'p.closedOn', descending: true, mayBeMissing: true },
} as const;
export type CaseSort = keyof typeof CASE_SORTS;

/** What a list can be narrowed to beside its columns: what is ahead of a case, or what it seems to lack. */
export const CASE_TRAITS = {
  AWAITING_HEARING: '待开庭',
  /** Open, and no deadline runs: an event was not entered. */
  WITHOUT_DEADLINE: '在办，没有任何期限',
  /** Closed within half a year without the day of service, from which the time to appeal runs. */
  WITHOUT_SERVICE: '已结，未录送达日期',
  /** Closed by a judgment whose time to appeal ran out within half a year, and nobody has said that it took effect. */
  AWAITING_EFFECT: '上诉期已满，未登记裁判生效',
  /** Entered long after the day on which something of ours was due, without saying whether it was done. */
  ENTERED_LATE: '补录，未登记办理日期',
  /** Of these alone, whose registration was taken back. */
  WITHDRAWN: '登记已撤回',
  /** 是否上诉: proposed, within the time to appeal, and not decided. */
  AWAITING_APPROVAL: '是否上诉待审批',
  /** Open, untouched for 30 days, and nobody has said since that nothing changed. */
  UNCONFIRMED: '在办，30 天没有变动，未确认',
} as const;
export type CaseTrait = keyof typeof CASE_TRAITS;

export interface CaseFilter {
  q?: string;
  procedure?: Procedure[];
  capacity?: Capacity[];
  status?: CaseStatus[];
  from?: Day;
  to?: Day;
  officerId?: number;
  /** Only cases with a deadline of ours due on or before this day. */
  dueBy?: Day;
  only?: CaseTrait;
  sort?: CaseSort;
  cursor?: string;
  limit?: number;
}

export interface CaseListItem {
  id: number;
  /** A case of several organs in view is listed once for each. */
  seatId: number;
  version: number;
  procedure: Procedure;
  capacity: Capacity;
  caseNo: string | null;
  authority: string | null;
  applicants: string | null;
  actType: string | null;
  documentNo: string | null;
  cause: string | null;
  receivedOn: Day;
  status: CaseStatus;
  closedOn: Day | null;
  disposition: DispositionCode | Result | null;
  dispositionName: string | null;
  result: Result | null;
  verdict: Verdict | null;
  organId: number;
  organName: string;
  officerId: number | null;
  officerName: string | null;
  /** The nearest open deadline of ours. */
  nextDue: Day | null;
  nextDeadline: string | null;
  nextHearingAt: string | null;
  /** How the leader of the seat's organ stands to that hearing; null where nobody was arranged. */
  nextAppearance: AppearanceStatus | null;
}

export interface CaseList {
  items: CaseListItem[];
  nextCursor: string | null;
  total: number;
}
