import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { Problem } from '../problem';
import type { Transactions } from '../transactions';
import { Job } from './job.entity';

/** How long a job whose process died waits for another. */
export const LEASE_MS = 15_000;

const MOST_ATTEMPTS = 5;
const BACK_OFF_MS = 2_000;

/** Another process has the job by now: nothing more may be written in its name. */
export class LeaseLost extends Error {}

export type Progress = Partial<Pick<Job, 'resumeFrom' | 'done' | 'total' | 'result'>>;

/** A job as the process sees it that has claimed it. */
export class JobRun {
  constructor(
    private readonly job: Job,
    private readonly claimToken: string,
    private readonly through: { transactions: Transactions; clock: Clock },
  ) {}

  get id(): number {
    return this.job.id;
  }

  get kind(): string {
    return this.job.kind;
  }

  get params(): object {
    return this.job.params;
  }

  /** What the last `advance` stored; null at the beginning. */
  get resumeFrom(): object | null {
    return this.job.resumeFrom;
  }

  get done(): number {
    return this.job.done;
  }

  get total(): number | null {
    return this.job.total;
  }

  get result(): object | null {
    return this.job.result;
  }

  /**
   * Says how far the work has come, in the transaction that did it: both are stored or neither, so that a part is
   * done once however often the process dies.
   * @throws LeaseLost, which must end the transaction.
   */
  async advance(db: EntityManager, progress: Progress): Promise<void> {
    await this.write(db, { ...progress, attempts: 0, nextAttemptAt: this.leaseEnd() });
    this.through.transactions.afterCommit(() => {
      Object.assign(this.job, progress, { attempts: 0 });
      return Promise.resolve();
    });
  }

  /** @throws LeaseLost */
  renew(): Promise<void> {
    return this.through.transactions.run((db) => this.write(db, { nextAttemptAt: this.leaseEnd() }));
  }

  finish(): Promise<void> {
    const finishedAt = this.through.clock.now();
    return this.through.transactions.run((db) => this.write(db, { state: 'DONE', finishedAt, error: null }));
  }

  /** Gives it to whoever asks next. */
  release(): Promise<void> {
    return this.through.transactions.run((db) => this.write(db, { nextAttemptAt: this.through.clock.now() }));
  }

  /** After an error: later again, or never where it cannot get better. */
  postpone(error: unknown): Promise<void> {
    const now = this.through.clock.now();
    const attempts = this.job.attempts + 1;
    const isFinal = error instanceof Problem || attempts >= MOST_ATTEMPTS;
    const nextAttemptAt = new Date(now.getTime() + BACK_OFF_MS * 2 ** attempts);
    return this.through.transactions.run((db) =>
      this.write(db, {
        attempts,
        nextAttemptAt,
        error: messageOf(error).slice(0, 500),
        ...(isFinal ? { state: 'FAILED', finishedAt: now } : {}),
      }),
    );
  }

  private async write(db: EntityManager, patch: Partial<Job>): Promise<void> {
    const guard = { id: this.job.id, claimToken: this.claimToken };
    const { affected } = await db.update(Job, guard, patch);
    if (affected !== 1) throw new LeaseLost(`Job ${this.job.id} was claimed by another process`);
  }

  private leaseEnd(): Date {
    return new Date(this.through.clock.now().getTime() + LEASE_MS);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Problem ? error.message : `意外错误：${String(error)}`;
}
