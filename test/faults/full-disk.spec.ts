import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../../config/run/build.cjs';
import { startProduct } from '../../config/run/product.cjs';

let folder: string;
let data: string;

beforeAll(buildWhatChanged, 300_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-full-'));
  data = path.join(folder, 'data');
  mkdirSync(data);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Only root may mount; elsewhere `full-disk.spec.ts` of the whole product says the same of a file that may not grow. */
const asRoot = process.getuid?.() === 0 ? it : it.skip;

asRoot(
  'the embedded product survives a disk that is really full, and ends when asked',
  async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'anqi-test', data]);
    try {
      const product = await startProduct({ folder, env: { ADMIN_PASSWORD: 'first-password' } });
      const cookie = await signIn(product.url);
      expect(await register(product.url, cookie)).toBe(201);

      const ballast = path.join(data, 'ballast');
      fill(ballast);
      await until(507, () => register(product.url, cookie));
      const many = await Promise.all(Array.from({ length: 20 }, () => register(product.url, cookie)));
      expect(new Set(many)).toEqual(new Set([507]));
      expect(await (await fetch(`${product.url}/api/health`)).json()).toMatchObject({
        status: 'ok',
        storage: 'FULL',
      });
      expect((await fetch(`${product.url}/api/cases`, { headers: { cookie } })).status).toBe(200);

      rmSync(ballast);
      expect(await register(product.url, cookie)).toBe(201);
      fill(ballast);
      await until(507, () => register(product.url, cookie));
      expect(await product.stop()).toBe(0);
    } finally {
      execFileSync('umount', ['-l', data]);
    }
  },
  120_000,
);

function fill(ballast: string): void {
  for (let size = 64 * 1024; size >= 512; size /= 2) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // No more of this size.
    }
  }
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'first-password' }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function register(url: string, cookie: string): Promise<number> {
  const answer = await fetch(`${url}/api/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-09-18',
      authority: '云川市人民政府',
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '王某' }],
      act: { type: '行政处罚', madeOn: '2026-08-01' },
    }),
    signal: AbortSignal.timeout(20_000),
  });
  return answer.status;
}

async function until(status: number, ask: () => Promise<number>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) if ((await ask()) === status) return;
  throw new Error(`Never answered with ${status}`);
}
