import type { Browser, Page } from 'playwright-core';
import { INITIAL_PASSWORD, OWN_PASSWORD, type Person, type TestApp } from '../app';
import { DEFENDANT, registered } from '../registration';
import { choose } from './choose';
import { close, opened, signedIn } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-21T10:00:00+08:00'));
}, 120_000);

afterAll(() => close({ app, browser }));

it('adds, renames and ends units and organs', async () => {
  await page.getByRole('link', { name: '机构与人员' }).click();
  const units = section('承办机构');
  for (const name of ['执法一科', '药品科']) {
    await units.getByLabel('机构名称').fill(name);
    await units.getByRole('button', { name: '添加机构' }).click();
    await page.getByText(`已添加${name}`).waitFor();
  }
  // Refused where it stands, and nothing that was typed is lost.
  await units.getByLabel('机构名称').fill('药品科');
  await units.getByRole('button', { name: '添加机构' }).click();
  await units.locator('[data-part="field-note"]').getByText('已有同名机构').waitFor();
  expect(await units.getByLabel('机构名称').inputValue()).toBe('药品科');
  await units.getByRole('button', { name: '更名 执法一科' }).click();
  await drawer().getByLabel('机构名称').fill('综合执法科');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已更名为综合执法科').waitFor();
  await units.getByRole('button', { name: '停用 药品科' }).click();
  await units.getByRole('button', { name: '恢复 药品科' }).waitFor();

  const organs = section('机关');
  await organs.getByLabel('下级机关名称').fill('东山分局');
  await organs.getByRole('button', { name: '添加机关' }).click();
  await organs.getByRole('button', { name: '更名 东山分局' }).waitFor();
  await choose(page.getByLabel('看哪个机关'), '东山');
  await page.getByText('这个机关还没有人员').waitFor();
  expect(page.url()).toContain('organ=');
  await organs.getByRole('button', { name: '撤并 东山分局' }).click();
  await organs.getByText('已撤并').waitFor();
  // Nobody is added to an organ that has ended.
  expect(await page.getByRole('button', { name: '添加人员' }).count()).toBe(0);
});

it('adds a colleague, who finds no accounts in the navigation, moves and disables the account', async () => {
  await page.goto(`${app.url}/people`);
  await page.getByRole('button', { name: '添加人员' }).click();
  await drawer().getByLabel('姓名').fill('李文静');
  await drawer().getByLabel('用户名').fill('liwenjing');
  await drawer().getByText('大写字母、小写字母、数字、其他符号四类中至少有三类').waitFor();
  await drawer().getByLabel('初始密码').fill('Password123');
  await drawer().getByRole('button', { name: '添加', exact: true }).click();
  await drawer().locator('[data-part="form-errors"]').getByText('太常见').waitFor();
  await drawer().getByLabel('初始密码').fill('qinghe-office-1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已添加李文静').waitFor();

  const hers = await browser.newPage();
  await hers.goto(app.url);
  await hers.getByLabel('用户名').fill('liwenjing');
  await hers.getByLabel('密码', { exact: true }).fill('qinghe-office-1');
  await hers.keyboard.press('Enter');
  await hers.getByLabel('原密码').fill('qinghe-office-1');
  await hers.getByLabel('新密码', { exact: true }).fill('wenjing-of-qinghe-2');
  await hers.getByLabel('再输一遍新密码').fill('something-else');
  await hers.keyboard.press('Enter');
  await hers.locator('[data-part="field-note"]').getByText('两次输入的新密码不一样').waitFor();
  await hers.getByLabel('再输一遍新密码').fill('wenjing-of-qinghe-2');
  await hers.keyboard.press('Enter');
  await hers.getByRole('link', { name: /^案件/ }).waitFor();
  expect(await hers.getByRole('link', { name: '机构与人员' }).count()).toBe(0);

  await page.getByRole('button', { name: '管理 李文静' }).click();
  await choose(drawer().getByLabel('所在机构'), '综合');
  await drawer()
    .getByLabel(/^审核人/)
    .check();
  await drawer().getByRole('button', { name: '保存' }).click();
  await page.getByText('综合执法科 · 登记员、承办人、审核人').waitFor();

  await page.getByRole('button', { name: '管理 李文静' }).click();
  await drawer().getByRole('button', { name: '结束登录' }).click();
  await drawer().getByText('李文静现在没有登录').waitFor();
  await drawer().getByRole('switch', { name: '停用账号' }).click();
  await drawer().getByRole('button', { name: '保存' }).click();
  await page.getByText('已停用', { exact: true }).first().waitFor();
  const { body } = await admin.get('/users?all=true');
  const account = body.find(({ username }: { username: string }) => username === 'liwenjing');
  expect(account).toMatchObject({ disabled: true, roles: ['REGISTRAR', 'OFFICER', 'REVIEWER'] });
});

