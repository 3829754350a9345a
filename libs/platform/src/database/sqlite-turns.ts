import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { SqliteDatabase } from './sqlite-driver';
import { type Limited, TimeLimit } from './time-limit';
import { Turns } from './turns';

/**
 * TypeORM has one SQLite connection for all callers: without turns, a request that saved successfully loses its row
 * when another request's transaction rolls back. Here a transaction holds the gate from BEGIN to COMMIT and a query
 * outside one waits for it; a query made outside the transaction that its caller is in is a bug, and thrown.
 *
 * The gate opens whatever happens: where BEGIN, COMMIT or ROLLBACK fail, as on a full disk, and where the work of a
 * transaction never ends.
 */
export function takeTurns(dataSource: DataSource): void {
  const gate = new Turns(1);
  const holder = new AsyncLocalStorage<QueryRunner>();
  const statements = new Map<string, unknown>();

  class TurnTakingQueryRunner extends BetterSqlite3QueryRunner implements Limited {
    private leave?: () => void;
    private limit?: TimeLimit;

    constructor(driver: BetterSqlite3Driver) {
      super(driver);
      // A prepared statement is good for the connection, and so for every runner.
      Object.assign(this, { stmtCache: statements, cacheSize: 500 });
    }

    limitTo(ms: number): TimeLimit {
      this.limit = new TimeLimit(ms, () => {
        this.giveUp();
      });
      return this.limit;
    }

    override async startTransaction(): Promise<void> {
      if (!this.leave) {
        this.refuseIfInside('BEGIN');
        this.leave = await gate.enter();
      }
      try {
        await super.startTransaction();
      } catch (error) {
        this.giveUp();
        throw error;
      }
    }

    override async commitTransaction(): Promise<void> {
      await super.commitTransaction();
      if (!this.isTransactionActive) this.end();
    }

    override async rollbackTransaction(): Promise<void> {
      if (!this.leave) return;
      try {
        await super.rollbackTransaction();
      } catch {
        this.giveUp();
      }
      if (!this.isTransactionActive) this.end();
    }

    override release(): Promise<void> {
      if (this.leave) this.giveUp();
      return super.release();
    }

    override async query(sql: string, values?: unknown[], structured?: boolean): Promise<unknown> {
      this.limit?.check();
      // IMMEDIATE: the write lock is taken at once, so that a transaction never fails half-way for want of it.
      const text = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
      if (this.leave) return super.query(text, values, structured);

      this.refuseIfInside(sql);
      const leave = await gate.enter();
      try {
        return await super.query(text, values, structured);
      } finally {
        leave();
      }
    }

    private refuseIfInside(sql: string): void {
      if (holder.getStore()) throw new Error(`A query outside the running transaction: ${sql.slice(0, 100)}`);
    }

    /** Where SQLite has rolled back by itself, or refuses to: what it still has open ends here. */
    private giveUp(): void {
      try {
        connectionOf(driver).exec('ROLLBACK');
      } catch {
        // There was nothing left to roll back.
      }
      this.isTransactionActive = false;
      this.transactionDepth = 0;
      this.end();
    }

    private end(): void {
      this.limit?.stop();
      this.leave?.();
      this.leave = undefined;
    }
  }

  const driver = dataSource.driver as BetterSqlite3Driver;
  bindNumbers(driver);
  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    await disconnect();
    // Node carries what a storage holds from promise to promise as long as it is not told that nobody asks any more.
    holder.disable();
  };
  driver.createQueryRunner = () => new TurnTakingQueryRunner(driver) as QueryRunner;
  insideTransaction.set(dataSource, holder);
}

function connectionOf(driver: BetterSqlite3Driver): SqliteDatabase {
  return driver.databaseConnection as SqliteDatabase;
}

/**
 * TypeORM writes numbers into the text of a statement, so that with every id it would be another one to prepare. It
 * leaves objects alone.
 */
function bindNumbers(driver: BetterSqlite3Driver): void {
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (sql, parameters) =>
    escape(
      sql,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'number' ? Object(value) : value,
        ]),
      ),
    );
}

const insideTransaction = new WeakMap<DataSource, AsyncLocalStorage<QueryRunner>>();

/** Whether the database has one transaction at a time, so that nothing needs to be locked within it. */
export function isOneAtATime(dataSource: DataSource): boolean {
  return insideTransaction.has(dataSource);
}

/** Marks what `work` awaits as belonging to a transaction, so that a query beside it is noticed. */
export function markInside<T>(
  dataSource: DataSource,
  runner: QueryRunner,
  work: () => Promise<T>,
): Promise<T> {
  const holder = insideTransaction.get(dataSource);
  return holder ? holder.run(runner, work) : work();
}
