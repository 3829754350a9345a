import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Clock, insertRows, type Subject, Transactions } from '#platform';
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

/** The longest that anything takes to leave; another server is given up before. */
export const SENDING_MS = 20_000;
const POLL_MS = 50;

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
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly policies: Policies,
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
    const difference = planDifference(existing, planned);
    const { added, changed, cancelled } = difference;
    if (cancelled.length > 0) {
      const steps = planned.map(({ step }) => step);
      const now = this.clock.now();
      const mayLeave = cancelled.some(({ dueAt, sendingUntil }) => dueAt <= now || sendingUntil !== null);
      await this.cancelPlanned(db, about.subject, reason, {
        ids: cancelled.map(({ id }) => id),
        ...{ steps, mayLeave },
      });
    }
    for (const change of changed) await this.change(db, change);
    await insertReminders(db, this.rowsOf(about, added));
    await this.close(db, endedMessages(existing, standing));
    return difference;
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
    await this.cancelPlanned(db, subject, reason);
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

  /**
   * With `of`, only the rows `ids` and whatever is not among `steps`: a delivery that ends just now may have planned
   * the next message of a recurring one, which was not there to be read.
   */
  private async cancelPlanned(
    db: EntityManager,
    subject: Subject,
    reason: string,
    of?: { ids: number[]; steps: string[]; mayLeave: boolean },
  ): Promise<void> {
    const update = db
      .createQueryBuilder()
      .update(Reminder)
      .set({ status: 'CANCELLED', cancelledAt: this.clock.now(), cancelReason: reason.slice(0, 200) })
      .where({ ...whereAbout(subject), status: 'PLANNED' });
    if (of?.steps.length) update.andWhere('(id IN (:...ids) OR step NOT IN (:...steps))', of);
    const { affected } = await update.execute();
    // What is not due yet nobody has begun to send.
    if (affected && of?.mayLeave !== false)
      this.transactions.afterCommit(() => this.untilNothingLeaves(subject));
  }

  /** What is already under way cannot be called back; whoever closes the subject is answered after it. */
  private async untilNothingLeaves(subject: Subject): Promise<void> {
    for (let waited = 0; waited < SENDING_MS; waited += POLL_MS) {
      const sendingUntil = MoreThan(this.clock.now());
      const leaving = await this.database.manager.existsBy(Reminder, {
        ...whereAbout(subject),
        status: 'CANCELLED',
        sendingUntil,
      });
      if (!leaving) return;
      await pause(POLL_MS);
    }
  }
}

export function whereAbout({ kind, id }: Subject): Pick<Reminder, 'subjectKind' | 'subjectId'> {
  return { subjectKind: kind, subjectId: id };
}
