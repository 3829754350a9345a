import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock, insertRows, type Subject } from '#platform';
import { Cancellations, whereAbout } from './cancellations';
import { Notification } from './inbox/notification.entity';
import { endedMessages } from './ended-messages';
import {
  type PlanDifference,
  planDifference,
  type PlannedReminder,
  toldBy,
  withoutRepetitions,
} from './plan-difference';
import { insertReminders, newReminder, type NewReminder } from './new-reminder';
import { Policies } from './policy/policies';
import type { ReminderPolicy } from './policy/policy';
import { Reminder } from './reminder.entity';
import { SilencedTopic } from './silenced-topic.entity';
import { withSilences } from './silences';

export interface Planning {
  /** What is still to be done, though nothing more may be planned of it: messages about anything else close themselves. */
  standing?: ReadonlySet<string>;
  reason?: string;
}

/** What is reminded of, and the case that its messages lead to. */
export interface About {
  subject: Subject;
  caseId: number | null;
}

/** Plans what is to be said about a subject. The caller's transaction is the plan's: both are stored or neither. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly clock: Clock,
    private readonly policies: Policies,
    private readonly cancellations: Cancellations,
  ) {}

  /** How the reminders of an organ's seat are to be planned. */
  async policyFor(db: EntityManager, organId: number, seatId: number): Promise<ReminderPolicy> {
    return (await this.policies.known(db, [organId], [seatId])).at(organId, seatId);
  }

  /**
   * Makes `planned` the whole plan of the subject, and says what that changed. Nothing delivered is sent again.
   * Inside `Transactions.run` only: its end waits for what is just leaving and was cancelled here.
   */
  async plan(
    db: EntityManager,
    about: About,
    planned: readonly PlannedReminder[],
    { standing = new Set(planned.map(({ topic }) => topic)), reason = '安排已变更' }: Planning = {},
  ): Promise<PlanDifference> {
    const existing = await db.findBy(Reminder, whereAbout(about.subject));
    const wanted = await this.heard(db, about.subject, planned, { existing, standing });
    const difference = planDifference(existing, wanted);
    const { added, changed, cancelled } = difference;
    if (cancelled.length > 0) {
      const steps = wanted.map(({ step }) => step);
      const now = this.clock.now();
      const mayLeave = cancelled.some(({ dueAt, sendingUntil }) => dueAt <= now || sendingUntil !== null);
      await this.cancellations.cancelPlanned(db, about.subject, reason, {
        ids: cancelled.map(({ id }) => id),
        ...{ steps, mayLeave },
      });
    }
    for (const change of changed) await this.change(db, change);
    await insertReminders(db, this.rowsOf(about, added));
    await this.close(db, endedMessages(existing, standing));
    return difference;
  }

  /**
   * Plans anew what one person hears of some topics, after what that person wishes of them has changed.
   * Inside `Transactions.run` only.
   * @param saidAgain the steps by which they were to be said again until now
   */
  async renewFor(
    db: EntityManager,
    about: About,
    { userId, topics, saidAgain }: { userId: number; topics: string[]; saidAgain: ReadonlySet<string> },
    reason: string,
  ): Promise<void> {
    const existing = await db.findBy(Reminder, {
      ...whereAbout(about.subject),
      ...{ recipientId: userId, topic: In(topics) },
    });
    const planned = existing.filter(
      ({ status, channel, step }) => status === 'PLANNED' && channel === 'INBOX' && !saidAgain.has(step),
    );
    const wanted = await this.heard(db, about.subject, planned, { existing, standing: new Set(topics) });
    const { added, changed, cancelled } = planDifference(existing, wanted);
    await this.cancellations.cancel(db, about.subject, cancelled, reason);
    for (const change of changed) await this.change(db, change);
    await insertReminders(db, this.rowsOf(about, added));
  }

  private async heard(
    db: EntityManager,
    { kind: subjectKind, id: subjectId }: Subject,
    planned: readonly PlannedReminder[],
    { existing, standing }: { existing: readonly Reminder[]; standing: ReadonlySet<string> },
  ): Promise<readonly PlannedReminder[]> {
    // Of what nothing was said yet nobody has put anything off.
    if (!existing.some(({ status }) => status === 'DELIVERED')) return planned;
    const silences = await db.findBy(SilencedTopic, { subjectKind, subjectId });
    return withSilences(planned, silences, { told: existing, standing, now: this.clock.now() });
  }

  /** The plan of a subject that has none yet, in one statement. */
  async planNew(
    db: EntityManager,
    about: About,
    planned: readonly PlannedReminder[],
  ): Promise<PlanDifference> {
    const added = withoutRepetitions(planned);
    await insertRows(db, Reminder, this.rowsOf(about, added));
    return { added, changed: [], cancelled: [] };
  }

  /** Nothing more is sent about the subject once the transaction has ended, and what was said of it is closed. */
  async cancel(db: EntityManager, subject: Subject, reason: string): Promise<void> {
    await this.cancellations.cancelPlanned(db, subject, reason);
    const told = await db.findBy(Reminder, { ...whereAbout(subject), status: 'DELIVERED' });
    await this.close(db, endedMessages(told, new Set()));
  }

  /** Of messages that nothing is left of to be done. */
  private async close(db: EntityManager, reminderIds: number[]): Promise<void> {
    if (reminderIds.length === 0) return;
    const readAt = this.clock.now();
    await db.update(Notification, { reminderId: In(reminderIds), readAt: IsNull() }, { readAt });
  }

  private rowsOf({ subject, caseId }: About, planned: readonly PlannedReminder[]): NewReminder[] {
    const about = { ...whereAbout(subject), caseId };
    const now = this.clock.now();
    return planned.map((each) => {
      const { step, recipientId } = each;
      return newReminder('INBOX', { ...about, step, recipientId, ...toldBy(each) }, now);
    });
  }

  private async change(
    db: EntityManager,
    { reminder, planned }: PlanDifference['changed'][number],
  ): Promise<void> {
    const { dueAt } = planned;
    const postponed = reminder.status === 'CANCELLED' || reminder.dueAt.getTime() !== dueAt.getTime();
    await db.update(
      Reminder,
      { id: reminder.id, status: In(['PLANNED', 'CANCELLED']) },
      {
        ...toldBy(planned),
        ...{ status: 'PLANNED', cancelledAt: null, cancelReason: null },
        ...(postponed ? { nextAttemptAt: dueAt, claimToken: null, plannedAt: this.clock.now() } : {}),
      },
    );
  }
}
