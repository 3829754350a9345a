import { setTimeout as pause } from 'node:timers/promises';
import { type TestConfig, testConfig } from '../database';
import { MailServer, refusal } from '../delivery/mail-server';
import { message, Office, redisUrl, seat } from '../delivery/office';
import { eventually } from '../patience';
import { Workers } from '../delivery/workers';

/** The same run every time: a fault found must be found again. */
const SEED = 20261008;
const CASES = 400;
const KILLS = 8;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('two workers, killed again and again beside a moody mail server', () => {
  let config: TestConfig;
  let office: Office;
  let workers: Workers;
  const server = new MailServer();
  const arrivals: { messageId: string; at: number }[] = [];
  const closedAt = new Map<number, number>();
  const chance = random(SEED);

  beforeAll(async () => {
    await server.start();
    server.answer = () => {
      const luck = chance();
      return luck < 0.1 ? Promise.reject(refusal(451)) : pause(20 + luck * 60);
    };
    server.onReceived = ({ messageId }) => arrivals.push({ messageId, at: Date.now() });
    const queue = { type: 'bull', redisUrl: redisUrl ?? '' } as const;
    config = await testConfig({ queue, mail: { url: server.url } });
    workers = new Workers(config);
    office = await Office.open(config, { now: new Date().toISOString(), delivers: false });
  });
  afterAll(async () => {
    await workers.killAll();
    await office.close();
    await server.stop();
    await config.dispose();
  });

  it('lose nothing, repeat nothing in an inbox, and send nothing after a close', async () => {
    const li = await office.employ('li', 'li@example.gov.cn');
    const begin = Date.now() + 1_000;
    for (let number = 0; number < CASES; number++) {
      const dueAt = new Date(begin + chance() * 6_000);
      await office.plan(seat(number), [message('A', li, { dueAt })]);
    }
    const [first, second] = await Promise.all([workers.start(), workers.start()]);
    await Promise.all([closeSome(), killBoth([first, second])]);
    // What a killed worker was just sending is tried again after twenty seconds.
    await eventually(
      async () => {
        const open = await office.reminders({ status: 'PLANNED' });
        return open.every(({ channel, lastError }) => channel === 'EMAIL' && lastError !== null);
      },
      () => office.countPlanned(),
    );
    await workers.killAll();
    await retryWhatWasRefused();

    const mails = await office.reminders({ channel: 'EMAIL' });
    const arrived = new Set(arrivals.map(({ messageId }) => messageId));
    const lost = mails.filter(
      ({ status, messageId }) => status === 'DELIVERED' && !arrived.has(`<${messageId}>`),
    );
    const subjects = new Map(mails.map(({ messageId, subjectId }) => [`<${messageId}>`, subjectId]));
    const late = arrivals.filter(({ messageId, at }) => {
      const closed = closedAt.get(subjects.get(messageId) ?? -1);
      return closed !== undefined && at > closed;
    });
    const untold = (await office.reminders()).filter(
      ({ status, subjectId }) => status !== 'DELIVERED' && !closedAt.has(subjectId),
    );
    expect({ lost, late, untold, closed: closedAt.size > 50 }).toEqual({
      ...{ lost: [], late: [], untold: [] },
      closed: true,
    });
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    const told = await office.reminders({ channel: 'INBOX', status: 'DELIVERED' });
    expect(await office.countDelivered()).toBe(told.length);
  });

  async function closeSome(): Promise<void> {
    for (let closed = 0; closed < 80; closed++) {
      const id = (await leaving()) ?? Math.floor(chance() * CASES);
      await office.cancel(seat(id));
      if (!closedAt.has(id)) closedAt.set(id, Date.now());
      await pause(60);
    }
  }

  /** A case whose e-mail is on its way: the moment in which a close is most likely to come too late. */
  async function leaving(): Promise<number | undefined> {
    const mails = await office.reminders({ channel: 'EMAIL', status: 'PLANNED' });
    return mails.findLast(({ sendingUntil }) => sendingUntil !== null)?.subjectId;
  }

  async function killBoth(pair: Awaited<ReturnType<Workers['start']>>[]): Promise<void> {
    for (let kills = 0; kills < KILLS; kills++) {
      await pause(200 + chance() * 800);
      const [oldest] = pair.splice(0, 1);
      if (oldest) await workers.kill(oldest);
      pair.push(await workers.start());
    }
  }

  /** Two hours later, in a process that lives. */
  async function retryWhatWasRefused(): Promise<void> {
    server.answer = () => Promise.resolve();
    const later = new Date(Date.now() + 7_200_000).toISOString();
    const patient = await Office.open(config, { now: later });
    try {
      await patient.allDelivered();
    } finally {
      await patient.close();
    }
  }
});
