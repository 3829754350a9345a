// Long: recomputations of many cases.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { buildWhatChanged } from '../config/run/build.cjs';
import { startProduct } from '../config/run/product.cjs';
import { openDatabase } from '#platform';
import { Person } from './app';
import { generate } from './bench/generate.cjs';
import { type TestConfig, testConfig } from './database';
import { eventually } from './patience';

const CASES = 1200;

type Product = Awaited<ReturnType<typeof startProduct>>;

/**
 * The product as it is started, with a register whose hearings were entered beside it: the first recomputation finds
 * deadlines to add in every open case that has one.
 */
describe('a recomputation', () => {
  let config: TestConfig;
  let folder: string;
  let product: Product;
  let admin: Person;
  beforeAll(async () => {
    await buildWhatChanged();
    folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-recomputation-'));
    config = await testConfig();
    await start();
    await product.stop();
    await fillRegister();
    await start();
  });
  afterAll(async () => {
    await product.stop();
    await config.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    const { database, dataDir } = config;
    const env = { ADMIN_PASSWORD: 'test-password', DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
    const server = database.type === 'mysql' ? { DATABASE_URL: database.url } : {};
    product = await startProduct({ folder, env: { ...env, ...server } });
    admin = new Person(product.url);
    await admin.signIn();
  }

  async function fillRegister(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10) as never;
    const { database } = config;
    if (database.type === 'mysql') {
      const connection = await mysql.createConnection({ uri: database.url });
      await connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
      await generate({ execute: (sql) => connection.query(sql), cases: CASES, today, openShare: 1 });
      await connection.end();
      return;
    }
    await inDatabase((db) =>
      generate({ execute: (sql) => db.query(sql), cases: CASES, today, openShare: 1 }).then(() => undefined),
    );
  }

  async function inDatabase<T>(work: (db: DataSource) => Promise<T>): Promise<T> {
    const db = await openDatabase(config.database, []);
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  }

  async function count(sql: string): Promise<number> {
    const [row] = await inDatabase((db) => db.query<{ n: number | string }[]>(sql));
    return Number(row?.n);
  }

  async function job(id: number): Promise<any> {
    return (await admin.get(`/jobs/${id}`)).body;
  }

  async function choose(option: string): Promise<number> {
    const choices = { 'RESUMPTION-DAY': option };
    const { body } = await admin.put('/law/choices', { choices, reason: '测试' });
    return body.jobId;
  }

  it('that is killed goes on where it was, and does nothing twice', async () => {
    const id = await choose('not-counted');
    await eventually(async () => (await job(id)).done > 0);
    await product.kill();
    const [killed] = await inDatabase((db) =>
      db.query<any[]>(`SELECT state, done FROM jobs WHERE id = ${id}`),
    );
    expect(killed.state).toBe('RUNNING');
    expect(killed.done).toBeGreaterThan(0);
    expect(killed.done).toBeLessThan(CASES);

    await start();
    await eventually(
      async () => (await job(id)).state === 'DONE',
      async () => (await job(id)).done,
    );
    const done = await job(id);
    expect(done).toMatchObject({ done: CASES, total: CASES, error: null });
    expect(done.result.changed).toBeGreaterThan(CASES / 10);
    expect(await count('SELECT COUNT(*) AS n FROM participations WHERE version = 2')).toBe(
      done.result.changed,
    );
    expect(await count('SELECT COUNT(*) AS n FROM participations WHERE version > 2')).toBe(0);
    expect(
      await count("SELECT COUNT(*) AS n FROM audit_entries WHERE kind = 'deadline' AND userId IS NULL"),
    ).toBe(done.result.moved);
    expect(await count('SELECT COUNT(*) AS n FROM deadline_moves')).toBe(Math.min(1000, done.result.moved));
  });

  it('finds nothing to do the second time, and people are served meanwhile', async () => {
    // The register was filled beside the product: the first to read it lets the days pass over it.
    await admin.get('/cases?limit=20');
    const id = await choose('counted');
    const waits: number[] = [];
    while ((await job(id)).state !== 'DONE') {
      const asked = performance.now();
      expect((await admin.get('/cases?limit=20')).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    expect((await job(id)).result).toEqual({ changed: 0, moved: 0, confirmed: 0 });
    expect(waits.length).toBeGreaterThan(3);
  });

  it('lists what moves, and then follows, when a new version of the product brings another law', async () => {
    await product.stop();
    await inDatabase(async (db) => {
      await db.query("UPDATE law_settings SET lawFingerprint = 'that of the version before'");
      await db.query(
        "UPDATE deadlines SET dueOn = '2030-01-01' WHERE participationId = 1 AND dueOn IS NOT NULL",
      );
    });
    await start();

    await eventually(async () => (await admin.get('/jobs')).body[0].state === 'DONE');
    const { body: jobs } = await admin.get('/jobs');
    expect(jobs[0].result).toMatchObject({ changed: 1, listed: true });
    const { body: moves } = await admin.get(`/jobs/${jobs[0].id}/moves`);
    expect(moves).toHaveLength(jobs[0].result.moved);
    expect(moves[0]).toMatchObject({ from: '2030-01-01', caseId: 1 });
    expect(await count("SELECT COUNT(*) AS n FROM deadlines WHERE dueOn = '2030-01-01'")).toBe(0);
    await product.stop();
    await start();
    expect((await admin.get('/jobs')).body).toHaveLength(jobs.length);
  });
});
