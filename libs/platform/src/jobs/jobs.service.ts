import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import type { Doer } from '../audit/audit-trail';
import { Clock } from '../clock';
import { NotFound } from '../problem';
import { Transactions } from '../transactions';
import { Job } from './job.entity';

class JobNotFound extends NotFound {
  constructor() {
    super('没有这项后台任务');
  }
}

const MOST_LISTED = 50;

/** Queues jobs and shows how far they have come. */
@Injectable()
export class JobsService {
  private ring: () => void = () => undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the transaction of what makes the job necessary: both are stored or neither.
   * @returns the id
   */
  async enqueue(db: EntityManager, kind: string, params: object, by: Doer): Promise<number> {
    const now = this.clock.now();
    const { identifiers } = await db.insert(Job, {
      ...{ kind, params, state: 'QUEUED', createdById: by.id, createdAt: now, nextAttemptAt: now },
      ...{ resumeFrom: null, done: 0, total: null, result: null, error: null },
      ...{ attempts: 0, claimToken: null, finishedAt: null },
    });
    this.transactions.afterCommit(() => {
      this.ring();
      return Promise.resolve();
    });
    return Number(identifiers[0]?.id);
  }

  /** For the runner in this process, if there is one: others see the row at their next tick. */
  whenQueued(ring: () => void): void {
    this.ring = ring;
  }

  /** @throws JobNotFound */
  async find(id: number): Promise<Job> {
    const job = await this.transactions.reader.findOneBy(Job, { id });
    if (!job) throw new JobNotFound();
    return job;
  }

  /** The newest first. @param before the id below which to go on. */
  list(filter: { kind?: string; before?: number }): Promise<Job[]> {
    const { kind, before } = filter;
    return this.transactions.reader.find(Job, {
      where: { ...(kind ? { kind } : {}), ...(before ? { id: LessThan(before) } : {}) },
      order: { id: 'DESC' },
      take: MOST_LISTED,
    });
  }
}
