import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { conclude, registered, RESPONDENT } from '../registration';
import { launchChromium, OFFICE_PC } from '../services/chromium';
import { expectPublishedNumbers, PARAGRAPH, rowsOf, words } from './published-year';

/** The year that a city 市场监督管理局 published, read off the page. */
let app: TestApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2021-01-08T10:00:00+08:00');
  await registerYear(await app.admin());
  browser = await launchChromium();
  context = await browser.newContext(OFFICE_PC);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  await page.goto(app.url);
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '统计' }).click();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('begins with this year by the server’s clock, and goes to the last one', async () => {
  await page.getByRole('heading', { level: 1, name: '2021 年复议应诉统计' }).waitFor();
  await page.getByText('这段时间没有案件').waitFor();
  await page.getByText('去年', { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '2020 年复议应诉统计' }).waitFor();
  expect(new URL(page.url()).search).toBe('?year=2020');
  await page.getByText('2020年1月1日至12月31日 · 本机关').waitFor();
});

it('shows the published numbers', async () => {
  await expectPublishedNumbers(page);
});

it('shows rates with their fractions, and none of nothing', async () => {
  const rates = page.getByRole('region', { name: '主要比率' });
  const lost = rates.locator('[data-part="rate"]', { hasText: '败诉率' }).first();
  expect(words(await lost.innerText())).toMatch(
    /^败诉率 11\.1% 1 分之 9 行政诉讼一审案件中，.+ ÷ .+ 上年同期 —$/,
  );
  const appeared = rates.locator('[data-part="rate"]', { hasText: '负责人出庭应诉率' });
  expect(words(await appeared.innerText())).toMatch(/— ?（0\/0）/);
});

it('opens a number to its cases, and keeps it open in the address', async () => {
  await page.getByRole('link', { name: '变更 2 件' }).click();
  const behind = page.getByRole('region', { name: '变更的案件' });
  await behind.getByText('变更，2 件').waitFor();
  const lines = behind.getByRole('listitem');
  await lines.nth(1).waitFor();
  expect(words(await lines.nth(0).innerText())).toMatch(/^云府复〔2020〕\d+号 .*变更 · 败 · 2020年6月15日$/);

  await page.reload();
  await behind.getByText('变更，2 件').waitFor();
  await behind
    .getByRole('link', { name: /^云府复/ })
    .first()
    .click();
  await page.waitForURL(/\/cases\/\d+$/);
  await page.goBack();
  await behind.getByRole('link', { name: '收起' }).click();
  await behind.waitFor({ state: 'detached' });
});

it('opens the fraction of a rate', async () => {
  await page.getByRole('link', { name: '纠错率（被申请人）分子 3 件' }).click();
  await page.getByText('纠错率（被申请人）分子，3 件').waitFor();
});

it('splits the outcomes by what the law calls them', async () => {
  await page.getByRole('link', { name: '按结案方式' }).last().click();
  await page.getByText('行政诉讼一审：审结 9 件，结案方式').waitFor();
  expect(await rowsOf(page, '行政诉讼一审：审结 9 件，结案方式')).toEqual([
    '撤销 1 败 上年 —',
    '准许撤诉 3 不计胜败 上年 —',
    '驳回诉讼请求 5 胜 上年 —',
  ]);
});

it('splits every number by one thing or two, each group with its cases', async () => {
  const address = page.url();
  const split = new URL(address);
  split.searchParams.set('by', 'month');
  split.searchParams.set('second', 'defendantForm');
  await page.goto(split.href);
  const table = page.getByRole('table', { name: '行政诉讼一审分类统计' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').allInnerTexts();
  expect(rows).toHaveLength(1);
  await table.getByRole('link', { name: /新收 9 件$/ }).click();
  await page.getByText(/新收，9 件/).waitFor();
  await page.goto(address);
});

it('copies the paragraph that was published', async () => {
  await page.getByRole('button', { name: '生成报告' }).click();
  await page.getByText('1 项无法核对：到期的答复都有登记（9件案件没有登记）').waitFor();
  await copy();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(PARAGRAPH);
});

it('copies it where there is no HTTPS', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  });
  await page.evaluate("navigator.clipboard.writeText('something else')");
  await page.reload();
  await copy();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(PARAGRAPH);
});

it('hands the report in as a document and as a workbook', async () => {
  for (const [format, ending] of [
    ['Word', '.docx'],
    ['Excel', '.xlsx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `下载 ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`2020年行政复议和行政应诉情况${ending}`);
  }
});

it('words the report as the office does, tried beside the numbers and then kept', async () => {
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
  };
  await page.getByRole('button', { name: '报告用语' }).click();
  await choose('量词', '宗');
  await choose('结果的次序', '由多到少');
  await page.getByRole('checkbox', { name: /维持与驳回合写/ }).check();
  await page.getByText('行政复议已审结9宗，其中维持（含驳回）5宗，变更2宗').first().waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存，本机关的报告都这样写').waitFor();
  await page.reload();
  await page.getByText('行政复议已审结9宗，其中维持（含驳回）5宗').waitFor();

  await page.getByRole('button', { name: '报告用语' }).click();
  await page.getByRole('button', { name: '恢复通常写法' }).click();
  await page.getByText('行政复议已审结9件，其中终止1件').waitFor();
});

it('says at the field why days are refused', async () => {
  await page.goto(`${app.url}/statistics?from=2020-12-31&to=2020-01-01`);
  await page.getByLabel('自', { exact: true }).and(page.locator('[aria-invalid=true]')).waitFor();
  await page.getByText('起始日期不能晚于截止日期').first().waitFor();
  const from = page.getByLabel('自', { exact: true });
  await from.fill('2020-1-1');
  await from.press('Tab');
  const to = page.getByLabel('至', { exact: true });
  await to.fill('2020.6.30');
  await page.getByText('9 = 9 平衡').first().waitFor();
  expect(new URL(page.url()).search).toBe('?from=2020-01-01&to=2020-06-30');
});

async function copy(): Promise<void> {
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('已复制，可以粘贴到年度报告里').waitFor();
}

/** 9 suits, 9 reconsiderations and an advice letter. */
async function registerYear(officer: Person): Promise<void> {
  const suit = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT' };
  let number = 0;
  for (const [howMany, as, disposition] of [
    [3, suit, 'Y1-CS'],
    [5, suit, 'Y1-BHSQ'],
    [1, suit, 'Y1-CX'],
    [1, RESPONDENT, 'F17-ZZ-SW'],
    [1, RESPONDENT, 'F17-BH'],
    [1, RESPONDENT, 'F17-CX'],
    [4, RESPONDENT, 'F17-WC'],
    [2, RESPONDENT, 'F17-BG'],
  ] as const) {
    for (let count = 0; count < howMany; count++) {
      number++;
      const caseNo = as === suit ? `（2020）云01行初${number}号` : `云府复〔2020〕${number}号`;
      const file = await registered(officer, { ...as, caseNo, receivedOn: '2020-03-02' });
      await conclude(officer, file, disposition, '2020-06-15');
    }
  }
  const letter = { kind: 'ADVICE_LETTER', issuer: '云川市人民政府', receivedOn: '2020-05-06' };
  const { body } = await officer.post('/follow-ups', letter);
  await officer.put(`/follow-ups/${body.id}`, { answeredOn: '2020-06-05', result: '已整改' });
}
