import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { User } from '#people';
import { Clock, Transactions } from '#platform';
import { Notification } from '../inbox/notification.entity';
import { Reminder } from '../reminder.entity';
import { SENDING_MS } from '../reminders.service';
import { saidOf, titleOf } from '../message';
import type { Batch } from './batch';
import { isPermanent, Mailer } from './mailer';
import { nextTryAfter } from './retries';

interface Failure {
  reminder: Reminder;
  error: unknown;
}

/**
 * Sends e-mails: each is marked as leaving, sent outside any transaction, then marked as delivered. A crash between
 * sends it again with the same Message-ID; nobody can do better.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger(MailDelivery.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async deliver(batch: Batch): Promise<void> {
    const token = randomUUID();
    const leaving = await this.transactions.run((db) => this.markLeaving(db, batch, token));
    if (leaving.length === 0) return;
    const failures: Failure[] = [];
    await Promise.all(
      leaving.map(async ({ reminder, address }) => {
        await this.send(reminder, address).catch((error: unknown) => failures.push({ reminder, error }));
      }),
    );

    const failed = new Set(failures.map(({ reminder }) => reminder.id));
    const sent = leaving.map(({ reminder }) => reminder.id).filter((id) => !failed.has(id));
    await this.transactions.run((db) => this.record(db, token, sent, failures));
  }

  /** Those still planned, with the address that their recipient has now; none that was cancelled or claimed anew. */
  private async markLeaving(
    db: EntityManager,
    { ids, token }: Batch,
    claimToken: string,
  ): Promise<{ reminder: Reminder; address: string }[]> {
    const until = new Date(this.clock.now().getTime() + SENDING_MS);
    const { affected } = await db.update(
      Reminder,
      { id: In(ids), claimToken: token, status: 'PLANNED', channel: 'EMAIL' },
      { claimToken, sendingUntil: until, nextAttemptAt: until, attempts: () => 'attempts + 1' },
    );
    if (!affected) return [];
    const reminders = await db.findBy(Reminder, { id: In(ids), claimToken });
    const users = await db.find(User, {
      select: { id: true, email: true },
      where: { id: In(reminders.map(({ recipientId }) => recipientId)) },
    });
    const addresses = new Map(users.map(({ id, email }) => [id, email]));
    return reminders.map((reminder) => ({
      reminder,
      address: addresses.get(reminder.recipientId) ?? '',
    }));
  }

  private async send(reminder: Reminder, address: string): Promise<void> {
    const title = await this.wordsOf(reminder);
    await this.mailer.send({
      to: address,
      subject: title,
      text: `${title}\n\n请登录案期查看。本邮件由系统自动发送，请勿回复。\n`,
      messageId: `<${reminder.messageId ?? reminder.id}>`,
    });
  }

  /** Of the message in the inbox, counted on the day on which this leaves. */
  private async wordsOf(reminder: Reminder): Promise<string> {
    const { toldWithId, recipientId } = reminder;
    if (toldWithId === null) return titleOf([reminder], this.clock.today());
    const said = await this.transactions.reader.find(Reminder, {
      where: [
        { id: toldWithId, channel: 'INBOX' },
        { toldWithId, channel: 'INBOX', recipientId },
      ],
    });
    return titleOf(saidOf(said), this.clock.today());
  }

  /** What was sent counts as sent even where it was cancelled while it was leaving. */
  private async record(
    db: EntityManager,
    claimToken: string,
    sent: number[],
    failures: Failure[],
  ): Promise<void> {
    await db.update(
      Reminder,
      { id: In(sent), claimToken },
      { status: 'DELIVERED', deliveredAt: this.clock.now(), sendingUntil: null },
    );
    for (const failure of failures) await this.recordFailure(db, claimToken, failure);
  }

  private async recordFailure(
    db: EntityManager,
    claimToken: string,
    { reminder, error }: Failure,
  ): Promise<void> {
    const next = isPermanent(error) ? null : nextTryAfter(reminder.attempts, this.clock.now());
    const lastError = String(error).slice(0, 300);
    this.logger.warn(`E-mail of reminder ${reminder.id}, attempt ${reminder.attempts}: ${lastError}`);
    const { id } = reminder;
    await db.update(Reminder, { id, claimToken }, { sendingUntil: null, lastError });
    const { affected } = await db.update(
      Reminder,
      { id, claimToken, status: 'PLANNED' },
      next ? { nextAttemptAt: next } : { status: 'FAILED' },
    );
    if (affected && !next) await this.tellInInbox(db, reminder);
  }

  private async tellInInbox(db: EntityManager, reminder: Reminder): Promise<void> {
    const { id, recipientId, subjectKind, subjectId, caseId, heading, title } = reminder;
    await db.insert(Notification, {
      userId: recipientId,
      kind: 'SYSTEM',
      ...{ subjectKind, subjectId, caseId },
      title: `提醒邮件未能送达：${[heading, title].filter(Boolean).join(' ')}`.slice(0, 240),
      at: this.clock.now(),
      readAt: null,
      reminderId: id,
    });
  }
}
