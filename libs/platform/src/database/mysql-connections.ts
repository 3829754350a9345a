import type { PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { Away, Busy } from './faults';
import { inTime } from './time-limit';

/** How long to wait for a connection, and for one that has lain idle to say that it is still there. */
const PATIENCE_MS = 10_000;
const PING_MS = 2_000;
/** Unused for so long, a connection may have been dropped by something in between that told neither end. */
const IDLE_MS = 5_000;

interface Pool {
  config: { connectionLimit: number };
  releaseConnection(connection: PoolConnection): void;
}

/** The connections of the pool, each fit for use when it is handed out. */
export class MysqlConnections {
  private readonly lastUsed = new WeakMap<PoolConnection, number>();
  private readonly settingsOf = new WeakMap<PoolConnection, string>();
  /** When a connection was last found dead: those not used since are so too. */
  private foundDeadAt = 0;

  /** @param settings what each connection sets for itself, as `name = value`. */
  constructor(
    private readonly dataSource: DataSource,
    private settings: readonly string[],
  ) {}

  /** From now on, for those that are open too. */
  set(settings: readonly string[]): void {
    this.settings = settings;
  }

  /** @throws Busy where none becomes free in time, Away and others where none can be made. */
  async take(): Promise<PoolConnection> {
    for (let round = 0; round <= this.pool.config.connectionLimit; round++) {
      const connection = await this.obtain();
      if (await this.isFit(connection)) return connection;
      this.discard(connection);
    }
    throw new Away('No connection that answers');
  }

  giveBack(connection: PoolConnection): void {
    this.lastUsed.set(connection, performance.now());
    connection.release();
  }

  /** Also where it has been closed already. Whoever waits for one may open another in its place. */
  discard(connection: PoolConnection): void {
    connection.destroy();
    this.pool.releaseConnection(connection);
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { pool: Pool }).pool;
  }

  private async obtain(): Promise<PoolConnection> {
    const driver = this.dataSource.driver as MysqlDriver;
    let isLate = false;
    const obtained = driver.obtainMasterConnection().then((connection: PoolConnection) => {
      if (isLate) connection.release();
      return connection;
    });
    try {
      return await inTime(PATIENCE_MS, obtained, () => new Busy('No connection was free'));
    } catch (error) {
      isLate = true;
      throw error;
    }
  }

  private async isFit(connection: PoolConnection): Promise<boolean> {
    try {
      return (await this.isAlive(connection)) && (await this.hasSettings(connection));
    } catch {
      this.foundDeadAt = performance.now();
      return false;
    }
  }

  private async isAlive(connection: PoolConnection): Promise<boolean> {
    const lastUsed = this.lastUsed.get(connection) ?? performance.now();
    if (lastUsed < this.foundDeadAt) return false;
    if (performance.now() - lastUsed > IDLE_MS) {
      await inTime(PING_MS, connection.promise().ping(), noAnswer);
    }
    return true;
  }

  private async hasSettings(connection: PoolConnection): Promise<boolean> {
    const wanted = this.settings.join(', ');
    if (this.settingsOf.get(connection) === wanted) return true;
    // mysql2 would look for its promises again at every query.
    const promised = connection.promise();
    connection.promise = () => promised;
    if (wanted) await inTime(PING_MS, promised.query(`SET SESSION ${wanted}`), noAnswer);
    this.settingsOf.set(connection, wanted);
    return true;
  }
}

function noAnswer(): Away {
  return new Away('A connection does not answer');
}
