import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  Clock,
  InvalidInput,
  type Job,
  type JobHandler,
  JobHandlers,
  type JobRun,
  JobRunner,
  JobRunnerModule,
  JobsService,
  PlatformModule,
  Transactions,
} from '#platform';
import { JobClaims } from '../libs/platform/src/jobs/job-claims';
import { type TestConfig, testConfig } from './database';
import { TurnedClock } from './delivery/office';
import { eventually, slowness } from './patience';

const PARTS = 5;
const BY = { id: 7, name: '管理员' };

/** Writes a row for each part, so that a part done twice or not at all is seen. */
class Counting implements JobHandler {
  readonly kind = 'COUNTING';
  /** Called before each part. */
  meanwhile: (part: number) => unknown = () => undefined;

  constructor(private readonly transactions: Transactions) {}

  async slice(run: JobRun): Promise<boolean> {
    const part = ((run.resumeFrom as { part: number } | null)?.part ?? 0) + 1;
    if (part > PARTS) return false;
    await this.transactions.run(async (db) => {
      await db.query(`INSERT INTO parts (part) VALUES (${part})`);
      await this.meanwhile(part);
      await run.advance(db, { resumeFrom: { part }, done: part, total: PARTS, result: { parts: part } });
    });
    return true;
  }
}

/** A process that does jobs. */
class Process {
  private constructor(
    private readonly module: TestingModule,
    readonly clock: TurnedClock,
    readonly counting: Counting,
  ) {}

  static async open(config: TestConfig): Promise<Process> {
    const clock = new TurnedClock();
    clock.turnTo('2026-10-05T10:00:00+08:00');
    const module = await Test.createTestingModule({
      imports: [PlatformModule.with(config, []), JobRunnerModule],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const counting = new Counting(module.get(Transactions));
    module.get(JobHandlers).register(counting);
    module.useLogger(false);
    const opened = new Process(module, clock, counting);
    await opened.get(DataSource).query('CREATE TABLE IF NOT EXISTS parts (part int)');
    return opened;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get<T>(token, { strict: false });
  }

  /** From now on it ticks by itself. */
  async start(): Promise<void> {
    await this.module.init();
  }

  tick(): Promise<void> {
    return this.get(JobRunner).tick();
  }

  enqueue(kind = 'COUNTING'): Promise<number> {
    return this.get(Transactions).run((db) => this.get(JobsService).enqueue(db, kind, { to: PARTS }, BY));
  }

  job(id: number): Promise<Job> {
    return this.get(JobsService).find(id);
  }

  async parts(): Promise<number[]> {
    const rows = await this.get(DataSource).query<{ part: number }[]>('SELECT part FROM parts ORDER BY part');
    return rows.map(({ part }) => part);
  }

  /** With the tables. */
  async close(): Promise<void> {
    await this.module.close();
  }
}

const ALL = [1, 2, 3, 4, 5];

describe('a background job', () => {
  let config: TestConfig;
  let office: Process;
  beforeEach(async () => {
    config = await testConfig();
    office = await Process.open(config);
  });
  afterEach(async () => {
    await office.close();
    await config.dispose();
  });

  it('is done part by part, and says how far it has come', async () => {
    const id = await office.enqueue();
    expect(await office.job(id)).toMatchObject({ state: 'QUEUED', done: 0, total: null, createdById: 7 });
    const seen: number[] = [];
    office.counting.meanwhile = () => seen.push(seen.length);
    await office.tick();

    expect(await office.parts()).toEqual(ALL);
    expect(await office.job(id)).toMatchObject({
      ...{ state: 'DONE', done: 5, total: 5, result: { parts: 5 }, error: null },
      ...{ params: { to: PARTS }, finishedAt: expect.any(Date) },
    });
  });

  it('begins as soon as it is stored, and not before', async () => {
    await office.start();
    await expect(
      office.get(Transactions).run(async (db) => {
        await office.get(JobsService).enqueue(db, 'COUNTING', {}, BY);
        throw new Error('the year could not be stored');
      }),
    ).rejects.toThrow('the year could not be stored');
    const id = await office.enqueue();
    const stored = performance.now();
    await eventually(async () => (await office.job(id)).state === 'DONE');
    expect(performance.now() - stored).toBeLessThan(1_500 * slowness());
    expect(await office.parts()).toEqual(ALL);
  });

  it('goes on where it failed, after a while', async () => {
    const id = await office.enqueue();
    let fails = true;
    office.counting.meanwhile = (part) => {
      if (part === 3 && fails) throw new Error('the disk was full');
    };
    await office.tick();
    expect(await office.parts()).toEqual([1, 2]);
    expect(await office.job(id)).toMatchObject({ state: 'RUNNING', done: 2, attempts: 1 });
    expect((await office.job(id)).error).toContain('the disk was full');

    fails = false;
    await office.tick();
    expect(await office.parts()).toEqual([1, 2]);
    office.clock.turnTo('2026-10-05T10:01:00+08:00');
    await office.tick();
    expect(await office.parts()).toEqual(ALL);
    expect(await office.job(id)).toMatchObject({ state: 'DONE', error: null });
  });

  it('is given up after five attempts that came no further', async () => {
    const id = await office.enqueue();
    office.counting.meanwhile = () => {
      throw new Error('the disk was full');
    };
    for (let minute = 10; minute < 20; minute++) {
      office.clock.turnTo(`2026-10-05T10:${minute}:00+08:00`);
      await office.tick();
    }
    expect(await office.job(id)).toMatchObject({ state: 'FAILED', attempts: 5, done: 0 });
  });

  it('is given up at once where it is refused', async () => {
    const id = await office.enqueue();
    office.counting.meanwhile = () => {
      throw new InvalidInput([{ field: 'file', message: '文件已损坏' }]);
    };
    await office.tick();
    expect(await office.job(id)).toMatchObject({ state: 'FAILED', error: '文件已损坏' });
  });

  it('falls to another process when its own died, which can write nothing more in its name', async () => {
    const id = await office.enqueue();
    const dead = await office.get(JobClaims).take();
    await office.counting.slice(dead!);
    await office.tick();
    expect(await office.parts()).toEqual([1]);

    office.clock.turnTo('2026-10-05T10:01:00+08:00');
    await office.tick();
    expect(await office.job(id)).toMatchObject({ state: 'DONE', done: 5 });
    await expect(office.counting.slice(dead!)).rejects.toThrow('claimed by another process');
    expect(await office.parts()).toEqual(ALL);
  });

  it('keeps its lease while it works for long', async () => {
    await office.enqueue();
    const run = await office.get(JobClaims).take();
    office.clock.turnTo('2026-10-05T10:00:14+08:00');
    await run!.renew();
    office.clock.turnTo('2026-10-05T10:00:28+08:00');
    expect(await office.get(JobClaims).take()).toBeNull();
  });

  it('waits for a process that knows its kind', async () => {
    const id = await office.enqueue('OF_A_LATER_VERSION');
    await office.tick();
    expect(await office.job(id)).toMatchObject({ state: 'QUEUED' });
  });

  it('is left to others by a process that ends', async () => {
    const id = await office.enqueue();
    let ending: Promise<void> | undefined;
    office.counting.meanwhile = (part) => {
      if (part === 2) ending = office.get(JobRunner).beforeApplicationShutdown();
    };
    await office.tick();
    await ending;
    expect(await office.parts()).toEqual([1, 2]);
    expect(await office.job(id)).toMatchObject({ state: 'RUNNING', done: 2 });
    expect(await office.get(JobClaims).take()).not.toBeNull();
  });
});
