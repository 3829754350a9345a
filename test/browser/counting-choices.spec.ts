import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { registered } from '../registration';
import { close, opened } from './signed-in';

/** 本案的计算口径: 恢复当日 counts everywhere, but the review organ of this case has written otherwise. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-01T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

const REASON = '复议机关书面答复按不计入办理';

/** Suspended for ten days in the sixty: they end on 9 October where the day of resumption counts, else on the 10th. */
async function openSuspended(): Promise<{ id: number; version: number }> {
  const file = await registered(admin, {
    ...{ procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: '2026-07-27' },
    events: [
      { type: 'ACCEPTED', on: '2026-07-31' },
      { type: 'SUSPENDED', on: '2026-08-10' },
      { type: 'RESUMED', on: '2026-08-20' },
    ],
  });
  await page.goto(`${app.url}/cases/${file.id}`);

  await decisionDue('10月9日');
  return file;
}

async function fileOf(id: number): Promise<any> {
  return (await admin.get(`/cases/${id}`)).body;
}

const drawer = () => page.locator('.ant-drawer-content-wrapper').last();
const preview = () => drawer().getByLabel('保存后期限的变化');
const resumption = () => drawer().getByRole('radiogroup', { name: '恢复当日是否计入期间' });
const press = (name: string) => drawer().getByRole('button', { name, exact: true }).click();
/** 行政复议决定 in the list of deadlines. */
const decisionDue = (due: string) =>
  page.locator('[class*="_deadline-line_"]').filter({ hasText: '作出行政复议决定' }).getByText(due).waitFor();
const open = () => page.getByRole('button', { name: '更改本案的计算口径' }).click();

it('is chosen against the installation, looked over before, and undone', async () => {
  const { id } = await openSuspended();
  await page.getByText('随统一口径').waitFor();
  await open();
  await drawer().getByText('现在不影响本案日期的 3 项').waitFor();
  await resumption().getByRole('radio', { name: '随统一口径：计入（通常做法）', checked: true }).waitFor();
  await press('更改');
  await drawer().getByText('各项口径都没有改，不用保存').waitFor();

  await resumption().getByLabel('本案另选：不计入').check();
  const moved = preview().locator('li').filter({ hasText: '10月10日' });
  expect(await moved.locator('s').innerText()).toBe('10月9日');
  await press('更改');
  const refused = await admin.patch(`/cases/${id}`, {
    ...{ choices: { 'RESUMPTION-DAY': 'not-counted' }, version: 1 },
  });
  await drawer().locator('[class*="_field-error_"]').getByText(refused.body.errors[0].message).waitFor();
  await drawer().getByLabel('理由').fill(REASON);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已更改本案的计算口径').waitFor();
  await decisionDue('10月10日');
  await page.getByText('另选口径 1 项').waitFor();
  expect(await fileOf(id)).toMatchObject({
    choices: [{ id: 'RESUMPTION-DAY', chosen: 'not-counted' }],
    choicesReason: REASON,
  });

  await page.getByRole('button', { name: '撤销' }).click();
  await decisionDue('10月9日');
  await page.getByText('随统一口径').waitFor();
  expect((await fileOf(id)).choices).toEqual([]);
}, 90_000);

it('is given back to the installation, and told in the history', async () => {
  const { id, version } = await openSuspended();
  const choices = { 'RESUMPTION-DAY': 'not-counted' };
  await admin.patch(`/cases/${id}`, { choices, reason: REASON, version });
  await page.reload();
  await page.getByText('另选口径 1 项').waitFor();
  await page.getByRole('tab', { name: '当事人与案情' }).click();
  await page.getByText('恢复当日是否计入期间：不计入').waitFor();
  await page.getByText(`本案另选，理由：${REASON}`).waitFor();

  await page.getByRole('tab', { name: '期限与进程' }).click();
  await open();
  await drawer().getByText(`现在另选的理由：${REASON}`).waitFor();
  await resumption().getByLabel('随统一口径').check();
  await preview().locator('s').getByText('10月10日').waitFor();
  await drawer().getByLabel('理由').fill('按统一口径办理');
  await press('更改');
  await decisionDue('10月9日');
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByText('本案的计算口径：恢复当日是否计入期间：不计入 → 随统一口径').waitFor();
  await page.getByText('理由：按统一口径办理').waitFor();
}, 60_000);

it('keeps what a colleague chose of another point meanwhile', async () => {
  const { id, version } = await openSuspended();
  await open();
  await resumption().getByLabel('本案另选：不计入').check();
  await drawer().getByLabel('理由').fill(REASON);
  const choices = { 'DAYS-BEFORE-HEARING': 'clear-days' };
  await admin.patch(`/cases/${id}`, { choices, reason: '听证通知从宽', version });
  await press('更改');
  await drawer().getByText('刚刚改过这件案件').waitFor();
  await drawer().getByText('本案的计算口径：“开庭三日前”').waitFor();
  await press('按我填的保存');
  await page.getByText('另选口径 2 项').waitFor();
  const { choices: kept } = await fileOf(id);
  expect(kept.map((one: any) => one.id).sort()).toEqual(['DAYS-BEFORE-HEARING', 'RESUMPTION-DAY']);
}, 60_000);

it('is what every other look before saving is counted by', async () => {
  const { id, version } = await openSuspended();
  const choices = { 'RESUMPTION-DAY': 'not-counted' };
  await admin.patch(`/cases/${id}`, { choices, reason: REASON, version });
  await page.reload();
  await decisionDue('10月10日');
  await page.keyboard.press('e');
  await drawer().getByRole('combobox', { name: '发生了什么' }).fill('延长');
  await page.getByTitle('延长', { exact: true }).click();
  await drawer().getByLabel('延长天数').fill('30');
  const promised = await preview()
    .locator('li')
    .filter({ hasText: '作出行政复议决定' })
    .locator('b')
    .innerText();
  await drawer().getByLabel('批准人').fill('李局长');
  await press('登记');
  await decisionDue(promised);
  const { deadlines } = await fileOf(id);
  expect(deadlines.find(({ periodId }: any) => periodId === 'FY23-62').due).toBe('2026-11-09');
  expect(promised).toBe('11月9日');
}, 60_000);

it('fits a phone', async () => {
  await openSuspended();
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  await resumption().getByLabel('本案另选：不计入').check();
  await preview().getByText('10月10日').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.setViewportSize({ width: 1280, height: 900 });
});
