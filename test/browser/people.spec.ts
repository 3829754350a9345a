import type { Browser, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { launchChromium } from '../services/chromium';
import { signedIn } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T10:00:00+08:00');
  admin = await app.admin();
  browser = await launchChromium();
  page = await signedIn(app, browser);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('adds a unit and a colleague, who finds no accounts in the navigation, and disables the account', async () => {
  await page.getByRole('link', { name: '机构与人员' }).click();
  await page.getByLabel('机构名称').fill('执法一科');
  await page.getByRole('button', { name: '添加机构' }).click();
  await page.getByText('已添加执法一科').waitFor();
  await page.getByRole('button', { name: '添加人员' }).click();
  await drawer().getByLabel('姓名').fill('李文静');
  await drawer().getByLabel('用户名').fill('liwenjing');
  await drawer().getByRole('button', { name: '添加', exact: true }).click();
  // Refused without a password, and nothing that was typed is lost.
  await drawer().locator('[data-part="form-errors"]').waitFor();
  await drawer().getByLabel('初始密码').fill('qinghe-office-1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已添加李文静').waitFor();

  const hers = await browser.newPage();
  await hers.goto(app.url);
  await hers.getByLabel('用户名').fill('liwenjing');
  await hers.getByLabel('密码', { exact: true }).fill('qinghe-office-1');
  await hers.keyboard.press('Enter');
  await hers.getByLabel('原密码').waitFor();
  expect(await hers.getByRole('link', { name: '机构与人员' }).count()).toBe(0);

  await page.getByRole('button', { name: '修改 李文静' }).click();
  await drawer().getByRole('switch', { name: '停用账号' }).click();
  await drawer().getByRole('button', { name: '保存' }).click();
  await page.getByText('已停用').waitFor();
  const { body } = await admin.get('/users?all=true');
  const account = body.find(({ username }: { username: string }) => username === 'liwenjing');
  expect(account).toMatchObject({ disabled: true, roles: expect.arrayContaining(['REGISTRAR', 'OFFICER']) });
});

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}
