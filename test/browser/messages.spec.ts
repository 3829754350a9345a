import type { Browser, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { registered, RESPONDENT } from '../registration';
import { launchChromium } from '../services/chromium';
import { signedIn } from './signed-in';

/** 消息, from the first morning on which there is something to say. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T07:00:00+08:00');
  admin = await app.clerk();
  browser = await launchChromium();
  page = await signedIn(app, browser);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

const A_PAGE = 50;

const rows = () => page.locator('[class*="_message_"]');
const unreadRows = () => page.locator('[class*="_message-unread_"]');
const bell = (name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });

/** The line below the title. */
const standing = (words: string) =>
  page.locator('[data-part="page-head-context"]').getByText(words, { exact: true });

async function open(address = '/messages'): Promise<void> {
  await page.goto(app.url + address);
  await page.getByRole('heading', { level: 1, name: '消息' }).waitFor();
}

/** Ten working days from 14 September end on the 28th: a week before that is today, at half past eight. */
async function dueInAWeek(caseNo: string): Promise<number> {
  const { id } = await registered(admin, { ...RESPONDENT, receivedOn: '2026-09-14', caseNo });
  return id;
}

it('says what will be here before anything is', async () => {
  await open();
  await page.getByText('还没有消息').waitFor();
  await page.getByText('未读', { exact: true }).click();
  await page.getByText('没有未读消息').waitFor();
  expect(page.url()).toContain('unread=1');
  await bell('消息').waitFor();
});

it('brings a reminder when its hour has come, and takes its reader to the case', async () => {
  const id = await dueInAWeek('云川府复〔2026〕60号');
  app.turnTo('2026-09-21T08:29:59+08:00');
  await app.deliver();
  await open();
  await page.getByText('还没有消息').waitFor();

  app.turnTo('2026-09-21T08:30:00+08:00');
  await app.deliver();
  await open();
  await bell('消息，1 条未读').waitFor();
  expect(await rows().innerText()).toMatch(
    /^云川府复〔2026〕60号：答复，还有 7 天\n期限 · 08:30 · 未读\n+标为已读\n+改日、不再提醒$/,
  );
  await page.getByRole('link', { name: '云川府复〔2026〕60号：答复，还有 7 天' }).click();
  await page.waitForURL(`${app.url}/cases/${id}`);
  await bell('消息').waitFor();

  await page.goBack();
  await standing('没有未读').waitFor();
  expect([await rows().count(), await unreadRows().count()]).toEqual([1, 0]);
  expect((await admin.get('/notifications')).body.items[0].readAt).not.toBeNull();
});

it('is read one by one, or all at once', async () => {
  for (const number of ['61', '62', '63']) await dueInAWeek(`云川府复〔2026〕${number}号`);
  await app.deliver();
  await open('/messages?unread=1');
  await standing('3 条未读').waitFor();
  await rows().filter({ hasText: '62号' }).getByRole('button', { name: '标为已读' }).click();
  await standing('2 条未读').waitFor();
  await rows().filter({ hasText: '62号' }).waitFor({ state: 'detached' });
  expect(await rows().count()).toBe(2);

  await page.getByText('全部', { exact: true }).click();
  await rows().nth(3).waitFor();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await standing('没有未读').waitFor();
  await bell('消息').waitFor();
  expect(await unreadRows().count()).toBe(0);
  expect((await admin.get('/notifications')).body.unread).toBe(0);
});

it('shows what is older a page at a time', async () => {
  const { body: before } = await admin.get('/notifications');
  for (let number = 1; number <= A_PAGE; number++) await dueInAWeek(`云川府复〔2026〕${100 + number}号`);
  await app.deliver();
  await open();
  await bell(`消息，${A_PAGE} 条未读`).waitFor();
  await rows()
    .nth(A_PAGE - 1)
    .waitFor();
  expect(await rows().count()).toBe(A_PAGE);
  await page.getByRole('button', { name: '看更早的消息' }).click();
  await rows().filter({ hasText: '60号' }).waitFor();
  expect(await rows().count()).toBe(A_PAGE + Number(before.items.length));
  expect(await page.getByRole('button', { name: '看更早的消息' }).count()).toBe(0);
}, 60_000);

it('is put off until a day that still leaves one, or dismissed with a reason', async () => {
  const row = rows().nth(0);
  await row.getByRole('button', { name: '改日、不再提醒' }).click();
  const dialog = page.getByRole('dialog', { name: '这件事以后怎样提醒我' });
  const day = dialog.getByLabel('哪一天再提醒');
  await day.fill('9.28');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请选明天到9月27日之间的日子').first().waitFor();
  await day.fill('9.25');
  await dialog.getByRole('button', { name: '保存' }).click();
  await row.getByText('改到9月25日再提醒').waitFor();

  await rows().nth(1).getByRole('button', { name: '改日、不再提醒' }).click();
  await dialog.getByText('不再提醒', { exact: true }).click();
  await dialog.getByText('到期当天和逾期以后仍会提醒').waitFor();
  await dialog.getByLabel('不再提醒的理由').fill('已与法院说好');
  await dialog.getByRole('button', { name: '保存' }).click();
  await rows().nth(1).getByText('不再提醒：已与法院说好').waitFor();
}, 60_000);

it('counts what is unread in the bar of a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  await page.getByRole('link', { name: `消息 ${A_PAGE - 2} 条未读` }).waitFor();
  await unreadRows().first().waitFor();
  const button = await unreadRows().first().getByRole('button', { name: '标为已读' }).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});
