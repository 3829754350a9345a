import { testConfig, type TestConfig } from './database';
import { message, Office, seat } from './delivery/office';

const IN_2036 = '2036-10-05T10:00:00+08:00';
const FIRST = { ...message('DUE#1:D-7@2026-10-12', 1), title: '七日' };
const LATER = {
  ...message('DUE#1:D-3@2026-10-12', 1, { dueAt: new Date('2026-10-09T08:30:00+08:00') }),
  title: '三日',
};
const DAILY = {
  ...message('DUE#1:D+1@2026-10-12', 1, { dueAt: new Date('2026-10-13T08:30:00+08:00'), recurs: 'DAILY' }),
  title: '已过',
};

let config: TestConfig;
let office: Office | undefined;

beforeEach(async () => {
  config = await testConfig();
});

afterEach(async () => {
  await office?.close();
  await config.dispose();
});

it('a clock that is wrong for a while sends nothing, and what is due is sent when it is right', async () => {
  office = await Office.open(config);
  await office.tick();
  office.clock.set(IN_2036);
  await office.plan(seat(1), [FIRST, LATER, DAILY]);
  await office.tick();
  expect(await office.titles()).toEqual([]);

  office.clock.set('2026-10-05T10:00:05+08:00');
  await office.tick();
  expect(await office.titles()).toEqual([expect.stringContaining('七日')]);
});

it('what a process sent that was started by a wrong clock is planned again', async () => {
  office = await Office.open(config, { now: IN_2036 });
  await office.plan(seat(1), [FIRST, LATER, DAILY]);
  await office.tick();
  expect(await office.titles()).toEqual(['七日；三日；已过']);
  await office.close();

  office = await Office.open(config);
  await office.tick();
  expect(await office.titles()).toEqual([expect.stringContaining('七日')]);
  office.clock.turnTo('2026-10-09T09:00:00+08:00');
  await office.tick();
  office.clock.turnTo('2026-10-14T09:00:00+08:00');
  await office.tick();
  expect(await office.titles()).toHaveLength(3);
  const planned = await office.reminders({ status: 'PLANNED' });
  expect(planned.map(({ step }) => step)).toEqual(['DUE#1:D+3@2026-10-12']);
});

it('does not repeat what was sent when it is the clock that is behind', async () => {
  office = await Office.open(config);
  await office.plan(seat(1), [FIRST]);
  await office.tick();
  await office.close();

  office = await Office.open(config, { now: '2026-10-05T09:00:00+08:00' });
  await office.tick();
  expect(await office.titles()).toHaveLength(1);
});
