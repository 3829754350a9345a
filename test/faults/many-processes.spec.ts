import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import { buildWhatChanged } from '../../config/run/build.cjs';
import { Chance, say } from './chance';
import { delays, violationsAtRest } from './checker';
import { Clerks } from './clerks';
import { PASSWORD, type Process, Site } from './site';
import { eventually, slowness } from '../patience';

/** API.md: what is due reaches the inbox within ten seconds. */
const SOON_MS = 10_000;

describe('two APIs and two workers', () => {
  const chance = Chance.ofThisRun('many processes');
  let site: Site;
  let urls: string[];
  let workers: Process[];
  let clerks: Clerks;

  beforeAll(async () => {
    await buildWhatChanged();
    site = await Site.open();
    // All at the same moment, on a database without a table.
    const [one, two, ...started] = await Promise.all([
      site.startApi('api-1'),
      site.startApi('api-2'),
      site.startWorker('worker-1'),
      site.startWorker('worker-2'),
    ]);
    urls = [one.url, two.url];
    workers = started;
    clerks = await Clerks.hire({ urls, count: 8, chance, password: PASSWORD });
  });

  afterAll(async () => {
    clerks.dismiss();
    await site.close();
  });

  it('have made one organ, one administrator, and each table once', async () => {
    const { organs, users, migrations } = await site.books();
    expect(organs.map(({ name }) => name)).toEqual(['本机关']);
    expect(users.map(({ username }) => username)).toEqual(['admin']);
    expect(migrations.length).toBeGreaterThan(0);
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });

  it('deliver hundreds of reminders that are due at once, each once', async () => {
    // Nobody delivers until all are there.
    await Promise.all(workers.map((worker) => worker.kill()));
    clerks.start({ cases: 110, kinds: ['HEARING', 'NOTE'] });
    await clerks.done();
    expect((await site.books()).notifications).toEqual([]);
    workers = await Promise.all([site.startWorker('worker-1'), site.startWorker('worker-2')]);
    const started = Date.now();

    const books = await site.booksAtRest();
    const took = Date.now() - started;
    say(`${books.notifications.length} messages due at once, delivered in ${took} ms`);
    expect(took).toBeLessThan(SOON_MS * slowness());
    expect(books.reminders.filter(({ status }) => status === 'DELIVERED').length).toBeGreaterThanOrEqual(300);
    expect(clerks.complaints).toEqual([]);
    expect(violationsAtRest(books, clerks.journal)).toEqual([]);
  });

  it('deliver each once, and soon, whatever becomes of a worker and of Redis', async () => {
    const before = (await site.books()).notifications.length;
    clerks.start();
    const [doomed, survivor] = workers as [Process, Process];

    const afterKill = await amidDelivery([doomed], () => doomed.kill());
    workers = [await site.startWorker('worker-1'), survivor];

    const redis = new Redis(site.redis.url);
    const hasJob = async () => (await redis.keys('bull:*:reminders:[0-9]*')).length > 0;
    const afterFlush = await amidDelivery(workers, () => redis.flushall(), hasJob);
    redis.disconnect();

    const answered = clerks.acknowledged.length;
    const afterStop = await amidDelivery(workers, () => site.redis.stop());
    await pause(2_000);
    await clerks.achieve(1);
    const answeredWithoutRedis = clerks.acknowledged.length - answered;
    await site.restartRedis();
    await pause(2_000);

    await clerks.finish();
    const books = await site.booksAtRest();
    const late = Math.max(...delays(books, before));
    say(
      `${books.notifications.length - before} messages among faults, the latest after ${late} ms: those in the hands of ` +
        `a killed worker after ${afterKill} ms, of an emptied Redis ${afterFlush}, of a stopped one ${afterStop}; ` +
        `${answeredWithoutRedis} answers without Redis, the slowest of all ${clerks.slowest} ms`,
    );
    expect(clerks.complaints).toEqual([]);
    expect(violationsAtRest(books, clerks.journal)).toEqual([]);
    expect(answeredWithoutRedis).toBeGreaterThan(0);
    expect(late).toBeLessThan(SOON_MS * slowness());
  });

  /**
   * Stops these workers while they have reminders in their hands, and all is right for the fault, lets the fault happen, and lets who is left go on.
   * @returns how long it takes until those reminders are delivered, in ms
   */
  async function amidDelivery(
    held: Process[],
    fault: () => Promise<unknown>,
    isRight: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<number> {
    const caught = await catchInTheAct(held, isRight);
    const began = Date.now();
    await fault();
    held.forEach(({ pid }) => signal(pid, 'SIGCONT'));
    const left = async () => (await stillOnTheirWay(caught)).length;
    await eventually(async () => (await left()) === 0, left);
    return Date.now() - began;
  }

  async function catchInTheAct(held: Process[], isRight: () => Promise<boolean>): Promise<number[]> {
    for (;;) {
      const seen = await site.onTheirWay();
      if (seen.length > 0) {
        held.forEach(({ pid }) => signal(pid, 'SIGSTOP'));
        // What others have in theirs is delivered meanwhile.
        await pause(held.length < workers.length ? 1_000 : 50);
        const caught = await stillOnTheirWay(seen);
        if (caught.length > 0 && (await isRight())) return caught;
        held.forEach(({ pid }) => signal(pid, 'SIGCONT'));
      }
      await pause(2);
    }
  }

  async function stillOnTheirWay(ids: number[]): Promise<number[]> {
    const now = await site.onTheirWay();
    return ids.filter((id) => now.includes(id));
  }
});

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is dead, which is what was wanted of it.
  }
}
