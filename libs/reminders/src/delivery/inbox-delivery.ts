import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { Notification } from '../inbox/notification.entity';
import { nextOccurrence } from '../leads';
import { type Message, messagesOf } from '../message';
import { insertReminders, newReminder, type NewReminder } from '../new-reminder';
import { InboxNews } from '../inbox/inbox-news';
import { Reminder } from '../reminder.entity';
import type { Batch } from './batch';
import { DueTogether } from './due-together';
import { OutwardRows } from './outward-rows';

/**
 * Puts reminders into inboxes, exactly once, and what is due to a person about one subject in one message: the message,
 * the marks that all it says is delivered, what leaves by other channels and the next of recurring ones are stored by
 * one transaction, and a row that was cancelled or claimed anew is left out.
 */
@Injectable()
export class InboxDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outward: OutwardRows,
    private readonly dueTogether: DueTogether,
    private readonly news: InboxNews,
  ) {}

  async deliver(batch: Batch): Promise<void> {
    const told = await this.transactions.run(async (db) => {
      const due = await this.dueTogether.take(db, batch, randomUUID());
      const now = this.clock.now();
      const outdated = due.filter(({ saidUntil }) => saidUntil !== null && saidUntil <= now);
      const messages = messagesOf(
        due.filter((reminder) => !outdated.includes(reminder)),
        this.clock.today(),
      );
      await this.markOutdated(db, outdated);
      if (messages.length === 0) return [];
      await this.insertNotifications(db, messages);
      await markTogether(db, messages);
      await insertReminders(db, [...this.nextOnes(due), ...(await this.outward.of(db, messages))]);
      return messages.map(({ carrier }) => carrier.recipientId);
    });
    this.news.tell(told);
  }

  /** A hearing that is over is not announced. */
  private async markOutdated(db: EntityManager, outdated: readonly Reminder[]): Promise<void> {
    if (outdated.length === 0) return;
    await db.update(
      Reminder,
      { id: In(outdated.map(({ id }) => id)) },
      { status: 'CANCELLED', deliveredAt: null, cancelledAt: this.clock.now(), cancelReason: '送达前已过时' },
    );
  }

  private async insertNotifications(db: EntityManager, messages: readonly Message[]): Promise<void> {
    const at = this.clock.now();
    const notifications = messages.map(({ carrier, title }) => ({
      userId: carrier.recipientId,
      kind: carrier.kind,
      subjectKind: carrier.subjectKind,
      subjectId: carrier.subjectId,
      caseId: carrier.caseId,
      title,
      at,
      readAt: null,
      reminderId: carrier.id,
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
    const now = this.clock.now();
    return reminders
      .filter(({ recurs }) => recurs === 'DAILY')
      .map((reminder) => {
        const next = nextOccurrence(reminder.step, reminder.dueAt, now);
        return { ...newReminder('INBOX', reminder, now), ...next, nextAttemptAt: next.dueAt };
      });
  }
}

/** SQLite takes 32,766 values in one statement; a mark takes three. */
const MARKS_PER_STATEMENT = 5000;

async function markTogether(db: EntityManager, messages: readonly Message[]): Promise<void> {
  const marks = messages.flatMap(({ carrier, reminders }) =>
    reminders.filter(({ id }) => id !== carrier.id).map(({ id }) => ({ id, with: carrier.id })),
  );
  for (let from = 0; from < marks.length; from += MARKS_PER_STATEMENT) {
    const some = marks.slice(from, from + MARKS_PER_STATEMENT);
    const cases = some.map(() => 'WHEN ? THEN ?').join(' ');
    await db.query(
      `UPDATE reminders SET toldWithId = CASE id ${cases} END WHERE id IN (${some.map(() => '?').join(', ')})`,
      [...some.flatMap((mark) => [mark.id, mark.with]), ...some.map(({ id }) => id)],
    );
  }
}
