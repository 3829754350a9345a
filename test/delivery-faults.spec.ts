// Long: thousands of reminders, thrice.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Bull from 'bull';
import Redis from 'ioredis';
import type { QueueConfig } from '#config';
import { prefixOf } from '../libs/reminders/src/redis-prefix';
import { startRedis } from '../config/run/services.cjs';
import { type TestConfig, testConfig } from './database';
import { message, Office, redisUrl as redisOfTests, seat } from './delivery/office';
import { eventually, slowness } from './patience';
import { Workers } from './delivery/workers';

const redisUrl = redisOfTests;
let config: TestConfig;
let office: Office;
let workers: Workers;

/** All due at once. */
const MANY = 3000;
const plenty = Array.from({ length: MANY }, (_, index) => message(`S${index}`, index % 11));

afterEach(async () => {
  await workers.killAll();
  await config.dispose();
});

async function configure(queue: QueueConfig = { type: 'embedded' }): Promise<void> {
  config = await testConfig({ queue });
  workers = new Workers(config);
}

/** An office that plans and looks, and leaves the delivery to the workers. */
async function openPlanningOffice(): Promise<void> {
  office = await Office.open(config, { now: new Date().toISOString(), delivers: false });
  await office.planMany(plenty);
}

/** Kills a worker in the middle of its work. */
async function killAtWork(worker: ChildProcess): Promise<void> {
  const before = await office.countDelivered();
  await eventually(async () => (await office.countDelivered()) > before);
  await workers.kill(worker);
}

describe('a killed process', () => {
  it('loses nothing and repeats nothing: the process started in its place delivers the rest', async () => {
    await configure();
    await openPlanningOffice();
    try {
      await killAtWork(await workers.start());
      await killAtWork(await workers.start());
      const delivered = await office.countDelivered();
      expect(delivered).toBeGreaterThan(0);
      expect(delivered).toBeLessThan(MANY);

      await workers.start();
      await office.allDelivered();
      expect(await office.countDelivered()).toBe(MANY);
    } finally {
      await office.close();
    }
  });
});

if (redisUrl) {
  describe('Redis', () => {
    const queue = { type: 'bull', redisUrl } as const;
    let redis: Redis;
    beforeEach(() => {
      redis = new Redis(redisUrl);
    });
    afterEach(() => redis.quit());

    // Where Redis is slow for a moment a batch is delivered on the spot, so that nothing is said of how many were
    // carried but that some were: the number of the last job tells it whenever it is asked.
    it('carries what is due to whichever process is free', async () => {
      await configure(queue);
      const jobs = `${prefixOf(config.database)}:reminders`;
      office = await Office.open(config);
      try {
        await eventually(async () => String(await redis.client('LIST')).includes('brpoplpush'));
        for (let round = 1; Number(await redis.get(`${jobs}:id`)) === 0; round++) {
          expect(round).toBeLessThan(6);
          await office.planMany(plenty);
          await eventually(async () => (await office.countDelivered()) === MANY * round);
        }
        await eventually(async () => (await redis.keys(`${jobs}:[0-9]*`)).length === 0);
      } finally {
        await office.close();
      }
    });

    it('serves several registers at once, each with what is its own', async () => {
      await configure(queue);
      const others = await Promise.all([2, 3].map(() => testConfig({ queue })));
      const offices = await Promise.all([config, ...others].map((register) => Office.open(register)));
      try {
        await Promise.all(offices.map((each) => each.planMany(plenty.slice(0, 600))));
        const began = performance.now();
        await eventually(async () => {
          const counts = await Promise.all(offices.map((each) => each.countDelivered()));
          return counts.every((count) => count === 600);
        });
        expect(performance.now() - began).toBeLessThan(10_000 * slowness());
      } finally {
        await Promise.all(offices.map((each) => each.close()));
        await Promise.all(others.map((register) => register.dispose()));
      }
    });

    it('may be emptied between the push and the delivery', async () => {
      await configure(queue);
      // A queue that nobody works on: its jobs are there until they are lost.
      const idle = new Bull('reminders', redisUrl, { prefix: prefixOf(config.database) });
      office = await Office.open(config);
      try {
        await idle.pause();
        await eventually(() => idle.client.status === 'ready');
        await office.plan(seat(1), [message('A', 1)]);
        await eventually(async () => (await idle.getPausedCount()) > 0);
        expect(await office.titles()).toEqual([]);
        await redis.flushdb();
        await eventually(async () => (await office.countDelivered()) === 1);
      } finally {
        await office.close();
        await idle.close();
      }
    });

    if (process.env.TEST_DATABASE_URL) {
      it('lets another worker deliver the batches of a killed one', async () => {
        await configure(queue);
        await openPlanningOffice();
        try {
          const [first] = await Promise.all([workers.start(), workers.start()]);
          await killAtWork(first);
          expect(await office.countDelivered()).toBeLessThan(MANY);
          await office.allDelivered();
          expect(await office.countDelivered()).toBe(MANY);
        } finally {
          await office.close();
        }
      });
    }

    describe('of its own', () => {
      let folder: string;
      beforeEach(() => {
        folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-redis-'));
      });
      afterEach(() => {
        rmSync(folder, { recursive: true, force: true });
      });

      it('may be away at the start, come, be killed and come back', async () => {
        let server = await startRedis(folder);
        await server.stop();
        const { port, url } = server;
        await configure({ type: 'bull', redisUrl: url });
        office = await Office.open(config);
        const carried: string[] = [];
        let planned = 0;
        const deliverOne = async (step: string) => {
          await office.plan(seat(++planned), [message(step, 1, { title: step })]);
          await eventually(async () => (await office.titles()).includes(step));
        };
        try {
          await deliverOne('away');
          server = await startRedis(folder, { port });
          const watch = new Bull('reminders', url, { prefix: prefixOf(config.database) });
          watch.on('global:completed', (id: string) => carried.push(id));
          await eventually(async () => {
            await deliverOne(`there ${Date.now()}`);
            return carried.length > 0;
          });
          await watch.close();

          await server.kill();
          await deliverOne('killed');
          server = await startRedis(folder, { port });
          await deliverOne('back');
        } finally {
          await office.close();
          await server.stop();
        }
      });

      it('is not needed to stop', async () => {
        const server = await startRedis(folder);
        await server.stop();
        await configure({ type: 'bull', redisUrl: server.url });
        office = await Office.open(config);
        const began = performance.now();
        await office.close();
        expect(performance.now() - began).toBeLessThan(5_000 * slowness());
      });
    });
  });
}
