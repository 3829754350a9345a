import type { Capacity, Day, Procedure, Result, Verdict } from '#law';
import type { CaseStatus } from './participation.entity';

/** What a list can be ordered by; a sort is never put into SQL as it was typed. */
export const CASE_SORTS = {
  '-receivedOn': { column: 'p.receivedOn', descending: true },
  receivedOn: { column: 'p.receivedOn', descending: false },
  due: { column: 'dueOrder', descending: false },
  '-closedOn': { column: "COALESCE(p.closedOn, '')", descending: true },
} as const;
export type CaseSort = keyof typeof CASE_SORTS;

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
  sort?: CaseSort;
  cursor?: string;
  limit?: number;
}

export interface CaseListItem {
  id: number;
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
  disposition: string | null;
  dispositionName: string | null;
  result: Result | null;
  verdict: Verdict | null;
  organId: number;
  officerId: number | null;
  officerName: string | null;
  /** The nearest open deadline of ours. */
  nextDue: Day | null;
  nextDeadline: string | null;
  nextHearingAt: string | null;
}

export interface CaseList {
  items: CaseListItem[];
  nextCursor: string | null;
  total: number;
}
