import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThanOrEqual } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { type Channel, Reminder } from '../reminder.entity';
import type { Batch } from './batch';

/** How long a claimed batch may wait for its delivery to begin before it is due again. */
const LEASE_MS = 5_000;

/** An e-mail is sent on a connection of its own, and those of a batch at the same time. */
const BATCH_SIZE: Record<Channel, number> = { INBOX: 500, EMAIL: 5 };

/** Hands each due reminder to one caller at a time. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The next due reminders of the channel, now the caller's for `LEASE_MS`; null when there are none. */
  async take(channel: Channel): Promise<Batch | null> {
    for (;;) {
      const due = await this.due(channel);
      if (due.length === 0) return null;
      const token = randomUUID();
      const ids = await this.claim(due, token);
      if (ids.length > 0) return { channel, token, ids };
    }
  }

  private async due(channel: Channel): Promise<number[]> {
    const rows = await this.database.manager.find(Reminder, {
      select: { id: true },
      where: { status: 'PLANNED', channel, nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      take: BATCH_SIZE[channel],
    });
    return rows.map(({ id }) => id);
  }

  /** Those of `ids` that nobody else has claimed meanwhile. */
  private claim(ids: number[], token: string): Promise<number[]> {
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const { affected } = await db.update(
        Reminder,
        { id: In(ids), status: 'PLANNED', nextAttemptAt: LessThanOrEqual(now) },
        { claimToken: token, nextAttemptAt: new Date(now.getTime() + LEASE_MS) },
      );
      if (affected === ids.length) return ids;
      const won = await db.find(Reminder, {
        select: { id: true },
        where: { id: In(ids), claimToken: token },
      });
      return won.map(({ id }) => id);
    });
  }
}
