import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { Config, type DatabaseConfig, type Settings } from '#config';

type Overrides = Partial<Settings>;

/** The configuration of a test with a database of its own, which is empty until the first process opens it. */
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
 */
export async function testConfig(overrides: Overrides = {}): Promise<TestConfig> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-test-'));
  const server = process.env.TEST_DATABASE_URL;
  const schema = server && !overrides.database ? await newSchema(server) : null;
  const database: DatabaseConfig = schema
    ? { type: 'mysql', url: schema.url }
    : { type: 'sqlite', file: path.join(folder, 'anqi.sqlite') };
  const config = {
    port: 0,
    host: null,
    publicUrl: null,
    dataDir: folder,
    database,
    queue: { type: 'embedded' } as const,
    mail: null,
    first: { organName: '本机关', adminPassword: 'test-password' },
    ...overrides,
  };
  return new TestConfig(config, async () => {
    await schema?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
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
