// Long: seven starts of the built product.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../../config/run/build.cjs';
import { freePort } from '../../config/run/launch.cjs';
import { startProduct } from '../../config/run/product.cjs';
import { booksOfFile } from './books';
import { Chance, rounds, say } from './chance';
import { violations } from './checker';
import { Clerks } from './clerks';
import { Disk } from './power-cut';

const CUTS = rounds('FAULT_CUTS', 6);
const password = 'first-password';

let folder: string;
let disk: Disk;
let clerks: Clerks | undefined;

beforeAll(buildWhatChanged);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-power-'));
  disk = new Disk(folder);
});

afterEach(() => {
  clerks?.dismiss();
  clerks = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function startOnDisk(port: number, env: NodeJS.ProcessEnv = {}) {
  return startProduct({ folder, port, env: { ADMIN_PASSWORD: password, ...disk.env, ...env } });
}

function found(): string[] {
  return violations(booksOfFile(path.join(disk.live, 'anqi.sqlite')), clerks?.journal ?? []);
}

function lost(): string[] {
  return clerks ? found().filter((what) => what.startsWith('lost')) : [];
}

it('the embedded product keeps every acknowledged case when the power is cut', async () => {
  const chance = Chance.ofThisRun('power cuts');
  let product = await startOnDisk(await freePort());
  clerks = await Clerks.hire({ urls: [product.url], count: 8, chance, password });
  clerks.start();
  for (let cut = 1; cut <= CUTS; cut++) {
    await clerks.achieve(chance.between(10, 80));
    await product.kill();
    disk.losePower(chance);
    expect(found()).toEqual([]);
    product = await startOnDisk(product.port);
  }
  await clerks.finish();
  expect(clerks.complaints).toEqual([]);
  say(`${CUTS} power cuts, ${clerks.acknowledged.length} acknowledged, ${clerks.retries} retries`);
  await product.kill();
  disk.losePower(chance);
  expect(found()).toEqual([]);
}, 600_000);

it('without PRAGMA synchronous = FULL it would not: the cut is a cut', async () => {
  const chance = Chance.ofThisRun('power cuts without FULL');
  const careless = { NODE_OPTIONS: `--require ${require.resolve('./careless-sqlite.cjs')}` };
  const port = await freePort();
  // A checkpoint just before a cut leaves nothing to lose: so there is more than one cut.
  for (let cut = 1; cut <= CUTS && lost().length === 0; cut++) {
    clerks?.dismiss();
    const product = await startOnDisk(port, careless);
    clerks = await Clerks.hire({ urls: [product.url], count: 8, chance, password });
    clerks.start();
    await clerks.achieve(60);
    await product.kill();
    disk.losePower(chance);
  }
  say(`without FULL: ${lost().length} of ${clerks?.acknowledged.length} acknowledged lost`);
  expect(lost()).not.toEqual([]);
});
