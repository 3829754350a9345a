import type { Day } from '#law';
import type { LoggedReminder, NotificationKind } from '#reminders';
import { Shown } from '../http/shown';

const nullable = true;
const KINDS: Record<NotificationKind, 1> = {
  DEADLINE: 1,
  HEARING: 1,
  FOLLOW_UP: 1,
  ESCALATION: 1,
  SYSTEM: 1,
};

export class NotificationView {
  @Shown('number') id: number;
  @Shown(KINDS) kind: NotificationKind;
  @Shown('number', { nullable }) caseId: number | null;
  /** Whose duty it is about; null where the product speaks of itself. */
  @Shown('number', { nullable }) organId: number | null;
  @Shown('text', { nullable }) organName: string | null;
  @Shown('number', { nullable }) seatId: number | null;
  @Shown('text') title: string;
  @Shown('instant') at: string;
  @Shown('instant', { nullable }) readAt: string | null;
  /** The last day to which it can be put off; null where it cannot wait. */
  @Shown('day', { nullable }) latestLater: Day | null;
  /** Its last day is said even where it is dismissed. */
  @Shown('flag') critical: boolean;
  /** The day to which it was put off. */
  @Shown('day', { nullable }) laterOn: Day | null;
  /** Why it was dismissed. */
  @Shown('text', { nullable }) dismissedFor: string | null;
}

export class InboxView {
  @Shown(() => NotificationView, { list: true }) items: NotificationView[];
  @Shown('text', { nullable }) nextCursor: string | null;
  @Shown('number') unread: number;
}

export class UnreadView {
  @Shown('number') unread: number;
}

export class LoggedReminderView {
  @Shown('number') id: number;
  @Shown('text') step: string;
  @Shown('number') recipientId: number;
  @Shown('text') channel: LoggedReminder['channel'];
  @Shown('text') title: string;
  @Shown('instant') dueAt: string;
  @Shown('text') status: LoggedReminder['status'];
  @Shown('number') attempts: number;
  @Shown('instant', { nullable }) deliveredAt: string | null;
  @Shown('text', { nullable }) cancelReason: string | null;
  /** The day to which its recipient put it off. */
  @Shown('day', { nullable }) laterOn: Day | null;
  /** Why its recipient dismissed it. */
  @Shown('text', { nullable }) dismissedFor: string | null;
}
