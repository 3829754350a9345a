import { Logger } from '@nestjs/common';
import mysql from 'mysql2/promise';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ConfigError, type DatabaseConfig } from '#config';
import { MIGRATIONS } from '#migrations';
import { whileAlone } from './migration-lock';
import { ALWAYS_SET, boundQueries, LIMITS_SET, MOST_CONNECTIONS, type ServerSettings } from './mysql-bounds';
import { findRegister, markRegister } from './register-file';
import { SqliteDatabase } from './sqlite-driver';
import { takeTurns } from './sqlite-turns';
import { checkCharacters, checkPages, refuseNewer, startError } from './start-check';

const CONNECT_MS = 5_000;
const OPTIMIZE_EVERY_MS = 4 * 3_600_000;

/** The two databases differ here, in `Transactions` and in `migrations/columns.ts`, and nowhere else. */
export async function openDatabase(
  config: DatabaseConfig,
  entities: DataSourceOptions['entities'],
): Promise<DataSource> {
  try {
    return await (config.type === 'sqlite'
      ? openSqlite(config.file, entities)
      : openMysql(config.url, entities));
  } catch (error) {
    throw startError(config, error);
  }
}

async function openSqlite(file: string, entities: DataSourceOptions['entities']): Promise<DataSource> {
  findRegister(file);
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    driver: SqliteDatabase,
    enableWAL: true,
    entities,
    migrations: MIGRATIONS,
  });
  // SQLite takes any name of a type, and knows a text by its last letters.
  dataSource.driver.supportedDataTypes.push('mediumtext');
  await dataSource.initialize();
  return readied(dataSource, () => readySqlite(dataSource, file));
}

async function readySqlite(dataSource: DataSource, file: string): Promise<void> {
  takeTurns(dataSource);
  await checkPages(dataSource, file);
  await refuseNewer(dataSource);
  // With the default a power cut loses acknowledged commits, and the default comes back at the first write in WAL.
  await dataSource.query('PRAGMA synchronous = FULL');
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.query('CREATE TABLE IF NOT EXISTS durability_check (at integer)');
  await dataSource.query('INSERT INTO durability_check (at) VALUES (0)');
  await dataSource.query('DELETE FROM durability_check');
  const [row] = await dataSource.query<{ synchronous: number }[]>('PRAGMA synchronous');
  if (row?.synchronous !== 2)
    throw new Error('SQLite would not write durably: PRAGMA synchronous is not FULL');
  markRegister(file);
  // Without it how fast a list is would depend on which index SQLite happens to take.
  await dataSource.query('PRAGMA optimize = 0x10002');
  keepOptimized(dataSource);
}

/** A register that is never closed grows too. */
function keepOptimized(dataSource: DataSource): void {
  const timer = setInterval(() => {
    if (!dataSource.isInitialized) clearInterval(timer);
    else dataSource.query('PRAGMA optimize').catch(() => undefined);
  }, OPTIMIZE_EVERY_MS).unref();
}

/** Leaves no connection behind where it cannot be made ready. */
async function readied(dataSource: DataSource, work: () => Promise<void>): Promise<DataSource> {
  try {
    await work();
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

async function openMysql(url: string, entities: DataSourceOptions['entities']): Promise<DataSource> {
  const server = await inspect(url);
  const dataSource = new DataSource({
    type: server.isMariaDb ? 'mariadb' : 'mysql',
    url: url.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    poolSize: MOST_CONNECTIONS,
    connectTimeout: CONNECT_MS,
    // Idle ones retire: something in between may drop them and tell neither end.
    extra: { maxIdle: MOST_CONNECTIONS - 1, idleTimeout: 60_000, keepAliveInitialDelay: 10_000 },
    // Would take a stack trace of every query, for the errors of a few.
    trace: false,
    entities,
    migrations: MIGRATIONS,
  });
  await dataSource.initialize();
  return readied(dataSource, () => readyMysql(dataSource, server));
}

async function readyMysql(dataSource: DataSource, server: Server): Promise<void> {
  const beginLimits = boundQueries(dataSource, server);
  await whileAlone(dataSource, async () => {
    await refuseNewer(dataSource);
    await dataSource.runMigrations({ transaction: 'none' });
    await checkCharacters(dataSource);
  });
  beginLimits();
}

interface Server extends ServerSettings {
  isMariaDb: boolean;
}

/** What the server is, and whether it keeps what it acknowledges. */
async function inspect(url: string): Promise<Server> {
  const connection = await mysql.createConnection({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    connectTimeout: CONNECT_MS,
  });
  try {
    const [versions] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    const [rows] = await connection.query<mysql.RowDataPacket[]>(
      'SHOW VARIABLES WHERE Variable_name IN (?)',
      [['innodb_flush_log_at_trx_commit', ...Object.keys(ALWAYS_SET), ...Object.keys(LIMITS_SET)]],
    );
    const variables = new Map(rows.map((row) => [row.Variable_name as string, row.Value as string]));
    checkDurability(variables.get('innodb_flush_log_at_trx_commit'));
    return {
      isMariaDb: String(versions[0]?.version).includes('MariaDB'),
      always: known(ALWAYS_SET, variables),
      limits: known(LIMITS_SET, variables),
    };
  } finally {
    await connection.end();
  }
}

function known(settings: Record<string, string>, variables: ReadonlyMap<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    variables.has(name) ? [`${name} = ${value}`] : [],
  );
}

function checkDurability(flush: string | undefined): void {
  if (flush === '0') {
    throw new ConfigError(
      'DATABASE_URL 指向的数据库 innodb_flush_log_at_trx_commit=0，断电会丢失已登记的案件，请改为 1 后再启动',
    );
  }
  if (flush === '2') {
    new Logger('Database').warn(
      'innodb_flush_log_at_trx_commit=2: a power cut can lose the last second; set it to 1',
    );
  }
}
