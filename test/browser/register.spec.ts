import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { type Person, TestApp } from '../app';
import { registered, RESPONDENT } from '../registration';
import { launchChromium, OFFICE_PC } from '../services/chromium';

/** 登记, as 周敏 does it on a Monday with a pile of notices. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T14:32:00+08:00');
  admin = await app.admin();
  browser = await launchChromium();
  context = await browser.newContext(OFFICE_PC);
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  await page.goto(app.url);
  await signIn();
  await page.getByRole('button', { name: '登记案件' }).waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

beforeEach(() => open());

/** Every story begins on an empty sheet. */
async function open(address = '/cases/new'): Promise<void> {
  await page.evaluate('localStorage.clear()');
  await page.goto(app.url + address);
  await page.getByRole('heading', { level: 1, name: '登记案件' }).waitFor();
}

async function signIn(): Promise<void> {
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.getByRole('button', { name: '登录' }).click();
}

const field = (id: string) => page.locator(`[id="${id}"]`);
const noteOf = (id: string) => page.locator(`[id="${id}-note"]`).innerText();
const deadlines = () => page.getByRole('complementary', { name: '期限' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function idShown(): Promise<number> {
  await page.waitForURL(/\/cases\/\d+$/);
  return Number(page.url().split('/').at(-1));
}

async function fillFive(caseNo: string): Promise<void> {
  await field('caseNo').fill(caseNo);
  await field('receivedOn').fill('2026-9-18');
  await field('applicants').fill('马玉兰');
  await field('authority').fill('云川市人民政府');
  await field('act-documentNo').fill('云市监处罚[2026]167号');
}

it('registers five fields with the keyboard, and says the next deadline', async () => {
  await field('caseNo').focus();
  for (const text of ['云川府复[2026]52号', '9.18']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  expect(await field('caseNo').inputValue()).toBe('云川府复〔2026〕52号');
  expect(await field('receivedOn').inputValue()).toBe('2026年9月18日 星期五');
  await deadlines().getByText('10月9日 周五').waitFor();
  await deadlines().getByText('自收到次日起第 10 个工作日 · 第四十八条 · 还有 8 个工作日').waitFor();
  const announced = await deadlines().getByText('将提醒').locator('..').innerText();

  await field('applicants').fill('马玉兰、云川惠民超市');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已登记。答复期限 10月9日').waitFor();

  const { body } = await admin.get(`/cases/${await idShown()}`);
  expect(body).toMatchObject({ caseNo: '云川府复〔2026〕52号', receivedOn: '2026-09-18' });
  expect(body.parties.map(({ name, kind }: any) => [name, kind])).toEqual([
    ['马玉兰', 'NATURAL'],
    ['云川惠民超市', 'LEGAL'],
  ]);
  expect(body.deadlines[0]).toMatchObject({ due: '2026-10-09', periodId: 'FY23-48-REPLY' });
  expect(announced).toBe(`将提醒 管理员：${await plannedDays()}`);
});

/** When the server will remind of deadlines, in the words of the page. */
async function plannedDays(): Promise<string> {
  const rows = await app
    .get(DataSource)
    .query<{ dueAt: string }[]>(
      `SELECT dueAt FROM reminders WHERE recurs IS NULL AND kind = 'DEADLINE' ORDER BY dueAt`,
    );
  const days = rows.map(({ dueAt }) => new Date(dueAt).toISOString().slice(5, 10));
  return days
    .map((day) => (day === '10-09' ? '到期日早上' : `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`))
    .join('、');
}

it('keeps what is typed, over a reload', async () => {
  await field('applicants').fill('刘建平');
  await page.getByText('草稿已于 14:32 存在本机').waitFor();
  await press('已发生的程序事项');
  await field('event-1-on').fill('9月20日');
  await page.reload();
  await page.getByText('已恢复 14:32 的草稿').waitFor();
  expect(await field('applicants').inputValue()).toBe('刘建平');
  expect(await field('event-1-on').inputValue()).toBe('2026年9月20日 星期日');
  await press('清空重填');
  expect(await field('applicants').inputValue()).toBe('');
  await page.reload();
  expect(await field('applicants').inputValue()).toBe('');
});

it('says at the field what cannot be, in the words of the server', async () => {
  const cases = await app.rows('cases');
  await field('receivedOn').fill('2月30日');
  await field('applicants').fill('马玉兰');
  const refused = await admin.post('/cases', { ...RESPONDENT, receivedOn: '2026-02-30' });
  expect(await noteOf('receivedOn')).toBe(refused.body.errors[0].message);

  await field('receivedOn').fill('2026-09-18');
  await press('已发生的程序事项');
  await field('event-1-type').click();
  await page.keyboard.type('提交答复');
  await page.keyboard.press('Enter');
  await field('event-1-on').fill('2026-09-16');
  await press('登记');
  const early = {
    ...RESPONDENT,
    receivedOn: '2026-09-18',
    events: [{ type: 'REPLY_SUBMITTED', on: '2026-09-16' }],
  };
  const [problem] = (await admin.post('/cases', early)).body.errors;
  expect(await noteOf('event-1-on')).toBe(problem.message);

  const summary = page.getByRole('alert');
  expect(await summary.innerText()).toContain('没有登记成功，有 1 处要改');
  await page.locator('[data-part="form-errors"]:focus').waitFor();
  await summary.getByRole('link', { name: problem.message }).click();
  await page.locator('#event-1-on:focus').waitFor();
  expect(await app.rows('cases')).toBe(cases);
});

it('asks for what is missing, and for a day that has come', async () => {
  await press('登记');
  expect(await noteOf('receivedOn')).toBe('请填收到日期，期限从这天起算');
  await field('receivedOn').fill('2026-09-25');
  expect(await noteOf('receivedOn')).toContain('晚于今天');
  await field('receivedOn').fill('2026-09-18');
  await field('applicants').fill('马玉兰');
  await press('登记');
  await page.getByText('已登记。答复期限').waitFor();
});

it('shows a refusal that only the server knows', async () => {
  await fillFive('云川府复〔2026〕53号');
  await press('承办机构、承办人');
  await field('officerId').click();
  await page.getByTitle('管理员').last().click();
  await page.route('**/api/cases', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 400,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'urn:anqi:problem:InvalidInput',
            title: '有 1 处要改',
            status: 400,
            code: 'InvalidInput',
            errors: [{ field: 'officerId', message: '本机关没有这位承办人，请重新选择' }],
          }),
        })
      : route.continue(),
  );
  await press('登记');
  await page.getByRole('alert').waitFor();
  expect(await noteOf('officerId')).toBe('本机关没有这位承办人，请重新选择');
  await page.unroute('**/api/cases');
});

