import { Injectable } from '@nestjs/common';
import { Leases, Transactions } from '#platform';
import { Ways } from '../channels/ways';
import { type Channel, OUTWARD, type OutwardChannel } from '../channel';
import { Reminder } from '../reminder.entity';
import type { Batch } from './batch';

/** How long a claimed batch may wait for its delivery to begin before it is due again. */
const LEASE_MS = 5_000;

const INBOX_BATCH = 500;

/** Hands each due reminder to one caller at a time. */
@Injectable()
export class Claims {
  constructor(
    private readonly leases: Leases,
    private readonly ways: Ways,
    private readonly transactions: Transactions,
  ) {}

  /** By which something may be waiting to leave. */
  outward(): Promise<OutwardChannel[]> {
    return this.ways.used(this.transactions.reader);
  }

  /** The next due reminders of the channel, now the caller's for `LEASE_MS`; null when there are none. */
  async take(channel: Channel): Promise<Batch | null> {
    const claim = await this.leases.take({
      rows: Reminder,
      where: { status: 'PLANNED', channel },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      most: channel === 'INBOX' ? INBOX_BATCH : OUTWARD[channel].atOnce,
      leaseMs: LEASE_MS,
    });
    return claim && { channel, ...claim };
  }
}
