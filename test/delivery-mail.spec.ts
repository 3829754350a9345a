import { day } from '#law';
import { User } from '#people';
import { DeliveryLogQuery, type Reminder } from '#reminders';
import { type TestConfig, testConfig } from './database';
import { MailServer, refusal } from './delivery/mail-server';
import { message, Office, QUEUES, seat } from './delivery/office';
import { eventually } from './patience';

const MINUTE = 60_000;

describe.each(QUEUES)('e-mail through the $type queue', (queue) => {
  let config: TestConfig;
  let office: Office;
  let server: MailServer;
  let li: number;
  beforeEach(async () => {
    server = new MailServer();
    await server.start();
    config = await testConfig({ queue, mail: { url: server.url } });
    office = await Office.open(config);
    li = await office.employ('li', 'li@example.gov.cn');
  });
  afterEach(async () => {
    await office.close();
    await server.stop();
    await config.dispose();
  });

  async function mail(): Promise<Reminder> {
    const [reminder] = await office.reminders({ channel: 'EMAIL' });
    if (!reminder) throw new Error('There is no e-mail');
    return reminder;
  }

  /** The e-mail is planned by the message in the inbox, so the one tick finds it that follows the delivery of this. */
  async function tick(): Promise<void> {
    await office.tick();
    await eventually(async () => (await office.reminders({ channel: 'EMAIL' })).length > 0);
    await office.tick();
  }

  function turnBy(ms: number): void {
    office.clock.turnTo(new Date(office.clock.now().getTime() + ms).toISOString());
  }

  it('goes to whoever has an address, once, and is no condition of the inbox', async () => {
    const wang = await office.employ('wang');
    const counting = { countsTo: day('2026-10-07') };
    await office.plan(seat(1), [message('A', li, counting), message('A', wang, counting)]);
    await tick();
    await eventually(async () => (await office.reminders({ status: 'DELIVERED' })).length === 3);
    await office.tick();

    expect(server.received).toEqual([
      {
        to: 'li@example.gov.cn',
        subject: '答辩，还有 2 天',
        messageId: expect.stringMatching(/^<[\w-]+@anqi>$/),
      },
    ]);
    expect(await office.countDelivered()).toBe(2);
  });

  it('waits for a mail server that is down, while the inbox is served', async () => {
    await server.stop();
    await office.plan(seat(1), [message('A', li)]);
    await tick();
    await eventually(async () => (await office.reminders({ channel: 'EMAIL' }))[0]?.lastError != null);
    expect(await office.titles(li)).toEqual(['答辩']);
    expect(await mail()).toMatchObject({ status: 'PLANNED', attempts: 1, sendingUntil: null });

    await server.start();
    await office.tick();
    expect(server.received).toEqual([]);
    turnBy(MINUTE);
    await tick();
    await eventually(async () => (await mail()).status === 'DELIVERED');
    expect(server.received).toHaveLength(1);
  });

  it('keeps its Message-ID, so that one sent twice is seen once', async () => {
    let answers = 0;
    // Accepts the first and says nothing more, as a server does that crashes just then.
    server.answer = async () => {
      answers += 1;
      if (answers === 1) {
        server.received.push({ to: '', subject: '', messageId: `<${(await mail()).messageId}>` });
        throw refusal(451);
      }
    };
    await office.plan(seat(1), [message('A', li)]);
    await tick();
    await eventually(async () => (await office.reminders({ channel: 'EMAIL' }))[0]?.lastError != null);
    turnBy(MINUTE);
    await tick();
    await eventually(async () => (await mail()).status === 'DELIVERED');

    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(server.received).toHaveLength(2);
  });

  it('gives an address up that the server refuses for good, and says so in the inbox', async () => {
    server.admit = () => refusal(550);
    await office.plan(seat(1), [message('A', li)]);
    await tick();
    await eventually(async () => (await office.titles(li)).length === 2);

    expect(await office.titles(li)).toEqual(['答辩', '提醒邮件未能送达：答辩']);
    expect(await office.get(DeliveryLogQuery).failed()).toMatchObject([
      { channel: 'EMAIL', attempts: 1, lastError: expect.stringContaining('550') },
    ]);
  });

  it('is not tried again for someone who has lost the address', async () => {
    server.answer = () => Promise.reject(refusal(451));
    await office.plan(seat(1), [message('A', li)]);
    await tick();
    await eventually(async () => (await office.reminders({ channel: 'EMAIL' }))[0]?.lastError != null);
    await office.database.manager.update(User, { id: li }, { email: null });
    turnBy(MINUTE);
    await tick();
    await eventually(async () => (await mail()).status === 'FAILED');
  });

  it('is given up after eight attempts, longer apart each time', async () => {
    server.answer = () => Promise.reject(refusal(451));
    await office.plan(seat(1), [message('A', li)]);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      await tick();
      await eventually(async () => {
        const [reminder] = await office.reminders({ channel: 'EMAIL' });
        return reminder?.attempts === attempt && reminder.sendingUntil === null;
      });
      const { nextAttemptAt, status } = await mail();
      if (status === 'FAILED') break;
      const wait = nextAttemptAt.getTime() - office.clock.now().getTime();
      waits.push(Math.round(wait / MINUTE));
      turnBy(wait);
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 900]);
    expect(await mail()).toMatchObject({ status: 'FAILED', attempts: 8 });
    expect(await office.titles(li)).toEqual(['答辩', '提醒邮件未能送达：答辩']);
  });

  it('does not leave once its subject is closed', async () => {
    server.answer = () => Promise.reject(refusal(451));
    await office.plan(seat(1), [message('A', li)]);
    await tick();
    await eventually(async () => (await office.reminders({ channel: 'EMAIL' }))[0]?.lastError != null);
    await office.cancel(seat(1));
    turnBy(MINUTE);
    server.answer = () => Promise.resolve();
    await office.tick();
    await office.tick();

    expect(server.received).toEqual([]);
    expect(await mail()).toMatchObject({ status: 'CANCELLED', cancelReason: '案件已结' });
  });

  it('that is just leaving is waited for: nothing leaves after a close was acknowledged', async () => {
    let letGo = () => {};
    const asked = new Promise<void>((begun) => {
      server.answer = () =>
        new Promise((resolve) => {
          letGo = resolve;
          begun();
        });
    });
    await office.plan(seat(1), [message('A', li)]);
    const ticked = tick();
    await asked;
    let receivedAtClose: number | undefined;
    const closed = office.cancel(seat(1)).then(() => (receivedAtClose = server.received.length));
    // The close is stored, and only its answer waits.
    await eventually(async () => (await mail()).status === 'CANCELLED');
    expect(receivedAtClose).toBeUndefined();

    letGo();
    await closed;
    await ticked;
    expect(receivedAtClose).toBe(1);
    expect(await mail()).toMatchObject({ status: 'DELIVERED', cancelReason: '案件已结' });
  });

  it('of a slow mail server holds up no inbox', async () => {
    let letGo = () => {};
    server.answer = () => new Promise((resolve) => (letGo = resolve));
    await office.plan(seat(1), [message('A', li)]);
    void tick();
    await eventually(async () => (await office.countDelivered()) === 1);
    await office.plan(seat(2), [message('A', li)]);
    await eventually(async () => (await office.countDelivered()) === 2);
    expect(server.received).toEqual([]);
    server.answer = () => Promise.resolve();
    letGo();
  });
});