it('unlocks who was locked out, and resets the password', async () => {
  await admin.post('/users', { username: 'wang', displayName: '王强', password: 'qinghe-office-1' });
  for (let tried = 0; tried < 10; tried += 1) await app.stranger().signIn('wang', `wrong-${tried}`);
  await page.goto(`${app.url}/people`);
  await page.getByText('已锁定').waitFor();
  await page.getByRole('button', { name: '管理 王强' }).click();
  await drawer().getByRole('button', { name: '解除锁定' }).click();
  await page.getByText('已解除王强的锁定').waitFor();
  await drawer().getByLabel('新的初始密码').fill('another-office-2');
  await drawer().getByRole('button', { name: '重置密码' }).click();
  await page.getByText('已重置王强的密码').waitFor();
  expect((await app.stranger().signIn('wang', 'another-office-2')).status).toBe(201);
});

it('seats a second organ in a case; each has its own days, and who may only read gets no button', async () => {
  const organId = (await admin.post('/organs', { name: '东区局' })).body.id;
  const account = { password: INITIAL_PASSWORD, displayName: '周东' };
  await admin.post('/users', { ...account, username: 'east', organId });
  await admin.post('/users', { ...account, username: 'leader', roles: ['LEADER'] });
  const east = await app.stranger().begin('east');
  await app.stranger().begin('leader');
  const suit = { ...DEFENDANT, defendantForm: 'CO_DEFENDANT', receivedOn: '2026-09-10' };
  const { id } = await registered(east, suit);

  const hers = await signedIn(app, browser, { username: 'east', password: OWN_PASSWORD });
  await hers.goto(`${app.url}/cases/${id}`);
  await hers.getByRole('button', { name: '更多' }).click();
  await hers.getByRole('menuitem', { name: '增加参加机关' }).click();
  const form = hers.getByRole('dialog', { name: '增加参加机关' });
  const add = form.getByRole('button', { name: '增加', exact: true });
  await add.click();
  await form.locator('[data-part="field-note"]').getByText('请选参加本案的机关').waitFor();
  await choose(form.getByLabel('机关', { exact: true }), '本机关');
  await form.getByRole('textbox', { name: '该机关收到起诉状副本' }).fill('2027-01-04');
  await add.click();
  await form.locator('[data-part="field-note"]').getByText('请核对日期').waitFor();
  await form.getByRole('textbox', { name: '该机关收到起诉状副本' }).fill('2026-09-14');
  await add.click();
  await hers.getByText('已增加参加机关：本机关').waitFor();
  await hers.getByText('东区局（被告，本机关）').waitFor();
  await deadline(hers, '9月28日').waitFor();

  await page.goto(`${app.url}/cases/${id}`);
  await deadline(page, '9月29日').waitFor();
  await page.getByRole('button', { name: '记一笔' }).waitFor();
  const seats = page.getByRole('navigation', { name: '参加本案的机关' });
  await seats.getByRole('link', { name: '东区局（被告）' }).click();
  await deadline(page, '9月28日').waitFor();
  // A rule can be doubted by whoever reads it.
  expect(await offeredAt(page)).toEqual(['打印', '提出勘误']);
  await seats.getByRole('link', { name: /本机关/ }).click();
  await deadline(page, '9月29日').waitFor();

  await page.goto(app.url);
  const below = page.getByRole('listitem').filter({ hasText: '东区局' });
  await below.getByText('还有 7 天').waitFor();
  expect(await below.getByRole('button').count()).toBe(0);
  await page.getByRole('link', { name: /^案件/ }).click();
  await page.getByRole('columnheader', { name: '机关' }).waitFor();
  expect(await page.getByRole('row').filter({ hasText: '东区局' }).count()).toBe(1);

  const leaders = await signedIn(app, browser, { username: 'leader', password: OWN_PASSWORD });
  await leaders.goto(`${app.url}/cases/${id}`);
  await deadline(leaders, '9月29日').waitFor();
  expect(await offeredAt(leaders)).toEqual(['打印', '提出勘误']);
});

