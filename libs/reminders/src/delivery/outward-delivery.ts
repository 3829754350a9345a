import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { ChannelSetting } from '../channels/channel-setting.entity';
import { nextTryAfter } from '../channels/retries';
import { SendFailure } from '../channels/send-failure';
import { CHANNEL_NAMES, type OutwardChannel } from '../channel';
import { Notification } from '../inbox/notification.entity';
import { Reminder } from '../reminder.entity';
import type { Batch } from './batch';
import { type Leaving, LeavingRows } from './leaving';
import { Letters } from './letters';
import { StandingIn } from './standing-in';

/** After so many failures another channel is tried, where there is one. */
const PATIENT_FOR = 3;

interface Failure extends Leaving {
  error: SendFailure;
}

/**
 * Sends what leaves the product: each is marked as leaving, sent outside any transaction, then marked as delivered. A
 * crash between sends it again with the same id; nobody can do better.
 */
@Injectable()
export class OutwardDelivery {
  private readonly logger = new Logger(OutwardDelivery.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly rows: LeavingRows,
    private readonly standingIn: StandingIn,
  ) {}

  async deliver({ channel, ids, token }: Batch & { channel: OutwardChannel }): Promise<void> {
    const newToken = randomUUID();
    const leaving = await this.transactions.run((db) =>
      this.rows.take(db, { channel, ids, token }, newToken),
    );
    if (leaving.length === 0) return;
    const failures: Failure[] = [];
    await Promise.all(
      leaving.map(async (each) => {
        await this.send(channel, each).catch((error: unknown) => {
          const failure = error instanceof SendFailure ? error : new SendFailure(String(error));
          failures.push({ ...each, error: failure });
        });
      }),
    );
    const failed = new Set(failures.map(({ reminder }) => reminder.id));
    const sent = leaving.filter(({ reminder }) => !failed.has(reminder.id));
    await this.transactions.run((db) => this.record(db, newToken, sent, failures));
  }

  private async send(channel: OutwardChannel, leaving: Leaving): Promise<void> {
    if (leaving.way === null) throw new SendFailure('这个渠道已停用，或者收件人的账号已停用', true);
    await this.letters.send(channel, leaving, leaving.way);
  }

  /** What was sent counts as sent even where it was cancelled while it was leaving. */
  private async record(
    db: EntityManager,
    claimToken: string,
    sent: readonly Leaving[],
    failures: readonly Failure[],
  ): Promise<void> {
    const now = this.clock.now();
    if (sent.length > 0) {
      const ids = sent.flatMap(({ together }) => together.map(({ id }) => id));
      const done = { status: 'DELIVERED' as const, deliveredAt: now, sendingUntil: null };
      await db.update(Reminder, { id: In(ids), claimToken }, done);
    }
    for (const { together, error } of failures)
      for (const reminder of together) await this.recordFailure(db, claimToken, reminder, error);
    for (const id of settingsOf(failures)) {
      const lastError = failures.find(({ way }) => way?.setting?.id === id)?.error.message ?? null;
      await db.update(ChannelSetting, { id }, { failedAt: now, lastError });
    }
    for (const id of settingsOf(sent)) {
      await db.update(ChannelSetting, { id }, { succeededAt: now, lastError: null });
    }
  }

  private async recordFailure(
    db: EntityManager,
    claimToken: string,
    reminder: Reminder,
    error: SendFailure,
  ): Promise<void> {
    const { id, channel, attempts } = reminder;
    const lastError = error.message;
    this.logger.warn(`${channel} of reminder ${id}, attempt ${attempts}: ${lastError}`);
    const next = error.isPermanent ? null : nextTryAfter(attempts, this.clock.now());
    const { affected } = await db.update(
      Reminder,
      { id, claimToken, status: 'PLANNED' },
      { sendingUntil: null, lastError, ...(next ? { nextAttemptAt: next } : { status: 'FAILED' }) },
    );
    if (!affected) {
      await db.update(Reminder, { id, claimToken }, { sendingUntil: null, lastError });
      return;
    }
    if (next && attempts < PATIENT_FOR) return;
    if (await this.standingIn.takeOver(db, reminder)) await db.update(Reminder, { id }, { status: 'FAILED' });
    else if (!next) await this.tellInInbox(db, reminder);
  }

  private async tellInInbox(db: EntityManager, reminder: Reminder): Promise<void> {
    const { id, toldWithId, subjectKind, subjectId, caseId, heading, title, channel } = reminder;
    const carrier = await db.findOneBy(Reminder, { id: toldWithId ?? id });
    await db.insert(Notification, {
      userId: carrier?.recipientId ?? reminder.recipientId,
      kind: 'SYSTEM',
      ...{ subjectKind, subjectId, caseId },
      title: `提醒${CHANNEL_NAMES[channel]}未能送达：${[heading, title].filter(Boolean).join(' ')}`.slice(
        0,
        240,
      ),
      at: this.clock.now(),
      readAt: null,
      reminderId: id,
    });
  }
}

function settingsOf(leaving: readonly Leaving[]): Set<number> {
  return new Set(leaving.flatMap(({ way }) => (way?.setting ? [way.setting.id] : [])));
}
