import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../../config/run/build.cjs';
import { freePort, launch } from '../../config/run/launch.cjs';
import { bareEnvironment, startProduct } from '../../config/run/product.cjs';
import { type Books, booksOfFile, type Row, somethingOnItsWay } from './books';
import { Chance, rounds, say } from './chance';
import { atRest, violations, violationsAtRest } from './checker';
import { Clerks } from './clerks';

const KILLS = rounds('FAULT_KILLS', 12);
const password = 'first-password';

let folder: string;
let clerks: Clerks | undefined;
let product: Awaited<ReturnType<typeof startProduct>> | undefined;
let books: Books;

beforeAll(async () => {
  await buildWhatChanged();
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-kill-'));
});

afterAll(async () => {
  clerks?.dismiss();
  await product?.kill();
  rmSync(folder, { recursive: true, force: true });
});

it('the embedded product, killed again and again, loses nothing and does nothing twice', async () => {
  const chance = Chance.ofThisRun('kill -9 of the embedded product');
  const port = await freePort();
  const start = () => startProduct({ folder, port, env: { ADMIN_PASSWORD: password } });

  // While it makes its tables, and its first account.
  for (let kill = 0; kill < 2; kill++) await dieStarting(port, chance.between(100, 1_500));
  product = await start();
  clerks = await Clerks.hire({ urls: [product.url], count: 8, chance, password });
  clerks.start();
  let killsAmidDelivery = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    await clerks.achieve(chance.between(1, 60));
    if (kill % 3 === 0) await somethingOnItsWay(file());
    await product.kill();
    const found = stored();
    if (found.reminders.some(isOnItsWay)) killsAmidDelivery += 1;
    expect(violations(found, clerks.journal)).toEqual([]);
    if (kill % 4 === 0) await dieStarting(port, chance.between(100, 2_000));
    product = await start();
  }
  await clerks.finish();
  expect(clerks.complaints).toEqual([]);
  books = await atRest(() => Promise.resolve(stored()));
  say(
    `${KILLS} kills, ${killsAmidDelivery} amid a delivery, ${clerks.acknowledged.length} acknowledged, ` +
      `${clerks.retries} retries, ${books.notifications.length} messages`,
  );
  expect(violationsAtRest(books, clerks.journal)).toEqual([]);
}, 600_000);

/** Each must be noticed, or the check above proves nothing. */
const HARMS: [what: string, harm: (books: Books) => void][] = [
  ['a lost case', ({ cases }) => cases.shift()],
  ['a lost participation', ({ participations }) => participations.shift()],
  ['a lost deadline', ({ deadlines }) => deadlines.shift()],
  ['a lost hearing', ({ hearings }) => hearings.shift()],
  ['a lost answer to a key', ({ keys }) => keys.shift()],
  [
    'a deed that nobody remembers',
    ({ audit }) => audit.splice(0, audit.length, ...audit.filter(isNotOfCaseOne)),
  ],
  [
    'a reminder that was never planned',
    ({ reminders }) => reminders.splice(reminders.findIndex(isPlanned), 1),
  ],
  ['a case registered twice', ({ cases }) => cases.push({ ...cases[0]!, id: 1_000_000 })],
  ['a hearing entered twice', ({ hearings }) => hearings.push({ ...hearings[0]!, id: 1_000_000 })],
  ['a message in the inbox twice', ({ notifications }) => notifications.push(notifications[0]!)],
  ['a message that never came', ({ notifications }) => notifications.shift()],
  ['changed dates', ({ participations }) => participations.forEach((row) => (row.receivedOn = '2020-01-02'))],
];

it('the check would notice what it did not find', () => {
  const unnoticed = HARMS.filter(([, harm]) => {
    const harmed = structuredClone(books);
    harm(harmed);
    return violationsAtRest(harmed, clerks!.journal).length === 0;
  });
  expect(unnoticed.map(([what]) => what)).toEqual([]);
});

function isNotOfCaseOne({ caseId }: Row): boolean {
  return caseId !== 1;
}

function isPlanned({ status }: Row): boolean {
  return status === 'PLANNED';
}

function isOnItsWay({ status, claimToken }: Row): boolean {
  return status === 'PLANNED' && claimToken !== null;
}

function file(): string {
  return path.join(folder, 'data', 'anqi.sqlite');
}

function stored(): Books {
  return booksOfFile(file());
}

/** Killed before it serves anybody. */
async function dieStarting(port: number, afterMs: number): Promise<void> {
  const dies = Date.now() + afterMs;
  const product = await launch({
    file: process.execPath,
    flags: [path.join(__dirname, '..', '..', 'config', 'run', 'start.cjs'), 'all'],
    env: {
      ...bareEnvironment(),
      PORT: String(port),
      DATA_DIR: path.join(folder, 'data'),
      ADMIN_PASSWORD: password,
    },
    log: path.join(folder, 'product.log'),
    answers: () => Promise.resolve(Date.now() > dies),
  });
  await product.kill();
}
