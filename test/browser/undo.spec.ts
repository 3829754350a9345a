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
