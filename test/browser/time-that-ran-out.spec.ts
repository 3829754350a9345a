import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { DEFENDANT, registered } from '../registration';
import { choose } from './choose';
import { close, opened } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-06-02T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

it('asks on the desk whether a judgment took effect, and records the computed day at one press', async () => {
  const suit = await registered(admin, {
    ...{ ...DEFENDANT, receivedOn: '2026-02-02', caseNo: '（2026）川2902行初9号' },
    act: { type: '行政处罚' },
  });
  await admin.put(`/cases/${suit.id}/outcome`, {
    ...{ disposition: 'Y1-CX', madeOn: '2026-05-11', servedOn: '2026-05-15', version: suit.version },
  });
  await page.goto(app.url);
  await page.getByText('待登记的裁判生效 1').waitFor();
  await page.goto(`${app.url}/cases/${suit.id}`);
  await page.getByText('上诉期于').waitFor();
  await page.getByRole('button', { name: /登记.*6月1日.*生效/ }).click();
  await page.getByText('已登记：6月1日裁判生效').waitFor();
  await page.getByText('上诉期于').waitFor({ state: 'detached' });
  const { body } = await admin.get(`/cases/${suit.id}`);
  expect(body.events).toContainEqual(expect.objectContaining({ type: 'EFFECTIVE', on: '2026-06-01' }));
}, 120_000);

it('offers 恢复 first in a standing case, and asks for whom the court above decided', async () => {
  const appeal = await registered(admin, {
    ...{ procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-04-01' },
    events: [
      { type: 'ACCEPTED', on: '2026-04-02' },
      { type: 'SUSPENDED', on: '2026-05-06' },
    ],
  });
  await page.goto(`${app.url}/cases/${appeal.id}`);
  await page.getByText('本案中止，期限停止计算').waitFor();
  await page.getByRole('button', { name: '登记恢复' }).first().waitFor();

  await page.getByRole('tab', { name: '处理结果' }).click();
  await choose(page.getByLabel('处理结果', { exact: true }), '依法改判');
  await page.getByLabel('文书日期', { exact: true }).fill('5.29');
  await page.getByRole('button', { name: '登记处理结果' }).click();
  await page.getByText('请按新的判决选胜败').first().waitFor();
  await page.getByRole('radio', { name: '败', exact: true }).check();
  await page.getByRole('button', { name: '登记处理结果' }).click();
  await page.getByText('已登记处理结果：依法改判、撤销或者变更').waitFor();
  expect((await admin.get(`/cases/${appeal.id}`)).body).toMatchObject({ verdict: 'LOST' });
}, 120_000);
