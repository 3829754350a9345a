import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock';
import { Transactions } from '../transactions';
import { Job } from './job.entity';
import { JobHandlers } from './job-handlers';
import { JobRun, LEASE_MS } from './job-run';

/** Hands each due job to one caller at a time, the oldest first. */
@Injectable()
export class JobClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  /** The caller's for `LEASE_MS`, and longer as it renews it; null when nothing is due. */
  async take(): Promise<JobRun | null> {
    for (;;) {
      const due = await this.due();
      if (!due) return null;
      const run = await this.claim(due);
      if (run) return run;
    }
  }

  private due(): Promise<Pick<Job, 'id'> | null> {
    return this.transactions.reader.findOne(Job, {
      select: { id: true },
      where: {
        state: In(['QUEUED', 'RUNNING']),
        kind: In(this.handlers.kinds),
        nextAttemptAt: LessThanOrEqual(this.clock.now()),
      },
      order: { id: 'ASC' },
    });
  }

  /** Null where another process was faster. */
  private claim({ id }: Pick<Job, 'id'>): Promise<JobRun | null> {
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const claimToken = randomUUID();
      const { affected } = await db.update(
        Job,
        { id, state: In(['QUEUED', 'RUNNING']), nextAttemptAt: LessThanOrEqual(now) },
        { claimToken, state: 'RUNNING', nextAttemptAt: new Date(now.getTime() + LEASE_MS) },
      );
      if (affected !== 1) return null;
      const job = await db.findOneByOrFail(Job, { id });
      return new JobRun(job, claimToken, { transactions: this.transactions, clock: this.clock });
    });
  }
}
