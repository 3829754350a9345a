import type { Browser, Page } from 'playwright-core';
import { CaseRecomputation } from '../../libs/casework/src/deadlines/recomputation/case-recomputation';
import { OWN_PASSWORD, type Person, type TestApp } from '../app';
import { NOTICE } from '../notice-of-2027';
import { registered, RESPONDENT } from '../registration';
import { close, opened, signedIn } from './signed-in';

/** 设置, in the last week of a year: the arrangement of the next has just been announced. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-12-25T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

const dialog = () => page.getByRole('dialog');
const section = (title: string | RegExp) => page.getByRole('region', { name: title });
const moved = () => page.locator('[class*="_settings-moves_"] tbody tr');

async function enter(text: string): Promise<void> {
  await dialog().getByLabel('通知全文').fill(text);
  await dialog().getByRole('button', { name: '录入 2027 年放假安排' }).click();
}

/** Holds every recomputation until it is let go. */
function held(): () => void {
  const recomputation = app.get(CaseRecomputation);
  const recompute = recomputation.recompute.bind(recomputation);
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const spy = jest.spyOn(recomputation, 'recompute').mockImplementation(async (run, seats) => {
    await gate;
    return recompute(run, seats);
  });
  return () => {
    letGo();
    spy.mockRestore();
  };
}

it('refuses a notice that cannot be, at its field and in the words of the server', async () => {
  await page.goto(`${app.url}/settings`);
  await section('放假安排').getByText('未公布，暂按周末和法定节日估算').waitFor();
  await page.getByRole('button', { name: '录入 2027 年' }).click();
  const wrong = [
    '',
    NOTICE.replace('1月9日（周六）上班', '1月11日（周一）上班'),
    NOTICE.replace('2月5日（周五）至11日', '1月4日（周一）至11日'),
    NOTICE.replaceAll('2027年', '2026年'),
  ];
  for (const text of wrong) {
    const { status, body } = await admin.put('/calendar/2027', { text });
    expect([status, body.errors[0].field]).toEqual([400, 'text']);
    await enter(text);
    await page.locator('#year-text-note').getByText(body.errors[0].message).waitFor();
  }
  await enter(NOTICE.replace('国办发明电〔2026〕999号', ''));
  await page.locator('#year-source-note').getByText('应当写明放假通知的文号。').waitFor();
  expect(await app.rows('calendar_years')).toBe(0);
  await dialog().getByRole('button', { name: '取消' }).click();
}, 60_000);

it('takes the notice, counts again in the background, and lists what moved', async () => {
  const { id } = await registered(admin, {
    ...{ ...RESPONDENT, receivedOn: '2026-12-25', caseNo: '云川府复〔2026〕31号' },
  });
  const letGo = held();
  await page.goto(`${app.url}/settings`);
  await page.getByRole('button', { name: '录入 2027 年' }).click();
  await dialog().getByLabel('通知全文').fill(NOTICE);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已录入 2027 年放假安排').waitFor();
  await section('正在重新计算期限').getByText('已算 0 件').waitFor();
  await section('放假安排').getByText('国办发明电〔2026〕999号').waitFor();

  await page.getByRole('link', { name: '工作台' }).click();
  await page.getByRole('link', { name: '设置' }).click();
  await section('正在重新计算期限').getByRole('progressbar').waitFor();
  letGo();
  await section('已重新计算，1 个期限有变动').waitFor();
  expect(await moved().locator('td').allInnerTexts()).toEqual([
    '云川府复〔2026〕31号',
    '书面答复并提交证据、依据和其他材料\n怎样数出来',
    '2027年1月11日（暂定）',
    '2027年1月12日',
  ]);
  await page.getByRole('link', { name: '云川府复〔2026〕31号' }).click();
  await page.waitForURL(`${app.url}/cases/${id}`);
  await page.getByText('为什么是 2027年1月12日').waitFor();
}, 60_000);

it('changes for all cases how the law is read where it is open', async () => {
  await registered(admin, {
    ...{ procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', receivedOn: '2026-11-16' },
    caseNo: '云川府复〔2026〕40号',
    events: [
      { type: 'ACCEPTED', on: '2026-11-20' },
      { type: 'SUSPENDED', on: '2026-11-30' },
      { type: 'RESUMED', on: '2026-12-10' },
    ],
  });
  await page.goto(`${app.url}/settings`);
  await page.getByLabel('2024年1月1日前受理、之后审理的复议案件适用哪一版本').waitFor();
  await page.getByText('不影响任何日期、不用选的 1 项').waitFor();
  await choose('恢复当日是否计入期间', '不计入');
  const change = page.getByRole('button', { name: '更改算法并重新计算' });
  await change.click();
  const { body } = await admin.put('/law/choices', { choices: {}, reason: '' });
  await page.locator('#choices-reason-note').getByText(body.errors[0].message).waitFor();

  const elsewhere = { choices: { 'EXTENSION-START': 'rolled' }, reason: '另一位管理员' };
  await admin.put('/law/choices', elsewhere);
  await page.getByLabel('更改理由').fill('省司法厅统一口径');
  await change.click();
  await page.getByText('没有更改，刚刚有人改过').waitFor();
  await change.click();
  await page.getByText('已更改有争议的算法').waitFor();
  await section('已重新计算，1 个期限有变动').waitFor();
  expect(await moved().locator('td').first().innerText()).toBe('云川府复〔2026〕40号');
  const { points } = (await admin.get('/law/choices')).body;
  const chosen = points.filter((point: any) => point.chosen !== point.usual).map(({ id }: any) => id);
  expect(chosen).toEqual(['EXTENSION-START', 'RESUMPTION-DAY']);
}, 60_000);

it.each([
  ['a clerk', 'li', { roles: ['OFFICER'] }, ['提出勘误']],
  // How an organ is reminded, and what the place asks of it, is its own affair.
  [
    'an administrator of a lower organ',
    'wang',
    { roles: ['SYSTEM_ADMIN'] },
    ['修改提醒办法', '录入地方规定', '从示例启用', '提出勘误'],
  ],
])(
  '%s reads it and changes nothing of the installation',
  async (_who, username, user, offered) => {
    const organId =
      username === 'wang' ? (await admin.post('/organs', { name: '东区分局' })).body.id : undefined;
    const password = 'password-of-theirs';
    await admin.post('/users', { username, displayName: username, password, organId, ...user });
    await app.stranger().begin(username, password);
    const theirs = await signedIn(app, browser, { username, password: OWN_PASSWORD });
    await theirs.goto(`${app.url}/settings`);
    await theirs.getByText('需要更改的，请最上级机关的系统管理员办理').waitFor();
    await theirs.getByText('国办发明电〔2026〕999号').waitFor();
    await theirs.getByText('恢复当日是否计入期间').waitFor();
    const main = theirs.getByRole('main');
    expect(await main.getByRole('button').allInnerTexts()).toEqual(offered);
    expect(await main.getByRole('combobox').count()).toBe(0);
    await theirs.context().close();
  },
  60_000,
);

it('fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${app.url}/settings`);
  await section('放假安排').waitFor();
  await page.getByText('变动的期限').click();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.getByRole('button', { name: '更改 2027 年' }).click();
  await dialog().waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
});

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page
    .locator('.ant-select-item-option')
    .and(page.getByTitle(option, { exact: true }))
    .click();
}
