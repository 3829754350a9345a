import type { Browser, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { DEFENDANT, registered } from '../registration';
import { launchChromium, OFFICE_PC } from '../services/chromium';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T10:00:00+08:00');
  admin = await app.admin();
  browser = await launchChromium();
  page = await browser.newPage(OFFICE_PC);
  await page.goto(app.url);
  await signIn();
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('follows a trial from the defence to the answered advice', async () => {
  const { id } = await registered(admin, {
    ...DEFENDANT,
    receivedOn: '2026-09-17',
    caseNo: '（2026）川2902行初97号',
    authority: '清河区人民法院',
    parties: [{ role: 'APPLICANT', kind: 'LEGAL', name: '美辰<b>美容院</b>' }],
    act: { type: '行政处罚', cause: '罚款', madeOn: '2026-05-20' },
  });
  await page.goto(`${app.url}/cases/${id}`);
  await page.getByRole('heading', { level: 1, name: '美辰<b>美容院</b> 不服行政处罚（罚款）' }).waitFor();
  await page.getByText('为什么是 10月8日').waitFor();

  await recordDefence();
  await scheduleHearing();
  await arrangeLeader();
  app.turnTo('2026-10-15T15:00:00+08:00');
  await page.reload();
  await signIn();
  await recordAppearance();
  app.turnTo('2026-11-06T10:00:00+08:00');
  await signInAgain();
  await recordJudgment();
  await correctJudgment();
  await answerAdvice();

  const { body } = await admin.signIn().then(() => admin.get(`/cases/${id}`));
  expect(body.outcome).toMatchObject({ disposition: 'Y1-CX', servedOn: '2026-11-04', verdict: 'LOST' });
  expect(body.hearings[0]).toMatchObject({
    status: 'HELD',
    appearance: { status: 'APPEARED', spoke: true, leader: { name: '孙丽华', post: '副局长' } },
  });
  expect(body.followUps[0]).toMatchObject({ kind: 'JUDICIAL_ADVICE', answeredOn: '2026-11-06' });
}, 180_000);

it('corrects and withdraws what was recorded, each with its reason', async () => {
  const { id } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-11-02' });
  await admin.post(`/cases/${id}/events`, { type: 'ACCEPTED', on: '2026-10-28' });
  await page.goto(`${app.url}/cases/${id}`);
  await page.getByRole('button', { name: '更正“收到起诉状副本、应诉通知书”' }).click();
  await drawer().getByLabel('哪一天').fill('11.3');
  await drawer().getByLabel('保存后期限的变化').getByText('11月18日').first().waitFor();
  await drawer().getByLabel('更正理由').fill('看错邮戳');
  await save('更正');
  await page.getByText('为什么是 11月18日').waitFor();

  await page.getByRole('button', { name: '撤回“立案”' }).click();
  await drawer().getByLabel('撤回理由').fill('别的案件');
  await save('撤回 10月28日 立案');
  await page.getByText('已撤回“立案”').waitFor();
  const { body } = await admin.get(`/cases/${id}`);
  expect(body.receivedOn).toBe('2026-11-03');
  expect(body.events.map(({ type }: { type: string }) => type)).toEqual(['COMPLAINT_RECEIVED']);
}, 120_000);

it('keeps both changes when a colleague was faster', async () => {
  const { id, version } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-11-02' });
  await page.goto(`${app.url}/cases/${id}?tab=details`);
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await drawer().getByLabel('备注').fill('已约谈原告');
  await admin.patch(`/cases/${id}`, { version, authority: '清河区人民法院' });
  await save('保存');
  await drawer().getByText('刚刚改过这件案件').waitFor();
  await drawer().getByText('复议机关（法院）：清河区人民法院').waitFor();
  await drawer().getByRole('button', { name: '按我填的保存' }).click();
  await page.getByText('已修改案件').waitFor();
  const { body } = await admin.get(`/cases/${id}`);
  expect([body.note, body.authority]).toEqual(['已约谈原告', '清河区人民法院']);
}, 120_000);

async function signIn(): Promise<void> {
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('test-password');
  await page.getByRole('button', { name: '登录' }).click();
}

async function recordDefence(): Promise<void> {
  await page.getByRole('button', { name: '登记已提交' }).click();
  const preview = drawer().getByLabel('保存后期限的变化');
  await preview.getByText('按期完成').waitFor();
  await drawer().getByLabel('哪一天').fill('2月30日');
  await page.keyboard.press('Control+Enter');
  await drawer().getByText('没有 2026-02-30 这一天，请改日期').first().waitFor();
  await drawer().getByLabel('哪一天').fill('9.20');
  await save('登记');
  await page.getByText('已登记“提交答辩状和证据”').waitFor();
  await page.getByText('已完成和不再需要的').click();
  await page.getByText('按期完成').waitFor();
}

async function scheduleHearing(): Promise<void> {
  await page.getByRole('tab', { name: '开庭与负责人' }).click();
  await page.getByRole('button', { name: '登记开庭、听证' }).click();
  await drawer().getByLabel('日期', { exact: true }).fill('10月15日');
  await drawer().getByLabel('时间').fill('930');
  await drawer().getByLabel('地点').fill('清河区人民法院第三法庭');
  await drawer().getByLabel('法院（复议机关）书面通知负责人出庭').check();
  await save('登记');
  await page.getByText('10月15日 周四 09:30').waitFor();
  await page.getByText('未安排').waitFor();
}

async function arrangeLeader(): Promise<void> {
  await page.getByRole('button', { name: '安排负责人' }).click();
  await save('登记');
  await drawer().getByText('请填出庭负责人的姓名、职务和职级').first().waitFor();
  await drawer().getByLabel('负责人姓名').fill('孙丽华');
  await drawer().getByLabel('职务').fill('副局长');
  await save('登记');
  await page.getByText('待本人确认').waitFor();
  await page.getByRole('button', { name: '本人已确认' }).click();
  await page.getByText('已确认出庭').waitFor();
}

async function recordAppearance(): Promise<void> {
  await page.getByRole('button', { name: '登记已出庭' }).click();
  await drawer().getByLabel('出庭又出声').check();
  await save('登记');
  await page.getByText('已出庭 · 已出声').waitFor();
}

/** The session ran out over the weeks: the page asks for the password in its place, and goes on. */
async function signInAgain(): Promise<void> {
  await page.getByRole('tab', { name: '处理结果与后续' }).click();
  await choose('处理结果', '撤销');
  await page.getByLabel('文书日期', { exact: true }).fill('2026-11-02');
  await page.getByLabel('送达日期', { exact: true }).fill('2026-11-05');
  await page.getByRole('button', { name: '登记处理结果' }).click();
  const dialog = page.getByRole('dialog', { name: '请再登录一次' });
  await dialog.getByLabel('密码', { exact: true }).fill('test-password');
  await dialog.getByRole('button', { name: '登录' }).click();
}

async function recordJudgment(): Promise<void> {
  await page.getByRole('heading', { name: '处理结果', exact: true }).waitFor();
  await page.getByText('11月20日 周五').first().waitFor();
  await page.getByRole('tab', { name: '期限与进程' }).click();
  await page.getByRole('button', { name: '登记上诉' }).waitFor();
  await page.getByText('11月20日前可以上诉').waitFor();
}

async function correctJudgment(): Promise<void> {
  await page.getByRole('tab', { name: '处理结果与后续' }).click();
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await page.getByLabel('送达日期', { exact: true }).fill('11.4');
  await page.getByLabel('保存后期限的变化').getByText('11月19日').waitFor();
  await page.getByRole('button', { name: '更正处理结果' }).click();
  await page.getByText('更正处理结果请说明理由').first().waitFor();
  await page.getByLabel('更正理由', { exact: true }).fill('送达回证为11月4日');
  await page.getByRole('button', { name: '更正处理结果' }).click();
  await page.getByText('11月19日 周四').first().waitFor();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByText('理由：送达回证为11月4日').waitFor();
  await page.getByText('送达日期：2026年11月5日 → 2026年11月4日').waitFor();
}

async function answerAdvice(): Promise<void> {
  await page.getByRole('tab', { name: '处理结果与后续' }).click();
  await page.getByRole('button', { name: '登记意见书、建议书、履行事项' }).click();
  await save('登记');
  await page.getByText('司法建议', { exact: true }).waitFor();
  await page.getByRole('button', { name: '登记办理情况' }).click();
  await drawer().getByLabel('办理情况', { exact: true }).fill('已修订告知书格式');
  await save('登记');
  await page.getByText('按期完成').waitFor();
}

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}

async function save(words: string): Promise<void> {
  await drawer().getByRole('button', { name: words, exact: true }).click();
}

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(option);
  await page
    .locator('.ant-select-item-option')
    .and(page.getByTitle(option, { exact: true }))
    .click();
}
