import type { PoolConnection } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { Away, faultOf } from './faults';
import { noteIsolation } from './latest';
import { MysqlConnections } from './mysql-connections';
import { Postponed, type Postponing, READS_TOGETHER, type Statement } from './together';
import { inTime, type Limited, TimeLimit } from './time-limit';
import { Turns } from './turns';

export const MOST_CONNECTIONS = 12;
/** The others are for whoever only reads: transactions that wait for one another hold up no page. */
const MOST_TRANSACTIONS = 9;

/** As TypeORM ends a transaction. */
const COMMIT = 'COMMIT';
const ROLLBACK = 'ROLLBACK';

/** The server ends a statement before this; whoever gets no answer has lost the connection. */
const ANSWER_MS = 25_000;

/** What each connection sets for itself where the server has it. TiDB would refuse to read with a shared lock. */
export const ALWAYS_SET = { innodb_snapshot_isolation: 'ON', tidb_enable_noop_functions: 'ON' };

/** And once the tables are as they should be, which may have taken longer. Seconds, and for MySQL milliseconds. */
export const LIMITS_SET = {
  // Then the transaction gives its connection to another, and begins anew.
  innodb_lock_wait_timeout: '2',
  lock_wait_timeout: '10',
  max_statement_time: '20',
  max_execution_time: '20000',
  idle_transaction_timeout: '35',
};

/** A table says itself how its texts are kept and compared, whatever the database would do. */
const CHARACTERS = 'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/**
 * Gives every statement, every transaction and every wait for a connection an end, and finds another connection for a
 * read whose own was lost.
 * @returns what begins the limits: before, a migration may take its time.
 */
export function boundQueries(dataSource: DataSource, settings: ServerSettings): () => void {
  noteIsolation(dataSource, settings.always);
  const connections = new MysqlConnections(dataSource, settings.always);
  const turns = new Turns(MOST_TRANSACTIONS);
  let isBounded = false;

  class BoundedQueryRunner extends MysqlQueryRunner implements Limited, Postponing {
    private readonly postponed = new Postponed();
    private leave?: () => void;
    private limit?: TimeLimit;
    private taking?: Promise<PoolConnection>;
    /** What it was in the middle of is gone, and nothing more may be written as if it were not. */
    private isLost = false;

    limitTo(ms: number): TimeLimit {
      this.limit = new TimeLimit(ms, () => {
        this.drop();
      });
      return this.limit;
    }

    override connect(): Promise<PoolConnection> {
      if (this.databaseConnection) return Promise.resolve(this.databaseConnection as PoolConnection);
      this.taking ??= this.take();
      return this.taking;
    }

    private async take(): Promise<PoolConnection> {
      try {
        const connection = await connections.take();
        if (this.isReleased) connections.giveBack(connection);
        else this.databaseConnection = connection;
        return connection;
      } finally {
        this.taking = undefined;
      }
    }

    override async startTransaction(
      isolation?: Parameters<QueryRunner['startTransaction']>[0],
    ): Promise<void> {
      this.leave ??= await turns.enter();
      await super.startTransaction(isolation);
    }

    postpone(write: Statement): void {
      this.postponed.add(write);
    }

    override async query(sql: string, values?: unknown[], structured?: boolean): Promise<unknown> {
      if (sql === ROLLBACK) this.postponed.forget();
      const before = this.postponed.taken(sql === COMMIT ? { sql, values: [] } : undefined);
      if (!before) return this.bounded(sql, values, structured);
      const done = await this.bounded(before.sql, before.values);
      return sql === COMMIT ? done : this.bounded(sql, values, structured);
    }

    private async bounded(sql: string, values?: unknown[], structured?: boolean): Promise<unknown> {
      this.limit?.check();
      const text = /^CREATE TABLE (?!.*(CHARSET|CHARACTER SET))/is.test(sql) ? `${sql} ${CHARACTERS}` : sql;
      try {
        return await this.answer(text, values, structured);
      } catch (error) {
        if (this.isTransactionActive || faultOf(error) !== 'AWAY' || !isRead(sql)) throw error;
        return this.answer(text, values, structured);
      }
    }

    override release(): Promise<void> {
      this.limit?.stop();
      // A transaction that could not be rolled back ends with its connection.
      if (this.isTransactionActive) this.drop();
      this.isReleased = true;
      if (this.databaseConnection) connections.giveBack(this.databaseConnection as PoolConnection);
      this.databaseConnection = undefined;
      this.leave?.();
      return Promise.resolve();
    }

    private async answer(sql: string, values?: unknown[], structured?: boolean): Promise<unknown> {
      if (this.isLost) throw new Away('The connection of this transaction was lost');
      const answering = super.query(sql, values, structured);
      try {
        return await (isBounded ? inTime(ANSWER_MS, answering, noAnswer) : answering);
      } catch (error) {
        if (faultOf(error) === 'AWAY') this.drop();
        throw error;
      }
    }

    private drop(): void {
      this.isLost = this.isTransactionActive;
      if (this.databaseConnection) connections.discard(this.databaseConnection as PoolConnection);
      this.databaseConnection = undefined;
    }
  }

  const driver = dataSource.driver as MysqlDriver;
  driver.createQueryRunner = (mode) => new BoundedQueryRunner(driver, mode);
  return () => {
    connections.set([...settings.always, ...settings.limits]);
    isBounded = true;
  };
}

function isRead(sql: string): boolean {
  return sql.startsWith(READS_TOGETHER) || /^\s*SELECT\b/i.test(sql);
}

function noAnswer(): Away {
  return new Away(`The database did not answer within ${ANSWER_MS} ms`);
}

/** Those that this server knows, as `name = value`. */
export interface ServerSettings {
  always: string[];
  limits: string[];
}
