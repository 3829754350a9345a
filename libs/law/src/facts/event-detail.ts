import type { Day } from '../day';
import type { ClockId } from '../periods/clocks';
import type { AppealChoice, Appellant } from '../vocabulary';

/** What an event says beside its type and day. Which fields a type takes is said in `EVENT_TYPES`. */
export interface EventDetail {
  /** Days by which an `EXTENDED` moves the decision period. */
  days?: number;
  /** The new last day, where the extension names a day instead. */
  until?: Day;
  approvedBy?: string;
  ground?: string;
  /** First day that does not count. */
  from?: Day;
  /** Last day that does not count; absent while it goes on. */
  to?: Day;
  /** Who appealed; for 提级审理 whether we took the case up (`US`) or gave it up. */
  by?: Appellant;
  obstacleEndedOn?: Day;
  /** The day on which the other side received what we sent. */
  servedOn?: Day;
  /** 逾期提供的证据, kept apart from the defence in time. */
  late?: boolean;
  appealable?: boolean;
  title?: string;
  /** The due date of a deadline entered by hand (`NOTE`). */
  dueOn?: Day;
  /** 交邮日: 诉讼文书在期满前交邮的，不算过期（《民事诉讼法》第八十五条第四款）. */
  postedOn?: Day;
  /** 是否上诉: what is proposed. */
  appeal?: AppealChoice;
  /** Who is asked to approve it. */
  approverId?: number;
  /** 办理期限: which clock of the act is begun, extended or done. */
  clock?: ClockId;
  /** The deadline of a local rule that was done with (`LOCAL_DONE`), by its key. */
  deadlineKey?: string;
}
