import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Busy, type Fault, faultOf } from './database/faults';
import { isOneAtATime, markInside } from './database/sqlite-turns';
import { inTime, withinLimit } from './database/time-limit';

const ATTEMPTS = 10;
const REACH_MS = 3_000;
/** How long to come back to a row that somebody else holds. */
const LOCKED_MS = 6_000;

interface Running {
  db: EntityManager;
  deedId: string;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => Promise<void>)[];
}

/** Every write goes through here, so that what belongs together is saved together. */
@Injectable()
export class Transactions implements OnApplicationShutdown {
  private readonly current = new AsyncLocalStorage<Running>();
  private lastFault: Fault | null = null;

  constructor(private readonly dataSource: DataSource) {}

  onApplicationShutdown(): void {
    this.current.disable();
  }

  /** Whether the last transaction found the disk full. */
  get isDiskFull(): boolean {
    return this.lastFault === 'FULL';
  }

  /** Whether the database answers, beside everyone else. @throws Busy where it does not in three seconds. */
  async reachDatabase(): Promise<void> {
    await inTime(REACH_MS, this.dataSource.query('SELECT 1'), () => new Busy('The database did not answer'));
  }

  /** For reads: within the caller's transaction where one is open, so that it sees its own writes. */
  get reader(): EntityManager {
    return this.current.getStore()?.db ?? this.dataSource.manager;
  }

  /** Tells what the caller's transaction does from what any other does. */
  get deedId(): string {
    return this.open.deedId;
  }

  private get open(): Running {
    const open = this.current.getStore();
    if (!open) throw new Error('No transaction is open');
    return open;
  }

  /**
   * For a read within `run` of rows that nobody may change before the transaction ends: as they are now, not as they
   * were when it began. Several transactions may hold them at once. SQLite has one transaction at a time anyway.
   */
  get held(): { lock?: { mode: 'pessimistic_read' } } {
    return isOneAtATime(this.dataSource) ? {} : { lock: { mode: 'pessimistic_read' } };
  }

  /**
   * Runs `work` in the caller's transaction if one is open, otherwise in a new one.
   * `work` may run again from its start where MySQL chose it as the victim of a deadlock: it reads and writes the
   * database and nothing else, and never waits for a network.
   */
  async run<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const open = this.current.getStore();
    if (open) return work(open.db);

    const afterCommit: Running['afterCommit'] = [];
    const attempt: Attempt = { number: 0, began: performance.now(), isCommitting: false };
    const result = await this.untilNoConflict(attempt, () => {
      afterCommit.length = 0;
      return this.dataSource.transaction(async (db) => {
        const runner = requireRunner(db);
        const done = await withinLimit(runner, () =>
          markInside(this.dataSource, runner, () =>
            this.within({ db, beforeCommit: [], afterCommit, deedId: randomUUID() }, work),
          ),
        );
        attempt.isCommitting = true;
        return done;
      });
    });
    for (const next of afterCommit) await next();
    return result;
  }

  private within<T>(running: Running, work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.current.run(running, async () => {
      const result = await work(running.db);
      for (const last of running.beforeCommit) await last();
      return result;
    });
  }

  /** The last act of the transaction, once the work of the outermost `run` is done. Only inside `run`. */
  beforeCommit(last: () => Promise<void>): void {
    this.open.beforeCommit.push(last);
  }

  /** What the caller of the outermost `run` waits for once everything is stored. Only inside `run`. */
  afterCommit(next: () => Promise<void>): void {
    this.open.afterCommit.push(next);
  }

  private async untilNoConflict<T>(attempt: Attempt, work: () => Promise<T>): Promise<T> {
    for (;;) {
      attempt.number += 1;
      try {
        const result = await work();
        this.lastFault = null;
        return result;
      } catch (error) {
        this.lastFault = faultOf(error) ?? this.lastFault;
        if (!mayGoWell(attempt, faultOf(error))) throw error;
        // Longer every time, a second in all: with many at work on few rows a short pause meets the same ones again.
        await pause(2 ** attempt.number * 2 * Math.random());
      }
    }
  }
}

interface Attempt {
  number: number;
  /** Of the first, by `performance.now()`. */
  began: number;
  /** What fails now may have been stored all the same. */
  isCommitting: boolean;
}

/** Whether beginning once more is safe, and worth it. */
function mayGoWell({ number, began, isCommitting }: Attempt, fault: Fault | null): boolean {
  if (number >= ATTEMPTS) return false;
  if (fault === 'CONFLICT') return true;
  // Between two attempts others have had the connection.
  if (fault === 'LOCKED') return performance.now() - began < LOCKED_MS;
  return fault === 'AWAY' && number === 1 && !isCommitting;
}

function requireRunner(db: EntityManager): NonNullable<EntityManager['queryRunner']> {
  if (!db.queryRunner) throw new Error('A transaction without a connection of its own');
  return db.queryRunner;
}
