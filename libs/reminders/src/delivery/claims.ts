import { Injectable } from '@nestjs/common';
import { Leases } from '#platform';
import { type Channel, Reminder } from '../reminder.entity';
import type { Batch } from './batch';

/** How long a claimed batch may wait for its delivery to begin before it is due again. */
const LEASE_MS = 5_000;

/** An e-mail is sent on a connection of its own, and those of a batch at the same time. */
const BATCH_SIZE: Record<Channel, number> = { INBOX: 500, EMAIL: 5 };

/** Hands each due reminder to one caller at a time. */
@Injectable()
export class Claims {
  constructor(private readonly leases: Leases) {}

  /** The next due reminders of the channel, now the caller's for `LEASE_MS`; null when there are none. */
  async take(channel: Channel): Promise<Batch | null> {
    const claim = await this.leases.take({
      rows: Reminder,
      where: { status: 'PLANNED', channel },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      most: BATCH_SIZE[channel],
      leaseMs: LEASE_MS,
    });
    return claim && { channel, ...claim };
  }
}
