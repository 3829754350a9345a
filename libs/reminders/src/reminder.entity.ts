import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import {
  DAY_OR_NULL,
  INSTANT,
  INSTANT_OR_NULL,
  type RecordKind,
  REFERENCE,
  REFERENCE_OR_NULL,
  text,
  textOrNull,
} from '#platform';
import type { Channel } from './channel';
import type { Recurrence } from './leads';

export type NotificationKind = 'DEADLINE' | 'HEARING' | 'FOLLOW_UP' | 'ESCALATION' | 'SYSTEM';
export type ReminderStatus = 'PLANNED' | 'DELIVERED' | 'CANCELLED' | 'FAILED';

/**
 * One thing to be said to one person over one channel. What is due to a person about one subject at the same time is
 * said in one message.
 *
 * The row is the schedule: a queue only carries ids of rows that have fallen due, so losing the queue delays a
 * reminder and never loses one. What is planned is the message in the inbox; what leaves by another channel becomes a
 * row of its own in the transaction that puts it there.
 */
@Entity('reminders')
@Index(['subjectKind', 'subjectId', 'step', 'recipientId', 'channel'], { unique: true })
@Index(['status', 'channel', 'nextAttemptAt', 'id'])
export class Reminder {
  @PrimaryGeneratedColumn()
  id: number;

  /** What it is about: one organ's seat in a case, or a letter that belongs to none. */
  @Column(text(20))
  subjectKind: RecordKind;

  @Column(REFERENCE)
  subjectId: number;

  /** Where the reader is led. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  /** What within it: a deadline with its day, a hearing with its hour. It ends when that is settled or moved. */
  @Column(text(100))
  topic: string;

  /** Which message about it, `XS-67-ANSWER#1:D-3@2026-10-08`. */
  @Column(text(100))
  step: string;

  /** `GROUP` for what is told to the group of an organ. */
  @Column(REFERENCE)
  recipientId: number;

  @Column(text(10))
  channel: Channel;

  @Column(text(20))
  kind: NotificationKind;

  /** What stands once before everything that is said of the subject in one message: whose case, and its number. */
  @Column(text(160))
  heading: string;

  @Column(text(200))
  title: string;

  /** The least comes first in a message. */
  @Column('int')
  weight: number;

  /** The day whose distance is added to the title when it is sent. */
  @Column(DAY_OR_NULL)
  countsTo: Day | null;

  @Column(INSTANT)
  plannedAt: Date;

  @Column(INSTANT)
  dueAt: Date;

  /** From then on it would be untrue, and is not said any more. */
  @Column(INSTANT_OR_NULL)
  saidUntil: Date | null;

  @Column(textOrNull(10))
  recurs: Recurrence | null;

  @Column(text(10))
  status: ReminderStatus;

  /**
   * When to try next. Claiming a row moves this ahead, so that one that a crash interrupts falls due again by itself:
   * due time, lock, lease and back-off at once.
   */
  @Column(INSTANT)
  nextAttemptAt: Date;

  /** How often it was tried to leave. */
  @Column('int')
  attempts: number;

  /** Who claimed the row last. */
  @Column(textOrNull(36))
  claimToken: string | null;

  /** It may be leaving now, at the latest until then. */
  @Column(INSTANT_OR_NULL)
  sendingUntil: Date | null;

  @Index()
  @Column(INSTANT_OR_NULL)
  deliveredAt: Date | null;

  /** The reminder with which it stands in one message; null where that is its own. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  toldWithId: number | null;

  @Column(INSTANT_OR_NULL)
  cancelledAt: Date | null;

  @Column(textOrNull(200))
  cancelReason: string | null;

  /** What the other side answered to the last attempt, in Chinese. */
  @Column(textOrNull(300))
  lastError: string | null;

  /** The same at every attempt, so that one sent twice is seen once; the same for all that leaves in one letter. */
  @Index()
  @Column(textOrNull(100))
  messageId: string | null;
}
