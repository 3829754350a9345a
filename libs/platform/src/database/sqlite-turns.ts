import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';

/** Hands out turns, first come first served. */
class Gate {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the function that ends it. */
  async enter(): Promise<() => void> {
    let leave: () => void = () => undefined;
    const before = this.last;
    this.last = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  }
}

/**
 * TypeORM has one SQLite connection for all callers: without turns, a request that saved successfully loses its row
 * when another request's transaction rolls back. Here a transaction holds the gate from BEGIN to COMMIT and a query
 * outside one waits for it; a query made outside the transaction that its caller is in is a bug, and thrown.
 */
export function takeTurns(dataSource: DataSource): void {
  const gate = new Gate();
  const holder = new AsyncLocalStorage<QueryRunner>();
  const statements = new Map<string, unknown>();

  class TurnTakingQueryRunner extends BetterSqlite3QueryRunner {
    private leave?: () => void;

    constructor(driver: BetterSqlite3Driver) {
      super(driver);
      // A prepared statement is good for the connection, and so for every runner.
      Object.assign(this, { stmtCache: statements, cacheSize: 500 });
    }

    override async startTransaction(): Promise<void> {
      if (!this.leave) {
        this.refuseIfInside('BEGIN');
        this.leave = await gate.enter();
      }
      try {
        await super.startTransaction();
      } catch (error) {
        this.leaveIfDone();
        throw error;
      }
    }

    override async commitTransaction(): Promise<void> {
      await super.commitTransaction();
      this.leaveIfDone();
    }

    override async rollbackTransaction(): Promise<void> {
      try {
        await super.rollbackTransaction();
      } finally {
        this.leaveIfDone();
      }
    }

    override async query(sql: string, values?: unknown[], structured?: boolean): Promise<unknown> {
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

    private leaveIfDone(): void {
      if (this.isTransactionActive) return;
      this.leave?.();
      this.leave = undefined;
    }
  }

  const driver = dataSource.driver as BetterSqlite3Driver;
  bindNumbers(driver);
  driver.createQueryRunner = () => new TurnTakingQueryRunner(driver) as QueryRunner;
  insideTransaction.set(dataSource, holder);
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

/** Marks what `work` awaits as belonging to a transaction, so that a query beside it is noticed. */
export function markInside<T>(
  dataSource: DataSource,
  runner: QueryRunner,
  work: () => Promise<T>,
): Promise<T> {
  const holder = insideTransaction.get(dataSource);
  return holder ? holder.run(runner, work) : work();
}
