import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { Config, type DatabaseConfig, type Settings, TrustedProxies } from '#config';
import { openDatabase } from '#platform';
import { openRaw } from './raw-database';
import { dumped } from './raw-dump';

type Overrides = Partial<Settings>;

/** The configuration of a test with a database of its own. */
export class TestConfig extends Config {
  constructor(
    base: Settings,
    private readonly remove: () => Promise<void>,
  ) {
    super(base);
  }

  /** Removes the database and the folder. Close what uses them first. */
  dispose(): Promise<void> {
    return this.remove();
  }
}

/**
 * A new database on the server of TEST_DATABASE_URL, or a SQLite file in a new temporary folder without it.
 * Anything else may be chosen; `database` too, for a second process beside the first.
 * @param fill puts into it what the product shall find; by default the tables, as the migrations leave them
 */
export async function testConfig(
  overrides: Overrides = {},
  fill: (database: DatabaseConfig) => Promise<void> = makeTables,
): Promise<TestConfig> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-test-'));
  const server = process.env.TEST_DATABASE_URL;
  const schema = server && !overrides.database ? await newSchema(server) : null;
  const database: DatabaseConfig = schema
    ? { type: 'mysql', url: schema.url }
    : { type: 'sqlite', file: path.join(folder, 'anqi.sqlite') };
  if (!overrides.database) await fill(database);
  const config = {
    port: 0,
    host: null,
    publicUrl: null,
    trustedProxies: new TrustedProxies(),
    dataDir: folder,
    database,
    queue: { type: 'embedded' } as const,
    mail: null,
    oidc: null,
    first: { organName: '本机关', adminPassword: 'test-password' },
    ...overrides,
  };
  return new TestConfig(config, async () => {
    await schema?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Where a process keeps what the migrations have made once: a test file is loaded anew each time. */
const MIGRATED = Symbol.for('anqi tests: what the migrations make');
const made = globalThis as { [MIGRATED]?: Partial<Record<DatabaseConfig['type'], string>> };

/** As the migrations would, in a fraction of their time; only the first database of a process is left to them. */
async function makeTables(database: DatabaseConfig): Promise<void> {
  const known = (made[MIGRATED] ??= {});
  const statements = known[database.type];
  if (statements === undefined) await (await openDatabase(database, [])).destroy();
  const raw = await openRaw(database);
  if (statements === undefined) known[database.type] = await dumped(raw);
  else await raw.run(statements);
  await raw.close();
}

async function newSchema(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `anqi_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `DROP DATABASE ${name}`) };
}

async function administer(server: string, statement: string): Promise<void> {
  const url = new URL(server);
  url.pathname = '/';
  const connection = await mysql.createConnection({ uri: url.href });
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
