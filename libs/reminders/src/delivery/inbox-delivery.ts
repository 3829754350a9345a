import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { User } from '#people';
import { Clock, Transactions } from '#platform';
import { Notification } from '../inbox/notification.entity';
import { nextOccurrence } from '../leads';
import { insertReminders, newReminder, type NewReminder } from '../new-reminder';
import { Reminder } from '../reminder.entity';
import { titleOn } from '../words';
import type { Batch } from './batch';
import { Mailer } from './mailer';

/**
 * Puts reminders into inboxes, exactly once: the message, the mark that it is delivered, its e-mail and the next of
 * a recurring one are stored by one transaction, and a row that was cancelled or claimed anew is left out.
 */
@Injectable()
export class InboxDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async deliver({ ids, token }: Batch): Promise<void> {
    await this.transactions.run(async (db) => {
      const reminders = await this.markDelivered(db, ids, token);
      if (reminders.length === 0) return;
      await this.insertNotifications(db, reminders);
      await insertReminders(db, [
        ...this.nextOnes(reminders),
        ...(this.mailer.isThere ? await this.mails(db, reminders) : []),
      ]);
    });
  }

  /** A new token tells the rows marked here from any other. */
  private async markDelivered(db: EntityManager, ids: number[], token: string): Promise<Reminder[]> {
    const claimToken = randomUUID();
    const { affected } = await db.update(
      Reminder,
      { id: In(ids), claimToken: token, status: 'PLANNED', channel: 'INBOX' },
      { claimToken, status: 'DELIVERED', deliveredAt: this.clock.now() },
    );
    if (!affected) return [];
    return db.findBy(Reminder, { id: In(ids), claimToken });
  }

  private async insertNotifications(db: EntityManager, reminders: readonly Reminder[]): Promise<void> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const notifications = reminders.map((reminder) => ({
      userId: reminder.recipientId,
      kind: reminder.kind,
      subjectKind: reminder.subjectKind,
      subjectId: reminder.subjectId,
      caseId: reminder.caseId,
      title: titleOn(today, reminder),
      at,
      readAt: null,
      reminderId: reminder.id,
    }));
    await db
      .createQueryBuilder()
      .insert()
      .into(Notification)
      .values(notifications)
      .updateEntity(false)
      .execute();
  }

  private nextOnes(reminders: readonly Reminder[]): NewReminder[] {
    return reminders
      .filter(({ recurs }) => recurs === 'DAILY')
      .map((reminder) => {
        const next = nextOccurrence(reminder.step, reminder.dueAt, this.clock.now());
        return { ...newReminder('INBOX', reminder), ...next, nextAttemptAt: next.dueAt };
      });
  }

  private async mails(db: EntityManager, reminders: readonly Reminder[]): Promise<NewReminder[]> {
    const reachable = await db.find(User, {
      select: { id: true },
      where: {
        id: In([...new Set(reminders.map(({ recipientId }) => recipientId))]),
        email: Not(IsNull()),
        disabledAt: IsNull(),
      },
    });
    const ids = new Set(reachable.map(({ id }) => id));
    return reminders
      .filter(({ recipientId }) => ids.has(recipientId))
      .map((reminder) => ({
        ...newReminder('EMAIL', reminder),
        recurs: null,
        messageId: `${randomUUID()}@anqi`,
      }));
  }
}
