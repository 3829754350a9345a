import type { Browser, Locator, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { conclude, DEFENDANT, registered } from '../registration';
import { choose } from './choose';
import { close, opened } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-21T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

function drawer(): Locator {
  return page.getByRole('dialog');
}

async function more(action: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

it('takes an outcome and then the whole registration back, and restores it, each with its reason', async () => {
  const file = await registered(admin, {
    ...{ ...DEFENDANT, receivedOn: '2026-03-02', caseNo: '（2026）川2902行初8号' },
  });
  await conclude(admin, file, 'Y1-CX', '2026-06-01');
  await page.goto(`${app.url}/cases/${file.id}`);
  await more('撤销结案…');
  await drawer().getByText('案件恢复在办').waitFor();
  await drawer().getByLabel('撤销理由').fill('记到了别的案件');
  await drawer().getByRole('button', { name: '撤销结案' }).click();
  await page.getByText('已撤销结案，案件恢复在办').waitFor();
  expect((await admin.get(`/cases/${file.id}`)).body).toMatchObject({ status: 'OPEN', outcome: null });

  await more('撤回登记…');
  await drawer().getByText('不再出现在案件列表、搜索、工作台和统计中').waitFor();
  await drawer().getByRole('button', { name: '撤回登记' }).click();
  await drawer().getByText('没有撤回').waitFor();
  await drawer().getByLabel('撤回理由').fill('重复登记');
  await drawer().getByRole('button', { name: '撤回登记' }).click();
  await page.getByText('理由：重复登记').waitFor();
  await page.goto(`${app.url}/cases?view=all&only=WITHDRAWN`);
  await page.getByText('川2902行初8号').first().click();
  await page.goto(`${app.url}/cases/${file.id}`);
  await page.getByRole('button', { name: '恢复登记' }).click();
  await drawer().getByRole('button', { name: '恢复登记' }).click();
  await page.getByText('已恢复登记').waitFor();
  await page.getByText('理由：重复登记').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: '修改记录' }).click();
  for (const deed of ['恢复登记', '撤回登记', '撤销结案'])
    await page.getByRole('tabpanel').getByText(deed, { exact: true }).first().waitFor();
}, 120_000);

it('corrects the procedure, and shows beforehand what becomes of the deadlines', async () => {
  const { id } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-18' });
  await page.goto(`${app.url}/cases/${id}`);
  await more('更正程序、身份…');
  await choose(drawer().getByLabel('程序'), '行政复议');
  await drawer().getByLabel('保存后期限的变化').getByText('答复').first().waitFor();
  await drawer().getByLabel('更正理由').fill('选错了程序');
  await drawer().getByRole('button', { name: '更正' }).click();
  await page.getByText('已更正程序、身份').waitFor();
  expect((await admin.get(`/cases/${id}`)).body).toMatchObject({
    ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT' },
  });
}, 120_000);

it('takes back from the bar what was just registered, and says where that is refused', async () => {
  const back = page.getByRole('status').getByRole('button', { name: '撤销' });
  const done = page.getByRole('status').getByText('已撤销', { exact: true });
  await page.goto(`${app.url}/cases/new`);
  await page.locator('[id="caseNo"]').fill('云川府复〔2026〕61号');
  await page.locator('[id="receivedOn"]').fill('2026-09-18');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/\/cases\/\d+$/);
  const id = Number(page.url().split('/').at(-1));
  const file = async () => (await admin.get(`/cases/${id}`)).body;
  await back.click();
  await page.getByText('登记已撤回').first().waitFor();
  await done.waitFor();
  expect((await file()).withdrawn.reason).toBe('撤销刚才的登记');
  const restored = await admin.post(`/cases/${id}/restore`, { version: (await file()).version });
  expect(restored.status).toBe(200);

  await page.goto(`${app.url}/cases/${id}?tab=outcome`);
  await choose(page.getByRole('combobox', { name: '处理结果' }), '维持');
  await page.getByLabel('文书日期', { exact: true }).fill('2026-09-20');
  await page.getByRole('button', { name: '登记处理结果' }).click();
  await page.getByText('已登记处理结果').waitFor();
  await page.keyboard.press('Control+z');
  await done.waitFor();
  expect((await file()).outcome).toBeNull();

  await page.getByRole('button', { name: '登记意见书、建议书、履行事项' }).click();
  await drawer().getByRole('button', { name: '登记', exact: true }).click();
  await back.click();
  await done.waitFor();
  expect((await file()).followUps).toEqual([]);

  await page.getByRole('tab', { name: '开庭与负责人' }).click();
  await page.getByRole('button', { name: '登记开庭、听证' }).click();
  await drawer().getByRole('textbox', { name: '日期' }).fill('2026-10-20');
  await drawer().getByLabel('时间', { exact: true }).fill('9:30');
  await drawer().getByRole('button', { name: '登记', exact: true }).click();
  await back.click();
  await done.waitFor();
  expect((await file()).hearings[0].status).toBe('CANCELLED');

  // A colleague was quicker.
  await page.keyboard.press('e');
  await choose(drawer().getByLabel('发生了什么'), '提交答复');
  await drawer().getByRole('button', { name: '登记', exact: true }).click();
  await back.waitFor();
  await admin.patch(`/cases/${id}`, { note: '改', version: (await file()).version });
  await back.click();
  await page.getByRole('status').getByText('没有撤销：').waitFor();
}, 120_000);

it('leads on a phone to what has no room in its bar', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(app.url);
  const more = page.getByRole('button', { name: '更多' });
  const menu = page.getByRole('navigation', { name: '更多' });
  for (const [name, heading] of [
    ['操作日志', '操作日志'],
    ['机构与人员', '机构与人员'],
    ['我的账号', '我的账号'],
  ] as const) {
    await more.click();

    await menu.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await menu.waitFor({ state: 'detached' });
  }
  await more.click();
  await menu.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
});
