import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holding } from './lock.cjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('is let go also when the work fails', async () => {
  await expect(holding(file, () => Promise.reject(new Error('no compiler')))).rejects.toThrow('no compiler');
  expect(existsSync(file)).toBe(false);
});

it('waits for a process that is alive', async () => {
  writeFileSync(file, String(process.ppid));
  const done: string[] = [];
  const work = holding(file, () => Promise.resolve(done.push('ours')));
  await sleep(250);
  expect(done).toEqual([]);
  rmSync(file);
  await work;
  expect(done).toEqual(['ours']);
});

it('does not wait for a process that is dead, nor for its own number of an earlier life', async () => {
  for (const holder of [2 ** 22 + 1, process.pid]) {
    writeFileSync(file, String(holder));
    await expect(holding(file, () => Promise.resolve('built'))).resolves.toBe('built');
  }
});
