import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { launchChromium, OFFICE_PC } from '../services/chromium';

/** 期限计算器, for anyone: nobody signs in here. */
let app: TestApp;
let stranger: Person;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T10:00:00+08:00');
  stranger = app.stranger();
  browser = await launchChromium();
  context = await browser.newContext(OFFICE_PC);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function ask(address: string): Promise<void> {
  await page.goto(`${app.url}/calculator?${address}`);
  await page.getByRole('heading', { level: 1, name: '行政复议、行政诉讼期限计算' }).waitFor();
}

const answer = () => page.getByRole('region', { name: '答案' });
const due = () => answer().locator('[class*="_calculator-date_"]').innerText();
const noteOf = (id: string) => page.locator(`[id="${id}-note"]`).innerText();
const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');
const address = () => new URL(page.url()).searchParams;

async function choose(id: string, words: string): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

it('is found on the sign-in page, and answers before anything is asked', async () => {
  await page.goto(`${app.url}/sign-in`);
  await page.getByRole('link', { name: '期限计算器' }).click();
  await page.getByText('期限计算器 · 无需登录').waitFor();
  // Received today: ten working days over 中秋 and 国庆, with the Saturday worked for it.
  expect(await due()).toBe('2026年10月12日 周一');
  await page.getByText('已收录 2007—2026 年').waitFor();
});

it('counts what follows from an event, by the keyboard alone', async () => {
  await ask('');
  await page.getByLabel('收到日期', { exact: true }).fill('9.16');
  expect(await due()).toBe('2026年9月30日 周三');
  await answer().getByText('其中 6 个工作日 · 自收到次日起第 10 个工作日').waitFor();
  await answer().getByText('9月25日至27日中秋节放假（国办发明电〔2025〕7号）').waitFor();
  await answer().getByText('法律没有规定可以延长').first().waitFor();
  expect(address().get('on')).toBe('2026-09-16');

  await page.getByText('简易程序', { exact: true }).click();
  expect(await due()).toBe('2026年9月22日 周二');
  await page.getByText('被告', { exact: true }).click();
  await answer().getByText('提出答辩状').first().waitFor();
  expect(await due()).toBe('2026年10月8日 周四');
  await answer().getByText('由此开始的其他期限').waitFor();
  await answer()
    .getByRole('button', { name: /提出管辖异议/ })
    .click();
  await answer().getByText('须在这一天（含）前：提出管辖异议').waitFor();

  await choose('event', '开庭');
  await answer().getByText('须在这一天（含）前：提交出庭负责人身份证明').waitFor();
  await answer()
    .getByRole('button', { name: /传票传唤当事人/ })
    .click();
  await answer().getByText('人民法院最迟在这一天（含）：传票传唤当事人').waitFor();
  await answer().getByText('开庭前 3 日').first().waitFor();
});

it('leaves out pauses and adds an extension, and refuses what the law does not allow', async () => {
  await ask('as=reviewOrgan&event=ACCEPTED&on=2026-07-15');
  expect(await due()).toBe('2026年9月14日 周一');
  await page.getByLabel('有中止、补正、鉴定等不计入的日子').check();
  await page.getByLabel('中止之日', { exact: true }).fill('2026-08-03');
  await answer().getByText('停止计算，余下 42 日').waitFor();
  await page.getByLabel('恢复之日', { exact: true }).fill('2026-08-01');
  expect(await noteOf('pause-0-to')).toContain('没有未恢复的中止');
  await page.getByLabel('恢复之日', { exact: true }).fill('2026-08-13');
  expect(await due()).toBe('2026年9月23日 周三');

  await page.getByRole('button', { name: '再加一段' }).click();
  await page.getByLabel('第 2 段不计入的事由').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('从哪一天', { exact: true }).fill('2026-08-20');
  await page.getByLabel('到哪一天（含）', { exact: true }).fill('2026-08-29');
  expect(await due()).toBe('2026年10月8日 周四');

  await page.getByLabel('已批准延长').check();
  await page.getByLabel('延长天数', { exact: true }).fill('31');
  expect(await noteOf('extendDays')).toContain('延长最多不超过30日');
  await page.getByLabel('延长天数', { exact: true }).fill('30');
  expect(await due()).toBe('2026年11月2日 周一');
});

