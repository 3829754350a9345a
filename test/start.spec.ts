// Long: starts of the built product.
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../config/run/build.cjs';
import { bareEnvironment, startProduct } from '../config/run/product.cjs';
import { openRaw } from './raw-database';

let folder: string;

// So that no start below has to, and says so.
beforeAll(buildWhatChanged);

/** One installation, from its first start on: a start is what costs here, so that each serves several questions. */
describe('an installation', () => {
  let product: Awaited<ReturnType<typeof startProduct>>;
  let password: string;
  const file = () => path.join(folder, 'data', 'anqi.sqlite');
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-start-'));
  });
  afterAll(async () => {
    await product.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts with no settings at all, and prints a password that lets in', async () => {
    expect(await verify()).toMatchObject({ code: 1, told: expect.stringContaining('没有数据库文件') });
    product = await startProduct({ folder });
    password = /密码 (\S+?)（/.exec(readFileSync(product.log, 'utf8'))?.[1] ?? '';
    expect(await signIn(product.url, password)).toBe(201);
  });

  it('is for this machine alone', async () => {
    const loopback = [
      'localhost',
      '127.0.0.1',
      ...addressesOf('IPv6').filter((address) => address === '::1'),
    ];
    expect(readFileSync(product.log, 'utf8')).toMatch(/^现在只有本机能访问.*HOST=0\.0\.0\.0.*$/m);
    for (const host of loopback) expect([host, await answers(host, product.port)]).toEqual([host, true]);
    for (const host of outside()) expect([host, await answers(host, product.port)]).toEqual([host, false]);
  });

  it('can have its audit log verified while it runs', async () => {
    expect(await verify()).toMatchObject({
      code: 0,
      told: expect.stringMatching(/^审计日志完整：共 \d+ 条/),
    });
  });

  it('keeps what was saved through a crash, and is open to the office with HOST', async () => {
    const { port } = product;
    await product.kill();
    product = await startProduct({
      folder,
      port,
      env: { HOST: '0.0.0.0', ADMIN_PASSWORD: 'other-password' },
    });
    for (const host of ['localhost', ...outside()])
      expect([host, await answers(host, port)]).toEqual([host, true]);
    // The account exists by now, so another first password changes nothing.
    expect(await signIn(product.url, password)).toBe(201);
    expect(await signIn(product.url, 'other-password')).toBe(401);
  });

  it('ends when asked, and tells which entry of its audit log was tampered with', async () => {
    expect(await product.stop()).toBe(0);
    const database = await openRaw({ type: 'sqlite', file: file() });
    await database.run("UPDATE audit_entries SET userName = '别人' WHERE id = 2;");
    await database.close();
    const { code, told } = await verify();
    expect([code, told]).toEqual([1, expect.stringMatching(/编号 2 的记录（.*，别人）内容被改动/)]);
  });

  it('begins no register anew where one has been, and says in one line what is wrong with it', async () => {
    const kept = path.join(folder, 'kept.sqlite');
    copyFileSync(file(), kept);
    const damage = readFileSync(kept);
    damage.fill(0x5a, 4096, 3 * 4096);
    const faults: [words: string, spoil: () => unknown][] = [
      ['不见了或者是空的', () => rmSync(file())],
      ['不见了或者是空的', () => writeFileSync(file(), '')],
      ['已损坏', () => writeFileSync(file(), damage)],
      ['更新版本的案期', () => becomeNewer(file())],
    ];
    for (const [words, spoil] of faults) {
      copyFileSync(kept, file());
      await spoil();
      const spoilt = contentOf(file());
      const { code, lines } = await run({});
      expect([code, lines]).toEqual([1, [expect.stringContaining(words)]]);
      expect(contentOf(file())).toEqual(spoilt);
    }
    const { code, lines } = await run({ DATA_DIR: path.join(kept, 'data') });
    expect([code, lines]).toEqual([1, [expect.stringContaining('DATA_DIR')]]);
  });
});

describe('a start that cannot succeed', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['PORT', 'eighty'],
    ['HOST', 'http://0.0.0.0'],
    ['PUBLIC_URL', 'anqi.example'],
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
});

function verify(): Promise<{ code: number; told: string }> {
  const parameters = [path.join(__dirname, '../config/run/start.cjs'), 'verify'];
  const env = { ...bareEnvironment(), DATA_DIR: path.join(folder, 'data') };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, told: stderr + stdout });
    });
  });
}

async function becomeNewer(file: string): Promise<void> {
  const database = await openRaw({ type: 'sqlite', file });
  await database.run(
    "INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'OfTomorrow1999999999999');",
  );
  await database.close();
}

function contentOf(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function outside(): string[] {
  return addressesOf('IPv4').filter((address) => !address.startsWith('127.'));
}

function addressesOf(family: 'IPv4' | 'IPv6'): string[] {
  const all = Object.values(os.networkInterfaces()).flatMap((of) => of ?? []);
  return all
    .filter((one) => one.family === family && !one.address.startsWith('fe80'))
    .map((one) => one.address);
}

function answers(host: string, port: number): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host;
  return fetch(`http://${name}:${port}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

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
