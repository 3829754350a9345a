import { day } from '#law';
import { Transactions } from '#platform';
import { DeliveryLogQuery, InboxQuery, InboxService, RemindersService } from '#reminders';
import { Claims } from '../libs/reminders/src/delivery/claims';
import { DeliveryService } from '../libs/reminders/src/delivery/delivery.service';
import { type TestConfig, testConfig } from './database';
import { message, Office, onMariaDb, QUEUES, seat } from './delivery/office';
import { eventually, slowness } from './patience';

const DUE = day('2026-10-08');
const ANYTHING = { sql: '1 = 1', values: {} };

describe.each(QUEUES)('delivery through the $type queue', (queue) => {
  let config: TestConfig;
  let office: Office;
  beforeEach(async () => {
    config = await testConfig({ queue });
    office = await Office.open(config);
  });
  afterEach(async () => {
    await office.close();
    await config.dispose();
  });

  async function delivered(count: number): Promise<void> {
    await office.tick();
    await eventually(async () => (await office.countDelivered()) >= count);
  }

  it('puts each message into the inbox once, however often the clock ticks', async () => {
    await office.plan(seat(1), [message('A', 1), message('B', 2)]);
    await Promise.all([office.tick(), office.tick()]);
    await delivered(2);
    await office.tick();

    expect(await office.titles(1)).toEqual(['答辩']);
    expect(await office.titles(2)).toEqual(['答辩']);
    expect((await office.reminders()).map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED']);
  });

  it('sends nothing before its time', async () => {
    await office.plan(seat(1), [message('A', 1, { dueAt: new Date('2026-10-06T08:30:00+08:00') })]);
    await office.tick();
    expect(await office.titles()).toEqual([]);

    office.clock.turnTo('2026-10-06T08:30:01+08:00');
    await delivered(1);
  });

  it('needs no tick of ours: what falls due is there within ten seconds', async () => {
    await office.plan(seat(1), [message('A', 1)]);
    const planned = performance.now();
    await eventually(async () => (await office.countDelivered()) === 1);
    expect(performance.now() - planned).toBeLessThan(10_000 * slowness());
  });

  it('counts the days on the day of delivery, so that a late message says no wrong number', async () => {
    office.clock.turnTo('2026-10-06T10:00:00+08:00');
    await office.plan(seat(1), [message('D-3@2026-10-08', 1, { countsTo: DUE })]);
    await delivered(1);
    expect(await office.titles()).toEqual(['答辩，还有 2 天']);
  });

  it('repeats an overdue message every day, and after a pause only once', async () => {
    const dueAt = new Date('2026-10-09T08:30:00+08:00');
    await office.plan(seat(1), [message('X:D+1@2026-10-08', 1, { countsTo: DUE, dueAt, recurs: 'DAILY' })]);
    office.clock.turnTo('2026-10-09T08:30:01+08:00');
    await delivered(1);
    office.clock.turnTo('2026-10-14T07:00:00+08:00');
    await delivered(2);
    await office.tick();

    expect(await office.titles()).toEqual(['答辩，已逾期 1 天', '【迟到补发】答辩，已逾期 6 天']);
    const [next] = await office.reminders({ status: 'PLANNED' });
    expect(next).toMatchObject({
      step: 'X:D+6@2026-10-08',
      dueAt: new Date('2026-10-14T08:30:00+08:00'),
      recurs: 'DAILY',
    });
  });

  it('ends a recurring message with its subject', async () => {
    const overdue = message('X:D+1@2026-10-08', 1, { countsTo: DUE, recurs: 'DAILY' });
    await office.plan(seat(1), [overdue]);
    await delivered(1);
    await office.cancel(seat(1));
    office.clock.turnTo('2026-10-14T10:00:00+08:00');
    await office.tick();
    expect(await office.titles()).toHaveLength(1);
  });

  it('sends nothing of a subject that was closed after its reminders were claimed', async () => {
    await office.stopTicking();
    await office.plan(seat(1), [message('A', 1)]);
    await office.plan(seat(2), [message('A', 1, { title: '举证' })]);
    const batch = await office.get(Claims).take('INBOX');
    expect(batch?.ids).toHaveLength(2);
    await office.cancel(seat(1));

    await office.get(DeliveryService).deliver(batch!);
    expect(await office.titles()).toEqual(['举证']);
    expect(await office.get(DeliveryLogQuery).of(seat(1).subject)).toMatchObject([
      { status: 'CANCELLED', cancelReason: '案件已结' },
    ]);
  });

  it('leaves a batch that comes late to whoever claimed it anew, and delivers none twice', async () => {
    await office.stopTicking();
    await office.plan(seat(1), [message('A', 1)]);
    const first = await office.get(Claims).take('INBOX');
    office.clock.turnTo('2026-10-05T10:01:00+08:00');
    const second = await office.get(Claims).take('INBOX');
    await office.get(DeliveryService).deliver(first!);
    expect(await office.titles()).toEqual([]);

    await office.get(DeliveryService).deliver(second!);
    await office.get(DeliveryService).deliver(second!);
    expect(await office.titles()).toEqual(['答辩']);
  });

  it('stores a plan with what it belongs to, or not at all', async () => {
    await expect(
      office.get(Transactions).run(async (db) => {
        await office.get(RemindersService).planNew(db, seat(1), [message('A', 1)]);
        throw new Error('the case could not be stored');
      }),
    ).rejects.toThrow('the case could not be stored');
    expect(await office.reminders()).toEqual([]);
  });

  it('takes a cancelled plan up again, without what was delivered', async () => {
    const later = { dueAt: new Date('2026-10-07T08:30:00+08:00') };
    await office.plan(seat(1), [message('A', 1), message('B', 1, later)]);
    await delivered(1);
    await office.cancel(seat(1));
    await office.plan(seat(1), [message('A', 1), message('B', 1, later)]);
    office.clock.turnTo('2026-10-07T10:00:00+08:00');
    await delivered(2);
    expect(await office.titles()).toHaveLength(2);
  });

  it('says to a person what is due about one subject in one message, the most important first', async () => {
    const heading = '赵桂芳诉我方 （2026）云0102行初31号';
    const later = { dueAt: new Date('2026-10-05T09:30:00+08:00') };
    await office.plan(seat(1), [
      message('IDENTITY', 1, { heading, title: '身份证明当日前提交', weight: 30 }),
      message('HEARING', 1, { heading, title: '开庭', kind: 'HEARING', countsTo: DUE, weight: 15, ...later }),
      message('OTHER', 2, { heading }),
    ]);
    await delivered(2);
    expect(await office.titles(1)).toEqual([`${heading}：开庭，还有 3 天；身份证明当日前提交`]);
    expect((await office.get(InboxQuery).of(1, ANYTHING)).items[0]).toMatchObject({
      kind: 'HEARING',
      caseId: 1,
    });
    const [identity, hearing] = await office.reminders({ status: 'DELIVERED' });
    expect([identity?.toldWithId, hearing?.toldWithId]).toEqual([hearing?.id, null]);
  });

  it('says it once when two batches share what belongs together', async () => {
    await office.stopTicking();
    const due = (step: string, dueAt: string) => message(step, 1, { dueAt: new Date(dueAt) });
    await office.plan(seat(1), [
      due('A', '2026-10-05T08:30:00+08:00'),
      due('B', '2026-10-05T10:00:02+08:00'),
    ]);
    office.clock.turnTo('2026-10-05T10:00:00+08:00');
    const first = await office.get(Claims).take('INBOX');
    office.clock.turnTo('2026-10-05T10:00:03+08:00');
    const second = await office.get(Claims).take('INBOX');
    expect([first?.ids.length, second?.ids.length]).toEqual([1, 1]);
    await Promise.all([first, second].map((batch) => office.get(DeliveryService).deliver(batch!)));

    expect(await office.countDelivered()).toBe(1);
    expect(await office.reminders({ status: 'DELIVERED' })).toHaveLength(2);
  });

  it('closes a message when nothing that it says stands any more', async () => {
    await office.plan(seat(1), [message('A', 1), message('B', 1)]);
    await delivered(1);
    await office.plan(seat(1), [message('B', 1)]);
    expect(await office.get(InboxQuery).unreadCount(1, ANYTHING)).toBe(1);
    await office.plan(seat(1), []);
    expect(await office.get(InboxQuery).unreadCount(1, ANYTHING)).toBe(0);
  });

  it('says nothing that would be untrue by now', async () => {
    const saidUntil = new Date('2026-10-05T09:30:00+08:00');
    await office.plan(seat(1), [message('HEARING', 1, { saidUntil }), message('A', 2)]);
    await delivered(1);
    expect(await office.titles(1)).toEqual([]);
    expect(await office.reminders({ status: 'CANCELLED' })).toMatchObject([{ cancelReason: '送达前已过时' }]);
  });

  it('shows each person the own inbox, newest first, a page at a time', async () => {
    const steps = ['A', 'B', 'C', 'D', 'E'];
    for (const [before, step] of steps.entries()) {
      await office.plan(seat(1 + before), [
        message(step, 1, { title: step }),
        message(step, 2, { title: step }),
      ]);
      // One after the other: of what falls due together, several batches may be delivered side by side.
      await delivered(2 * (before + 1));
    }
    const inbox = office.get(InboxQuery);
    const first = await inbox.of(1, ANYTHING, { limit: 3 });
    const second = await inbox.of(1, ANYTHING, { limit: 3, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual([...steps].reverse());
    expect(second.nextCursor).toBeNull();

    const ids = first.items.map(({ id }) => id);
    expect(await office.get(InboxService).markRead(2, ids)).toBe(0);
    expect(await office.get(InboxService).markRead(1, ids)).toBe(3);
    expect(await office.get(InboxService).markRead(1, ids)).toBe(0);
    expect((await inbox.of(1, ANYTHING, { unread: true })).items.map(({ title }) => title)).toEqual([
      'B',
      'A',
    ]);
    expect(await office.get(InboxService).markRead(1, 'ALL')).toBe(2);
    expect([await inbox.unreadCount(1, ANYTHING), await inbox.unreadCount(2, ANYTHING)]).toEqual([0, 5]);
  });

  // Two processes on one SQLite file are not offered.
  if (onMariaDb) {
    it('delivers once with several processes that tick and deliver at the same time', async () => {
      const offices = [office, await Office.open(config), await Office.open(config)];
      try {
        const planned = Array.from({ length: 1500 }, (_, index) => message(`S${index}`, index % 7));
        await office.planMany(planned);
        await Promise.all(offices.map((each) => each.tick()));
        await office.allDelivered();
        expect(await office.countDelivered()).toBe(1500);
      } finally {
        await Promise.all(offices.slice(1).map((each) => each.close()));
      }
    });

    it('agrees on the next of a recurring message with a plan that is made at the same moment', async () => {
      const overdue = message('X:D+1@2026-10-08', 1, { recurs: 'DAILY' });
      const next = message('X:D+2@2026-10-08', 1, {
        recurs: 'DAILY',
        dueAt: new Date('2026-10-06T08:30:00+08:00'),
      });
      for (let subject = 0; subject < 20; subject++) {
        await office.plan(seat(subject), [overdue]);
        await Promise.all([office.tick(), office.plan(seat(subject), [overdue, next])]);
      }
      await delivered(20);
      const planned = await office.reminders({ status: 'PLANNED' });
      expect(planned.map(({ step }) => step)).toEqual(Array<string>(20).fill(next.step));
      expect(await office.titles()).toHaveLength(20);
    });
  }
});