it('registers once, however often it is pressed', async () => {
  const cases = await app.rows('cases');
  await fillFive('云川府复〔2026〕54号');
  await page.getByRole('button', { name: '登记', exact: true }).dblclick();
  await page.getByText('已登记。').waitFor();
  expect(await app.rows('cases')).toBe(cases + 1);
});

it('registers once when the answer was lost on its way', async () => {
  const cases = await app.rows('cases');
  await fillFive('云川府复〔2026〕55号');
  let lost = 0;
  await page.route('**/api/cases', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await press('登记');
  await page.getByText('没连上服务器，请检查网络后重试').waitFor();
  await press('登记');
  await page.getByText('已登记。').waitFor();
  await page.unroute('**/api/cases');
  expect(await app.rows('cases')).toBe(cases + 1);
});

it('takes the next notice at once, in the same seat', async () => {
  await page.getByText('复议机关', { exact: true }).first().click();
  await fillFive('云川府复〔2026〕56号');
  await press('登记并录下一件');
  await page.getByText('已登记。').waitFor();
  expect(await field('caseNo').inputValue()).toBe('');
  expect(await field('authority').inputValue()).toBe('云川市人民政府');
  await page.locator('#caseNo:focus').waitFor();
  await page.reload();
  await page.getByRole('radio', { name: '复议机关', checked: true }).waitFor({ state: 'attached' });
});

it('warns of a case that is there already, and text stays text', async () => {
  const name = '<img src=x onerror="document.title=1">';
  await registered(admin, {
    ...RESPONDENT,
    receivedOn: '2026-09-15',
    caseNo: '云川府复〔2026〕50号',
    parties: [{ role: 'APPLICANT', kind: 'NATURAL', name }],
    act: { documentNo: '云市监处罚〔2026〕160号' },
  });
  await field('caseNo').fill('云川府复（2026）50号');
  await page.getByText(`可能已登记：云川府复〔2026〕50号，${name}`).waitFor();
  await press('不是同一件');
  await page.getByText('可能已登记').waitFor({ state: 'detached' });
  await open();
  await field('act-documentNo').fill('云市监处罚〔2026〕160号');
  await page.getByText('可能已登记：云川府复〔2026〕50号').waitFor();
  expect(await page.title()).toBe('登记案件 · 案期');
});

it('notices a number of another stage', async () => {
  await field('caseNo').fill('（2026）川2902行初97号');
  expect(await noteOf('caseNo')).toContain('这是一审的案号，正在登记的是行政复议');
  await press('改为一审');
  await page.getByRole('radio', { name: '行政诉讼', checked: true }).waitFor({ state: 'attached' });
  await field('defendantForm').waitFor();
  await field('receivedOn').fill('2026-09-17');
  await deadlines().getByText('提交证据和规范性文件，提出答辩状').waitFor();
  await deadlines().getByText('末日').waitFor();
});

it('goes on from the case before', async () => {
  const before = await registered(admin, {
    ...RESPONDENT,
    receivedOn: '2026-06-01',
    caseNo: '云川府复〔2026〕29号',
    parties: [{ role: 'APPLICANT', kind: 'LEGAL', name: '美辰美容院' }],
    act: { type: '行政处罚', documentNo: '云市监处罚〔2026〕98号', madeOn: '2026-05-20' },
  });
  await open(`/cases/new?previous=${before.id}`);
  await page.getByText('云川府复〔2026〕29号（行政复议）').waitFor();
  expect(await field('applicants').inputValue()).toBe('美辰美容院');
  await field('caseNo').fill('（2026）川2902行初97号');
  await field('receivedOn').fill('2026-09-17');
  await press('登记');
  await page.getByText('已登记。').waitFor();
  const { body } = await admin.get(`/cases/${await idShown()}`);
  expect(body).toMatchObject({ procedure: 'FIRST_INSTANCE', previousCaseId: before.id });
  expect(body.act.documentNo).toBe('云市监处罚〔2026〕98号');
});

it('loses nothing when the session has run out', async () => {
  await fillFive('云川府复〔2026〕57号');
  await context.clearCookies();
  await press('登记');
  await page.getByText('请再登录一次').waitFor();
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('已登记。答复期限 10月9日').waitFor();
});

it('fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  await fillFive('云川府复〔2026〕58号');
  await press('当事人与代理人');
  await press('已发生的程序事项');
  await deadlines().getByText('10月9日 周五').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await press('登记');
  await page.getByText('已登记。').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
});
