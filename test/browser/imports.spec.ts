import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../app';
import { choose } from './choose';
import { close, opened } from './signed-in';

const LEDGERS = join(__dirname, '../fixtures/ledgers');

let app: TestApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, browser, page } = await opened('2026-11-02T10:00:00+08:00'));
}, 120_000);

afterAll(() => close({ app, browser }));

const section = (title: string | RegExp) => page.getByRole('region', { name: title });

it('brings a messy ledger in: read, looked over, words said, registered in the background', async () => {
  await page.getByRole('link', { name: '案件', exact: false }).first().click();
  await page.getByRole('main').getByRole('link', { name: '导入台账' }).click();
  await page.getByRole('button', { name: '读取台账' }).click();
  await page.getByText('请选择台账文件').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(join(LEDGERS, 'litigation-2022-2024.xlsx'));
  await choose(page.getByLabel('本机关是'), '被告');
  await page.getByRole('button', { name: '读取台账' }).click();

  const words = section(/^待确认的词/);
  await words.waitFor();
  for (const one of await words.getByRole('combobox').all()) await choose(one, '其他');
  await words.getByRole('button', { name: '按此重新读取' }).click();
  await words.waitFor({ state: 'detached' });
  const ready = page.getByRole('button', { name: /^登记这 \d+ 件$/ });
  const before = await ready.innerText();
  await section('需核对的').getByText('案号写法有误').click();
  await ready.filter({ hasNotText: before }).waitFor();

  const rows = section('逐行核对');
  await rows.getByText(/^有误/).first().click();
  await rows.getByText('没有这一天').first().waitFor();
  await rows.getByText('全部', { exact: true }).click();
  await ready.click();
  await section(/^已登记 \d+ 件案件/).waitFor();

  await rows
    .getByText(/^可导入/)
    .first()
    .click();
  await rows.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/cases.\d+$/);
});

it('corrects a column of pasted cells, and takes the whole import back', async () => {
  await page.goto(`${app.url}/imports`);
  await page.getByText('从 Excel 粘贴').click();
  const cells = '申请人\t复议案号\t程序\t某日\n张一\t澜政复〔2022〕201号\t复议\t2022.3.1\n';
  await page.getByLabel('台账内容').fill(cells);
  await choose(page.getByLabel('本机关是'), '被申请人');
  await page.getByRole('button', { name: '读取台账' }).click();
  await section('逐行核对').getByText('没有收到日期').waitFor();
  await choose(section('各列是什么').getByLabel(/某日$/), '收到日期');
  await page.getByRole('button', { name: '登记这 1 件' }).click();
  await section('已登记 1 件案件').waitFor();

  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await page.getByRole('button', { name: '撤销导入', exact: true }).click();
  await page.getByText('登记的案件已整批撤回').waitFor();
  await page.getByRole('link', { name: '导入台账' }).last().click();
  const before = section('以前的导入');
  await before.getByText('已撤销').waitFor();
  await before.getByText('已登记').waitFor();
});
