import type { Browser, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { launchChromium, OFFICE_PC } from '../services/chromium';

interface Who {
  username?: string;
  password?: string;
}

/** A page of somebody's own browser, signed in, on the page that is theirs first. */
export async function signedIn(app: TestApp, browser: Browser, who: Who = {}): Promise<Page> {
  const context = await browser.newContext(OFFICE_PC);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByLabel('用户名').fill(who.username ?? 'admin');
  await page.getByLabel('密码', { exact: true }).fill(who.password ?? 'test-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  return page;
}

/** An installation with its administrator, by the API and signed in in a browser. */
export interface Opened {
  app: TestApp;
  admin: Person;
  browser: Browser;
  page: Page;
}

export async function opened(now: string): Promise<Opened> {
  const app = await TestApp.start(now);
  const admin = await app.admin();
  const browser = await launchChromium();
  return { app, admin, browser, page: await signedIn(app, browser) };
}

export async function close({ app, browser }: Pick<Opened, 'app' | 'browser'>): Promise<void> {
  await browser.close();
  await app.stop();
}
