import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { buildWhatChanged } from '../config/run/build.cjs';
import { startProduct, startWorker } from '../config/run/product.cjs';
import { startMariaDb, startRedis } from '../config/run/services.cjs';
import { Listening } from './listening';
import { eventually } from './patience';

let folder: string;

// So that no start below has to.
beforeAll(buildWhatChanged);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-server-mode-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('runs two APIs and a worker on one empty database, and each ends when asked', async () => {
  const [mariaDb, redis] = await Promise.all([
    startMariaDb(path.join(folder, 'mariadb')),
    startRedis(path.join(folder, 'redis')),
  ]);
  const env = {
    DATABASE_URL: `${mariaDb.url}anqi`,
    REDIS_URL: redis.url,
    ADMIN_PASSWORD: 'first-password',
  };
  await createDatabase(mariaDb.url);

  // Together, so that all three want to create the tables and the first account.
  const [one, two, worker] = await Promise.all([
    startProduct({ folder: path.join(folder, 'one'), part: 'api', env }),
    startProduct({ folder: path.join(folder, 'two'), part: 'api', env }),
    startWorker({ folder: path.join(folder, 'worker'), env }),
  ]);
  const log = path.join(folder, 'worker', 'worker.log');
  await eventually(() => readFileSync(log, 'utf8').includes('已启动'));
  const session = await signIn(one.url);
  expect(await userAt(two.url, session)).toMatchObject({ username: 'admin' });

  // Asked for at one API, done by the worker, seen at the other.
  const { jobId } = await choose(one.url, session);
  expect(await endOf(jobId, two.url, session)).toBe('DONE');

  // Registered at one API, reminded of by the worker, heard by a page that is open at the other.
  const page = await Listening.at(two.url, session);
  await register(one.url, session);
  await page.toldSince(0);
  await fetch(`${one.url}/api/session`, { method: 'DELETE', headers: { cookie: session } });
  await page.ended();

  expect(await Promise.all([one.stop(), two.stop(), worker.stop()])).toEqual([0, 0, 0]);
  await Promise.all([mariaDb.stop(), redis.stop()]);
});

async function createDatabase(server: string): Promise<void> {
  const connection = await mysql.createConnection({ uri: server });
  await connection.query('CREATE DATABASE anqi');
  await connection.end();
}

/** The cookie of a new session. */
async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'first-password' }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? `no session: ${answer.status}`;
}

async function userAt(url: string, cookie: string): Promise<unknown> {
  const answer = await fetch(`${url}/api/session`, { headers: { cookie } });
  return answer.json();
}

async function choose(url: string, cookie: string): Promise<{ jobId: number }> {
  const answer = await fetch(`${url}/api/law/choices`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ choices: { 'RESUMPTION-DAY': 'not-counted' }, reason: '统一口径' }),
  });
  return (await answer.json()) as { jobId: number };
}

/** A case whose time to answer has run out. */
async function register(url: string, cookie: string): Promise<void> {
  const receivedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  const form = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', defendantForm: 'DIRECT', receivedOn };
  const { status } = await fetch(`${url}/api/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(form),
  });
  expect(status).toBe(201);
}

async function endOf(jobId: number, url: string, cookie: string): Promise<string> {
  let state = '';
  await eventually(async () => {
    const answer = await fetch(`${url}/api/jobs/${jobId}`, { headers: { cookie } });
    ({ state } = (await answer.json()) as { state: string });
    return state === 'DONE' || state === 'FAILED';
  });
  return state;
}
