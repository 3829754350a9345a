import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../clock';
import { Leases } from '../leases';
import { Transactions } from '../transactions';
import { Job } from './job.entity';
import { JobHandlers } from './job-handlers';
import { JobRun, LEASE_MS } from './job-run';

/** Hands each due job to one caller at a time, the oldest first. */
@Injectable()
export class JobClaims {
  constructor(
    private readonly leases: Leases,
    private readonly transactions: Transactions,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  /** The caller's for `LEASE_MS`, and longer as it renews it; null when nothing is due. */
  async take(): Promise<JobRun | null> {
    const claim = await this.leases.take({
      rows: Job,
      where: { state: In(['QUEUED', 'RUNNING']), kind: In(this.handlers.kinds) },
      order: { id: 'ASC' },
      most: 1,
      leaseMs: LEASE_MS,
      marked: { state: 'RUNNING' },
    });
    if (!claim) return null;
    const job = await this.transactions.reader.findOneByOrFail(Job, { id: In(claim.ids) });
    return new JobRun(job, claim.token, { transactions: this.transactions, clock: this.clock });
  }
}
