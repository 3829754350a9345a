import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { markInside } from './database/sqlite-turns';

const ATTEMPTS = 10;

interface Running {
  db: EntityManager;
  afterCommit: (() => Promise<void>)[];
}

/** Every write goes through here, so that what belongs together is saved together. */
@Injectable()
export class Transactions {
  private readonly current = new AsyncLocalStorage<Running>();

  constructor(private readonly dataSource: DataSource) {}

  /** For reads: within the caller's transaction where one is open, so that it sees its own writes. */
  get reader(): EntityManager {
    return this.current.getStore()?.db ?? this.dataSource.manager;
  }

  /**
   * For a read within `run` of rows that nobody may change before the transaction ends: as they are now, not as they
   * were when it began. Several transactions may hold them at once. SQLite has one transaction at a time anyway.
   */
  get held(): { lock?: { mode: 'pessimistic_read' } } {
    return this.dataSource.options.type === 'better-sqlite3' ? {} : { lock: { mode: 'pessimistic_read' } };
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
    const result = await this.untilNoConflict(() => {
      afterCommit.length = 0;
      return this.dataSource.transaction((db) =>
        markInside(this.dataSource, requireRunner(db), () =>
          this.current.run({ db, afterCommit }, () => work(db)),
        ),
      );
    });
    for (const next of afterCommit) await next();
    return result;
  }

  /** What the caller of the outermost `run` waits for once everything is stored. Only inside `run`. */
  afterCommit(next: () => Promise<void>): void {
    const open = this.current.getStore();
    if (!open) throw new Error('No transaction is open whose end could be waited for');
    open.afterCommit.push(next);
  }

  private async untilNoConflict<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= ATTEMPTS || !isConflict(error)) throw error;
        // Longer every time, a second in all: with many at work on few rows a short pause meets the same ones again.
        await pause(2 ** attempt * 2 * Math.random());
      }
    }
  }
}

function requireRunner(db: EntityManager): NonNullable<EntityManager['queryRunner']> {
  if (!db.queryRunner) throw new Error('A transaction without a connection of its own');
  return db.queryRunner;
}

/** ER_LOCK_DEADLOCK, and MariaDB's ER_CHECKREAD: another transaction changed the row since ours began. */
function isConflict(error: unknown): boolean {
  const { errno } = error as { errno?: unknown };
  return errno === 1213 || errno === 1020;
}

/** Whether a unique index refused the row, on either database. */
export function isDuplicate(error: unknown): boolean {
  const { errno, driverError } = error as { errno?: unknown; driverError?: { code?: unknown } };
  return (
    errno === 1062 ||
    driverError?.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    driverError?.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}
