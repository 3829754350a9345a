import { NEVER } from '../record/participation.entity';
import type { followUpViewOf } from './case-file';

/** Not answered, answered, or whatever there is. */
export const FOLLOW_UP_STATES = { open: 1, answered: 1, all: 1 } as const;
export type FollowUpState = keyof typeof FOLLOW_UP_STATES;

export interface FollowUpFilter {
  show?: FollowUpState;
  /** At most 200. */
  limit?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
}

export type FollowUpView = ReturnType<typeof followUpViewOf>;

export interface FollowUpListItem extends FollowUpView {
  /** Of the case it belongs to; null also where that has none. */
  caseNo: string | null;
  organId: number;
  organName: string;
  /** Null where it belongs to no case. */
  seatId: number | null;
  /** Whether the asking person may answer, correct and withdraw it. */
  mayWrite: boolean;
}

export interface FollowUpList {
  items: FollowUpListItem[];
  nextCursor: string | null;
  total: number;
}

export interface Order {
  sql: string;
  direction: 'ASC' | 'DESC';
}

/** What is still to be done by its last day, the rest by when it came. */
export function orderOf(show: FollowUpState): Order {
  return show === 'open'
    ? { sql: `COALESCE(t.dueOn, '${NEVER}')`, direction: 'ASC' }
    : { sql: 'f.receivedOn', direction: 'DESC' };
}
