import type { Browser, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { launchChromium, OFFICE_PC } from '../services/chromium';
import { TestProvider } from '../services/identity-provider';
import { close } from './signed-in';

const PUBLIC_URL = 'http://anqi.test';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;
let provider: TestProvider;

beforeAll(async () => {
  provider = await TestProvider.start(PUBLIC_URL);
  const settings = { oidc: provider.settings, publicUrl: PUBLIC_URL };
  app = await TestApp.start('2026-09-21T10:00:00+08:00', undefined, settings);
  admin = await app.admin();
  browser = await launchChromium();
  const context = await browser.newContext(OFFICE_PC);
  context.setDefaultTimeout(30_000);
  // The name under which people find the product.
  await context.route(`${PUBLIC_URL}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${app.url}${pathname}${search}` }) });
  });
  page = await context.newPage();
}, 120_000);

afterAll(async () => {
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await close({ app, browser });
  await provider.stop();
});

const button = () => page.getByRole('button', { name: '用统一身份认证登录' });

it('comes in through the provider where it is linked, to the page that was wanted', async () => {
  await page.goto(`${PUBLIC_URL}/cases?status=OPEN`);
  provider.account = 'nobody-here';
  await button().click();
  await page.getByText('没有对应的可用账号').waitFor();
  // The other way in stands below it.
  await page.getByLabel('用户名').waitFor();

  await admin.put('/users/1/identity', { subject: 'sub-li' });
  await page.goto(`${PUBLIC_URL}/cases?status=OPEN`);
  await button().click();
  await page.getByRole('heading', { name: '案件', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('?status=OPEN');

  await page.goto(`${PUBLIC_URL}/account`);
  const own = page.getByRole('region', { name: '统一身份认证' });
  await own.getByText('sub-li').waitFor();
  // By password from here on: what the identity had opened ends with the link.
  await own.getByRole('button', { name: '解除关联' }).click();
  await page.getByRole('dialog', { name: '请再登录一次' }).waitFor();
  await page.getByLabel('密码', { exact: true }).last().fill('test-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await own.getByLabel('密码').fill('test-password');
  await own.getByRole('button', { name: '去关联' }).click();
  await own.getByText('已关联').waitFor();
});

it('says that the provider is away, and opens by password', async () => {
  await page.context().clearCookies();
  await provider.stop();
  await page.goto(`${PUBLIC_URL}/sign-in`);
  await button().click();
  await page.getByText('现在连不上').waitFor();
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
});