it.each([
  ['FY23-48-REPLY', '2026-09-16'],
  ['XS-67-ANSWER', '2026-09-17'],
  ['FY23-62', '2026-12-01'],
  ['JS18-71', '2026-10-15'],
  ['XS-81', '2026-08-31'],
])('counts %s as the server does', async (period, trigger) => {
  await ask(`period=${period}&on=${trigger}`);
  const { body } = await stranger.get(`/law/deadline?period=${period}&trigger=${trigger}`);
  await answer().locator(`time[datetime="${body.due}"]`).first().waitFor();
  const steps = await answer().locator('[data-part="steps"] dd').allInnerTexts();
  expect(steps).toEqual(body.steps.map((step: string) => step.slice(step.indexOf('：') + 1)));
});

it('finds a period by its name, its number or its law', async () => {
  await ask('');
  await page.getByRole('button', { name: '直接选期间' }).click();
  await choose('period', 'xs-45');
  expect(address().get('period')).toBe('XS-45');
  await choose('period', '第六十七条 答辩');
  expect(address().get('period')).toBe('XS-67-ANSWER');
  await answer().getByText('被告应当在收到起诉状副本之日起十五日内').waitFor();
  await choose('period', 'XS-96');
  await answer().getByText('没有确定的日期').waitFor();
  await page.getByLabel('文书写明的天数').fill('60');
  expect(await due()).toBe('2026年11月20日 周五');
});

it('says at the field what cannot be, in the words of the server', async () => {
  await ask('period=FY23-48-REPLY&on=2023-09-16');
  const refused = await stranger.get('/law/deadline?period=FY23-48-REPLY&trigger=2023-09-16');
  expect(refused.status).toBe(400);
  expect(await noteOf('on')).toBe(refused.body.errors[0].message);
  await page.getByLabel('起算日期', { exact: true }).fill('2月30日');
  await page.keyboard.press('Tab');
  expect(await noteOf('on')).toBe('没有 2026-02-30 这一天，请改日期');
  expect(await page.getByLabel('起算日期', { exact: true }).inputValue()).toBe('2026-02-30');
});

it('says when a date is provisional', async () => {
  await ask('event=REPLY_NOTICE_RECEIVED&on=2027-01-04');
  await answer().getByText('2027年节假日安排没有公布').first().waitFor();
  await answer().getByText('（暂定，可能提前）').first().waitFor();
});

it('can be handed on: as a link, as text, on paper', async () => {
  await ask('as=reviewOrgan&event=ACCEPTED&on=2026-07-15&pause=APPRAISAL.2026-08-20.2026-08-29');
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('已复制').waitFor();
  const link = await clipboard();
  await page.getByText('复制链接').waitFor();
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('已复制').waitFor();
  const text = await clipboard();
  expect(text).toContain('复议机关：2026年7月15日 星期三受理\n鉴定：2026年8月20日起，2026年8月29日止');
  expect(text).toContain('作出行政复议决定：2026年9月23日 星期三');

  await page.goto(link);
  expect(await due()).toBe('2026年9月23日 周三');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('region', { name: '问题' }).isVisible()).toBe(false);
  expect(await page.getByText('复议机关：2026年7月15日 星期三受理').isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});

it('takes a day from the month sheet', async () => {
  await ask('event=REPLY_NOTICE_RECEIVED&on=2026-09-16');
  await page.getByRole('button', { name: '选收到日期' }).click();
  await page.getByRole('dialog', { name: '选日期' }).waitFor();
  await page.locator('[class*="_month-sheet-day_"]:focus').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await page.locator('#on').inputValue()).toBe('2026年9月17日 星期四');
  await page.locator('#on:focus').waitFor();
});

it('fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ask('as=defendant&event=COMPLAINT_RECEIVED&on=2026-09-17&pause=SUSPENSION.2026-09-20.');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.setViewportSize({ width: 1280, height: 900 });
});
