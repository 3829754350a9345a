import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { registered, RESPONDENT } from '../registration';
import { close, opened } from './signed-in';

/** 地方规定: entered without code, switched on from an example, given a new version, switched off. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-24T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

const section = () => page.getByRole('region', { name: '地方规定' });
const dialog = () => page.getByRole('dialog');
const rule = (name: string) => section().getByRole('article', { name });

it('is entered in the form, which says in a sentence what it will do and refuses at the field', async () => {
  await page.goto(`${app.url}/settings`);
  await section().getByRole('button', { name: '录入地方规定' }).click();
  await dialog().getByLabel('名称').fill('败诉案件报告');
  await dialog().getByLabel('期限', { exact: true }).fill('0');
  await dialog().getByLabel('应当做什么').fill('报告败诉原因和整改情况。');
  await dialog().getByLabel('依据的文件').fill('区行政应诉工作办法');
  await dialog().getByLabel('网址（可不填）').fill('www.example.cn');
  await dialog().getByLabel('施行日期', { exact: true }).fill('2026-1-1');
  await dialog().getByRole('button', { name: '保存' }).click();
  await dialog().locator('#local-rule-amount-note').getByText('期限不能为 0').waitFor();
  await dialog().locator('#local-rule-source-url-note').getByText('网址应以').waitFor();
  expect(await app.rows('local_rules')).toBe(0);

  await dialog().getByLabel('期限', { exact: true }).fill('10');
  await dialog().getByLabel('由谁办理（可不填）').fill('承办机构');
  await dialog().getByLabel('网址（可不填）').fill('https://www.example.cn/1');
  expect(await dialog().getByLabel('这项规定的意思').innerText()).toBe(
    '案件败诉（纠错）的，自裁判、决定生效之日起10个工作日内，由承办机构报告败诉原因和整改情况。适用于2026年1月1日起发生的。',
  );
  await dialog().getByRole('button', { name: '保存' }).click();
  await rule('败诉案件报告').getByText('待核对').waitFor();
  await rule('败诉案件报告').getByText('施行中').waitFor();
  const [kept] = (await admin.get('/local-rules')).body;
  expect(kept).toMatchObject({
    trigger: { on: 'OUTCOME', verdict: 'LOST', from: 'EFFECT' },
    ...{ amount: 10, unit: 'WORKDAY', actor: '承办机构', importance: 'high' },
    source: { quote: null, url: 'https://www.example.cn/1' },
  });

  await page.getByRole('button', { name: '修改：败诉案件报告' }).click();
  await dialog().getByLabel('原文（可不填）').fill('应当在十个工作日内报告。');
  await dialog().getByLabel('在哪些程序').focus();
  await page.keyboard.type('一审');
  await page.keyboard.press('Enter');
  await dialog().getByLabel('应当做什么').click();
  await dialog().getByRole('button', { name: '保存' }).click();
  await rule('败诉案件报告').getByText('一审案件败诉（纠错）的').waitFor();
  expect(await rule('败诉案件报告').getByText('待核对').count()).toBe(0);
}, 60_000);

it('brings the duties of the office to the desk: done with a note, taken back, counted apart', async () => {
  await registered(admin, { ...RESPONDENT, receivedOn: '2026-09-21' });
  const monthly = { on: 'PERIOD_END', period: 'MONTH' };
  await admin.post('/local-rules', {
    ...{ name: '清单报送', trigger: monthly, amount: 0, unit: 'DAY', rolls: false, importance: 'high' },
    ...{ duty: '报送在办案件清单', source: { title: '通知' }, effectiveFrom: '2026-08-01' },
  });
  await app.backgroundDone();
  await page.goto(app.url);
  const line = page.getByRole('listitem').filter({ hasText: '清单报送（2026年9月）' }).first();
  await line.getByText('地方规定 · 通知').waitFor();
  await line.getByRole('button', { name: '完成' }).click();
  await dialog().getByLabel('办理情况（可不填）').fill('已报区司法局');
  await dialog().getByRole('button', { name: '完成', exact: true }).click();
  const duties = page.getByRole('region', { name: '机关定期事项' });
  await duties.getByText('已报区司法局').waitFor();
  await page.goto(`${app.url}/statistics?from=2026-09-01&to=2026-09-30`);
  const counted = page.getByRole('region', { name: '地方规定办理情况' });
  await counted.getByRole('row', { name: /清单报送 1 1 0 0 100/ }).waitFor();
  await page.goto(app.url);
  await duties.getByRole('button', { name: '撤销完成：清单报送' }).click();
  await duties.getByText('已报区司法局').waitFor({ state: 'detached' });
}, 60_000);

it('is switched on from an example, follows itself in a new version, and is switched off', async () => {
  await page.goto(`${app.url}/settings`);
  await page.getByRole('button', { name: '从示例启用' }).click();
  await dialog().getByRole('button', { name: '启用：宿州：每月败诉风险排查' }).click();
  await dialog().getByRole('article', { name: '宿州' }).getByText('已启用').waitFor();
  await dialog().getByRole('button', { name: '关闭' }).click();
  await rule('败诉风险排查').getByText('每个月结束后5日内（遇休息日不顺延）').waitFor();

  await page.getByRole('button', { name: '新版：败诉风险排查' }).click();
  await dialog().getByLabel('期限', { exact: true }).fill('8');
  await dialog().getByLabel('施行日期', { exact: true }).fill('2026-9-1');
  await dialog().getByRole('button', { name: '保存' }).click();
  await dialog().locator('#local-rule-effectiveFrom-note').getByText('晚于原规定的施行日期').waitFor();
  await dialog().getByLabel('施行日期', { exact: true }).fill('2027-1-1');
  await dialog().getByRole('button', { name: '保存' }).click();
  await rule('败诉风险排查').getByText('未施行').waitFor();
  await section().getByText('2026年9月24日至2026年12月31日').waitFor();

  await page.getByRole('button', { name: '停用：败诉案件报告' }).click();
  await dialog().getByLabel('最后一天', { exact: true }).fill('2026-9-23');
  await dialog().getByRole('button', { name: '停用' }).click();
  await rule('败诉案件报告').getByText('已失效').waitFor();
  await page.getByRole('button', { name: '删除：败诉案件报告' }).click();
  await dialog().getByLabel('删除理由').fill('录重了');
  await dialog().getByRole('button', { name: '删除' }).click();
  await rule('败诉案件报告').waitFor({ state: 'detached' });
}, 60_000);
