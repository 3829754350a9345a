import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../config/run/build.cjs';
import { bareEnvironment, startProduct } from '../config/run/product.cjs';

let folder: string;

// So that no start below has to, and says so.
beforeAll(buildWhatChanged);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-start-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('starts with no settings at all, prints a password that lets in, and ends when asked', async () => {
  const product = await startProduct({ folder });
  const [, password] = /密码 (\S+?)（/.exec(readFileSync(product.log, 'utf8')) ?? [];
  expect(await signIn(product.url, password ?? '')).toBe(201);
  expect(await product.stop()).toBe(0);
});

it('keeps what was saved through a crash', async () => {
  const settings = { ADMIN_PASSWORD: 'first-password' };
  const first = await startProduct({ folder, env: settings });
  expect(await signIn(first.url, 'first-password')).toBe(201);
  await first.kill();

  // The account exists by now, so another first password changes nothing.
  const second = await startProduct({ folder, port: first.port, env: { ADMIN_PASSWORD: 'other-password' } });
  try {
    expect(await signIn(second.url, 'first-password')).toBe(201);
    expect(await signIn(second.url, 'other-password')).toBe(401);
  } finally {
    await second.stop();
  }
});

it.each([
  ['PORT', 'eighty'],
  ['DATABASE_URL', 'postgres://127.0.0.1/anqi'],
  ['REDIS_URL', 'localhost'],
  ['SMTP_URL', 'mail.example.org'],
])('names %s in one line when it cannot be right', async (variable, value) => {
  const { code, lines } = await run({ [variable]: value });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(variable)]);
});

it.each(['api', 'worker'])('does not start the %s by itself on an embedded database', async (part) => {
  const { code, lines } = await run({}, part);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('DATABASE_URL')]);
});

async function signIn(url: string, password: string): Promise<number> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password }),
  });
  return answer.status;
}

function run(settings: Record<string, string>, part = 'all'): Promise<{ code: unknown; lines: string[] }> {
  const env = { ...bareEnvironment(), DATA_DIR: path.join(folder, 'data'), ...settings };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['config/run/start.cjs', part],
      { env, timeout: 120_000 },
      (error, output, errors) => {
        const lines = `${output}${errors}`.split('\n').filter((line) => line !== '');
        resolve({ code: error ? error.code : 0, lines });
      },
    );
  });
}
