// Long: a year of cases by hand.
import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app';
import { launchChromium, OFFICE_PC } from '../services/chromium';
import { choose } from './choose';
import { expectPublishedNumbers, PARAGRAPH } from './published-year';
import { NASTY, type PaperFile, RECONSIDERATIONS, SUITS } from './year-papers';

/**
 * The year that a city 市场监督管理局 published, entered by hand: in January 周敏 takes the year's eighteen paper files,
 * registers them, records how each ended, answers the advice, and reads the annual paragraph off the page.
 */
let app: TestApp;
let browser: Browser;
let page: Page;
/** What no page may ever do: a dialog of a party's making, or an error of ours. */
const alarms: string[] = [];

beforeAll(async () => {
  app = await TestApp.start('2021-01-08T10:00:00+08:00');
  browser = await launchChromium();
  const context = await browser.newContext(OFFICE_PC);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => alarms.push(message));
  await page.goto(app.url);
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '登记第一件' }).waitFor();
}, 90_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('takes the nine reconsiderations of the folder, by the keyboard alone', async () => {
  await page.getByRole('link', { name: '登记第一件' }).click();
  await page.locator('#caseNo:focus').waitFor();
  for (const paper of RECONSIDERATIONS) {
    const { caseNo, receivedOn, applicants, documentNo } = paper;
    await typeAndTab(caseNo, receivedOn, applicants);
    // The review organ of the last notice is there already.
    await typeAndTab(paper === RECONSIDERATIONS[0] ? '云川市人民政府' : '');
    await page.keyboard.type(documentNo);
    await registeredBy('Control+Shift+Enter');
    await page.locator('#caseNo:focus').and(page.locator('[value=""]')).waitFor();
    expect(await page.getByText('可能已登记').count()).toBe(0);
  }
}, 90_000);

it('finds each of them in the list and records how it ended', async () => {
  for (const paper of RECONSIDERATIONS) {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }).click();
    await page.getByRole('row', { name: paper.written }).getByRole('link').click();
    await page.getByText(`${paper.written} · 被申请人`).waitFor();
    await recordOutcome(paper);
  }
}, 90_000);

it('takes the nine suits, each with its end', async () => {
  for (const paper of SUITS) {
    await page.getByRole('button', { name: '登记案件' }).click();
    await page.locator('#caseNo:focus').waitFor();
    if (paper === SUITS[0]) {
      await page.getByText('行政诉讼', { exact: true }).click();
      await page.getByLabel('案号', { exact: true }).click();
    }
    await typeAndTab(paper.caseNo, paper.receivedOn, paper.applicants, '清河区人民法院');
    await page.keyboard.type(paper.documentNo);
    await registeredBy('Control+Enter');
    await page.getByText(`${paper.written} · 被告（未经复议）`).waitFor();
    await recordOutcome(paper);
  }
}, 90_000);

it('registers the advice of the city government, which belongs to no case, and answers it', async () => {
  await page.getByRole('button', { name: '登记案件' }).click();
  await page.locator('#caseNo:focus').waitFor();
  await page.locator('[class*="_register-kinds_"]').getByText('意见书、建议书').click();
  await choose(page.getByRole('combobox', { name: '种类' }), '行政复议建议书');
  await page.keyboard.press('Tab');
  await page.keyboard.type('云川市人民政府');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2020-7-10');
  await registeredBy('Control+Enter');
  await page.getByText('云川市人民政府 · 2020年7月10日收到').waitFor();

  await page.getByRole('button', { name: '登记已回复' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('回复日期', { exact: true }).fill('2020-8-5');
  await dialog.getByLabel('办理情况', { exact: true }).fill('已组织学习，修订告知书格式，并书面回复');
  await page.keyboard.press('Control+Enter');
  await page.getByText('没有未办结的意见书、建议书').waitFor();
  await page.getByText('已办结', { exact: true }).click();
  await page.getByText('2020年8月5日办理：已组织学习，修订告知书格式，并书面回复').waitFor();
}, 60_000);

it('reads the published numbers off the page', async () => {
  await page.getByRole('link', { name: '统计' }).click();
  await page.getByText('去年', { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '2020 年复议应诉统计' }).waitFor();
  await expectPublishedNumbers(page);
  await page.getByRole('link', { name: '撤销 1 件' }).first().click();
  await page.getByRole('region', { name: '撤销的案件' }).getByText(NASTY).waitFor();
}, 60_000);

it('copies the paragraph that was published', async () => {
  await page.getByRole('button', { name: '生成报告' }).click();
  await page.getByText(/自查 \d+ 项/).waitFor();
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('已复制，可以粘贴到年度报告里').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(PARAGRAPH);
  expect(alarms).toEqual([]);
}, 60_000);

async function typeAndTab(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

async function registeredBy(key: string): Promise<void> {
  const [stored] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.keyboard.press(key),
  ]);
  expect(stored.status()).toBe(201);
}

/** 处理结果与后续 of the case in sight. */
async function recordOutcome({ disposition, madeOn }: PaperFile): Promise<void> {
  await page.getByRole('tab', { name: '处理结果与后续' }).click();
  await choose(page.getByRole('combobox', { name: '处理结果' }), disposition);
  await page.keyboard.press('Tab');
  await page.keyboard.type(madeOn);
  await page.getByText('保存后', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '更正', exact: true }).waitFor();
}
