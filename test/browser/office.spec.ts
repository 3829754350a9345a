import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { OFFICE_PC } from '../services/chromium';
import { choose } from './choose';
import { close, opened } from './signed-in';

const OFFICE = '云川市市场监督管理局';
const INITIAL = 'qinghe-office-1';
const OWN = 'a-password-of-my-own-2';
const CASES = ['云川府复〔2026〕52号', '云川府复〔2026〕53号'];

/** An office begins: from the empty installation to the day on which a colleague leaves. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;
const pages: Record<string, Page> = {};

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-21T10:00:00+08:00'));
}, 120_000);

afterAll(() => close({ app, browser }));

it('asks for the name of the office, and writes it into the report', async () => {
  await page.getByRole('heading', { level: 1, name: '三步就能用' }).waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.locator('[data-part="field-note"]').getByText('请填单位名称').waitFor();
  await page.getByLabel('单位全称').fill(OFFICE);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '单位与导航' }).getByText(OFFICE).waitFor();
  expect(await page.getByLabel('单位全称').count()).toBe(0);
  const { body } = await admin.get('/reports/annual?year=2026&format=docx');
  expect(Buffer.isBuffer(body)).toBe(true);
  expect((await admin.get('/session')).body).toMatchObject({ organ: { name: OFFICE }, organUnnamed: false });
});

it('adds three colleagues, each of whom changes the initial password first', async () => {
  const first = page.locator('form').filter({ hasText: '初始密码' });
  await first.getByLabel('姓名').fill('李文静');
  await first.getByLabel('用户名').fill('liwenjing');
  await first.getByLabel('初始密码').fill(INITIAL);
  await first.getByRole('button', { name: '添加' }).click();
  await page.getByText('已添加：李文静').waitFor();

  await page.getByRole('link', { name: '机构与人员' }).click();
  for (const [name, username, role] of [
    ['王强', 'wangqiang', '承办人'],
    ['赵敏', 'zhaomin', '审计员'],
  ] as const) {
    await page.getByRole('button', { name: '添加人员' }).click();
    await drawer().getByLabel('姓名').fill(name);
    await drawer().getByLabel('用户名').fill(username);
    await drawer().getByLabel('初始密码').fill(INITIAL);
    for (const usual of ['登记员', '承办人'])
      await drawer()
        .getByLabel(new RegExp(`^${usual}`))
        .uncheck();
    await drawer()
      .getByLabel(new RegExp(`^${role}`))
      .check();
    await drawer().getByRole('button', { name: '添加', exact: true }).click();
    await page.getByText(`已添加${name}`).waitFor();
  }
  for (const username of ['liwenjing', 'wangqiang', 'zhaomin']) pages[username] = await firstDay(username);
});

it('offers to each only what the role allows', async () => {
  const offered = async (username: string) =>
    (await pageOf(username).getByRole('navigation').getByRole('link').allInnerTexts()).map((name) =>
      name.replace(/\s*\d+.*$/s, ''),
    );
  expect(await offered('liwenjing')).toEqual(expect.arrayContaining(['工作台', '案件', '统计']));
  expect(await offered('liwenjing')).not.toContain('机构与人员');
  expect(await offered('zhaomin')).toEqual(expect.arrayContaining(['操作日志']));
  expect(await offered('zhaomin')).not.toContain('案件');
  expect(await pageOf('zhaomin').getByRole('button', { name: '登记案件' }).count()).toBe(0);
  expect(await pageOf('zhaomin').getByRole('search').getByLabel('搜案件').count()).toBe(0);
});

it('lets one register two cases', async () => {
  const hers = pageOf('liwenjing');
  for (const [caseNo, applicant] of [
    [CASES[0] ?? '', '马玉兰'],
    [CASES[1] ?? '', '刘建平'],
  ] as const) {
    await hers.goto(`${app.url}/cases/new`);
    await hers.locator('[id="caseNo"]').fill(caseNo);
    await hers.locator('[id="receivedOn"]').fill('2026-9-18');
    await hers.locator('[id="applicants"]').fill(applicant);
    await hers.getByRole('button', { name: '登记', exact: true }).click();
    await hers.waitForURL(/\/cases\/\d+$/);
  }
});

it('moves her cases when she leaves, ends her session, and tells it', async () => {
  await page.getByRole('button', { name: '管理 李文静' }).click();
  const part = drawer().getByRole('region', { name: '移交案件' });
  await part.getByRole('button', { name: '移交未结案件' }).click();
  await part.locator('[data-part="field-note"]').getByText('请选接手人').waitFor();
  await choose(part.getByLabel('接手人'), '王强');
  await part.getByRole('button', { name: '移交未结案件' }).click();
  await page.getByText('已移交李文静的 2 件案件').waitFor();
  await drawer().getByRole('switch', { name: '停用账号' }).click();
  await drawer().getByRole('button', { name: '保存' }).click();
  await page.getByText('已停用', { exact: true }).waitFor();

  await pageOf('liwenjing').goto(`${app.url}/cases`);
  await pageOf('liwenjing').getByRole('heading', { level: 1, name: '登录' }).waitFor();
  expect((await app.stranger().signIn('liwenjing', OWN)).status).toBe(401);

  const his = pageOf('wangqiang');
  await his.goto(`${app.url}/cases`);
  for (const caseNo of CASES) await his.getByText(caseNo).first().waitFor();
  await his
    .getByText(CASES[0] ?? '')
    .first()
    .click();
  await his.waitForURL(/\/cases/);
  const { body } = await admin.get(`/cases?q=${encodeURIComponent(CASES[0] ?? '')}`);
  await his.goto(`${app.url}/cases/${body.items[0].id}?tab=history`);
  await his.getByText('移交案件').first().waitFor();
  await his.getByText('王强').first().waitFor();
});

it('shows the auditor what was done, by day, person and refusal', async () => {
  const log = pageOf('zhaomin');
  await log.goto(`${app.url}/audit`);
  await log.getByText('理由：移交案件').first().waitFor();
  await log.getByLabel('案号').fill('53号');
  await log.keyboard.press('Enter');
  await log.waitForURL(/caseNo=/);
  await log.getByText('登记案件').first().waitFor();
  expect(await log.getByText('52号').count()).toBe(0);
  await log.goto(`${app.url}/audit?refused=1`);
  await log.getByText('登录失败').first().waitFor();
  expect(await log.getByText('登记案件').count()).toBe(0);
  await log.goto(`${app.url}/audit?from=2026-09-22`);
  await log.getByText('没有符合条件的记录').waitFor();
});

it('says before the session ends, ends it, and keeps what was typed', async () => {
  const his = await browser.newPage(OFFICE_PC);
  await his.clock.install();
  await his.goto(app.url);
  await enter(his, 'wangqiang', OWN);
  await his.getByRole('link', { name: /^案件/ }).waitFor();
  await his.goto(`${app.url}/cases/new`);
  await his.locator('[id="caseNo"]').fill('云川府复〔2026〕60号');
  await his.clock.fastForward('01:56:00');
  await his.getByText('分钟后自动退出').waitFor();
  await his.keyboard.press('Shift');
  await his.getByText('分钟后自动退出').waitFor({ state: 'detached' });
  await his.clock.fastForward('02:01:00');
  await his.getByRole('dialog', { name: '请再登录一次' }).getByLabel('密码', { exact: true }).fill(OWN);
  await his.keyboard.press('Enter');
  await his.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await his.locator('[id="caseNo"]').inputValue()).toBe('云川府复〔2026〕60号');
});

async function firstDay(username: string): Promise<Page> {
  const theirs = await (await browser.newContext(OFFICE_PC)).newPage();
  await theirs.goto(app.url);
  await enter(theirs, username, INITIAL);
  await theirs.getByText('大写字母、小写字母、数字、其他符号四类中至少有三类').waitFor();
  await theirs.getByLabel('原密码').fill(INITIAL);
  await theirs.getByLabel('新密码', { exact: true }).fill(OWN);
  await theirs.getByLabel('再输一遍新密码').fill(OWN);
  await theirs.keyboard.press('Enter');
  await theirs.getByRole('link', { name: '设置' }).waitFor();
  return theirs;
}

async function enter(theirs: Page, username: string, password: string): Promise<void> {
  await theirs.getByLabel('用户名').fill(username);
  await theirs.getByLabel('密码', { exact: true }).fill(password);
  await theirs.keyboard.press('Enter');
}

function pageOf(username: string): Page {
  const found = pages[username];
  if (!found) throw new Error(`${username} has not begun`);
  return found;
}

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}