/** The line of a deadline, by its day. */
function deadline(on: Page, day: string) {
  return on.getByRole('list', { name: '本机关的期限' }).getByText(day).first();
}

/** What the head of a case and each of its parts offer, beside what only turns to another view. */
async function offeredAt(on: Page): Promise<string[]> {
  const offered = new Set<string>();
  for (const tab of await on.getByRole('tab').all()) {
    await tab.click();
    await on
      .locator('[role=tab][aria-selected=true]', { hasText: (await tab.textContent()) ?? '' })
      .waitFor();
    for (const name of await on.getByRole('main').getByRole('button').allInnerTexts())
      offered.add(name.trim());
  }
  const turning = /理由|详情|全部/;
  return [...offered].filter((name) => !turning.test(name));
}

it('shows where one is signed in and ends it; makes a token, told once, and ends it', async () => {
  const elsewhere = await app.admin();
  await page.locator('[data-part="person-menu"]').click();
  await page.getByRole('button', { name: '我的账号' }).click();
  const sessions = section('登录会话');
  await sessions.getByText('当前登录').waitFor();
  await sessions.getByRole('button', { name: '结束登录 没有说明的程序' }).last().waitFor();
  for (let open = await ended(sessions); open > 0; open = await ended(sessions)) {
    await sessions
      .getByRole('button', { name: /^结束登录/ })
      .first()
      .click();
    await sessions
      .getByRole('button', { name: /^结束登录/ })
      .nth(open - 1)
      .waitFor({ state: 'detached' });
  }
  expect((await elsewhere.get('/session')).status).toBe(401);

  const tokens = section('接口令牌');
  await tokens.getByRole('button', { name: '建立令牌' }).click();
  await drawer().getByLabel('令牌名称').fill('内网门户取待办');
  await drawer().getByRole('button', { name: '建立令牌' }).click();
  await drawer().locator('[data-part="form-errors"]').waitFor();
  await drawer().getByLabel('查看案件').check();
  await drawer().getByRole('button', { name: '建立令牌' }).click();
  const value = await drawer().getByLabel('令牌', { exact: true }).inputValue();
  const sent = await fetch(`${app.url}/api/cases`, { headers: { authorization: `Bearer ${value}` } });
  expect(sent.status).toBe(200);
  await drawer().getByRole('button', { name: '已经复制，关闭' }).click();
  await tokens.getByText('查看案件 · 有效至').waitFor();
  expect(await page.content()).not.toContain(value);
  await tokens.getByRole('button', { name: '停用令牌 内网门户取待办' }).click();
  await tokens.getByText('没有令牌').waitFor();
  const after = await fetch(`${app.url}/api/cases`, { headers: { authorization: `Bearer ${value}` } });
  expect(after.status).toBe(401);
});

it('gives a calendar program an address once, and says where no e-mail is sent', async () => {
  await page.goto(`${app.url}/account`);
  await page.getByText('本系统还没有设置发信服务器').waitFor();
  const calendar = section('日历订阅');
  await calendar.getByRole('button', { name: '建立订阅地址' }).click();
  const address = await calendar.getByLabel('订阅地址').inputValue();
  expect((await fetch(address)).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  await page.reload();
  await calendar.getByText('最近读取').waitFor();
  expect(await calendar.getByLabel('订阅地址').count()).toBe(0);
  await calendar.getByRole('button', { name: '停用订阅' }).click();
  await calendar.getByRole('button', { name: '建立订阅地址' }).waitFor();
  expect((await fetch(address)).status).toBe(404);

  await page.goto(`${app.url}/settings`);
  await section('提醒渠道').getByText('没有设置发信服务器。').waitFor();
});

function ended(sessions: ReturnType<typeof section>): Promise<number> {
  return sessions.getByRole('button', { name: /^结束登录/ }).count();
}

function section(title: string) {
  return page.getByRole('region', { name: new RegExp(`^${title}( \\d+ 个)?$`) });
}

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}
