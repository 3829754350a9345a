import type { Browser, Locator, Page } from 'playwright-core';
import { OWN_PASSWORD, type Person, type TestApp } from '../app';
import { DEFENDANT, registered, RESPONDENT } from '../registration';
import { close, opened, signedIn } from './signed-in';

/** 工作台, from the empty office to a Monday with something late. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-21T08:30:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

describe('in an empty office', () => {
  it('says what to do first, and takes in a colleague', async () => {
    await page.getByRole('heading', { level: 1, name: '三步就能用' }).waitFor();
    await page.getByLabel('姓名').fill('周敏');
    await page.getByLabel('用户名').fill('zhoumin');
    await page.getByLabel('初始密码').fill('short');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').getByRole('link', { name: '密码应为 8 到 128 个字符' });
    await refusal.click();
    await page.locator('#new-password:focus').fill('a-longer-password');
    await page.keyboard.press('Enter');
    await page.getByText('已添加：周敏').waitFor();
    expect(await page.getByLabel('初始密码').inputValue()).toBe('');
  });

  it('leads to the first case and to a first date', async () => {
    await page.getByRole('link', { name: '登记第一件' }).click();
    await page.getByRole('heading', { level: 1, name: '登记案件' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '先算一个期限' }).click();
    await page.getByRole('heading', { level: 1, name: '行政复议、行政诉讼期限计算' }).waitFor();
  });

  it('has nothing for a colleague to set up', async () => {
    await app.stranger().begin('zhoumin', 'a-longer-password');
    const colleague = await signedIn(app, browser, { username: 'zhoumin', password: OWN_PASSWORD });
    await colleague.getByRole('heading', { level: 1, name: '还没有案件' }).waitFor();
    expect(await colleague.getByText('第一位同事').count()).toBe(0);
    await colleague.context().close();
  });
});

describe('on a Monday', () => {
  const LATE = '管理员，有 1 件已逾期';
  const LATE_AND_DUE = '管理员，今天有 1 件到期，1 件已逾期';
  let suitId: number;

  beforeAll(async () => {
    suitId = await registerMonday();
    await app.deliver();
  }, 60_000);
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(app.url);
    await page.getByRole('heading', { name: '要办的事' }).waitFor();
  });

  it('says what is late, what is due and what comes', async () => {
    await greeting(LATE_AND_DUE);
    await page.getByText('本周五起中秋节放假，含今天还有 4 个工作日').waitFor();
    const groups = toDos().getByRole('heading', { level: 3 });
    expect(await groups.allInnerTexts()).toEqual(['已逾期 1', '今天 1', '本周 2', '之后 1']);
    const words = (await toDos().getByRole('listitem').allInnerTexts()).map(oneLine);
    expect(words).toEqual([
      '逾期 6 天 书面答复并提交证据、依据和其他材料 云川府复〔2026〕41号 · 马玉兰 · 行政处罚 登记已提交',
      '今天到期 书面答复并提交证据、依据和其他材料 云川府复〔2026〕44号 · 刘建平 · 行政处罚 登记已提交',
      '还有 2 天 书面答复并提交证据、依据和其他材料 云川府复〔2026〕47号 · 杨秀英 · 行政处罚 登记已提交',
      '还有 4 天 行政复议建议书的办理和答复 云川市人民政府 管理员 登记已回复',
      expect.stringMatching(/^还有 8 天 提交出庭负责人身份证明.* 云川惠民超市 诉 行政处罚 .*安排负责人$/),
    ]);
  });

  it('finishes what is due, and takes it back', async () => {
    const finish = row('刘建平').getByRole('button', { name: '登记已提交' });
    await finish.click();
    await page.getByText('已登记：9月21日提交答复').waitFor();
    await greeting(LATE);
    expect(await row('刘建平').count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await greeting(LATE_AND_DUE);

    await finish.click();
    await greeting(LATE);
    await page.keyboard.press('Control+z');
    await greeting(LATE_AND_DUE);

    await finish.click();
    await page.getByRole('link', { name: '改日期' }).click();
    await page.getByRole('button', { name: '更正“提交答复”' }).waitFor();
    const { body } = await admin.get('/cases?q=刘建平');
    const { body: file } = await admin.get(`/cases/${body.items[0].id}`);
    expect(file.events.filter(({ type }: any) => type === 'REPLY_SUBMITTED')).toMatchObject([
      { on: '2026-09-21' },
    ]);
  });

  it('answers a letter, on the day on which it was answered', async () => {
    await row('行政复议建议书').getByRole('button', { name: '登记已回复' }).click();
    const dialog = page.getByRole('dialog', { name: '登记已回复：行政复议建议书的办理和答复' });
    await dialog.getByLabel('回复日期', { exact: true }).fill('2月30日');
    await page.keyboard.press('Control+Enter');
    await dialog.getByRole('alert').getByText('没有 2026-02-30 这一天，请改回复日期').waitFor();
    await dialog.getByLabel('回复日期', { exact: true }).fill('9.18');
    await dialog.getByLabel('办理情况', { exact: true }).fill('已整改，书面反馈市政府');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已登记回复：').waitFor();
    await row('行政复议建议书').waitFor({ state: 'detached' });
    const { body } = await admin.get('/statistics?from=2026-01-01&to=2026-12-31');
    expect(body.followUps).toMatchObject({ received: 1, answered: 1, answeredInTime: 1 });
  });

  it('says who goes to court, and leads to where somebody is chosen', async () => {
    const hearings = page.getByRole('region', { name: '开庭与负责人' });
    expect(oneLine(await hearings.getByRole('listitem').innerText())).toBe(
      '29 9月 周二 云川惠民超市 诉 行政处罚 09:30 第三法庭 未安排',
    );
    await row('云川惠民超市').getByRole('button', { name: '安排负责人' }).click();
    await page.waitForURL(`${app.url}/cases/${suitId}?tab=hearings`);
    await page.goBack();
    await hearings.getByRole('link', { name: '云川惠民超市 诉 行政处罚' }).click();
    await page.waitForURL(`${app.url}/cases/${suitId}`);
  });

  it('reads a message by opening its case', async () => {
    // Those of the reply and of the letter, which are done, closed themselves.
    await page.getByRole('heading', { name: '未读消息 3' }).waitFor();
    await page.getByRole('link', { name: /^云川惠民超市诉我方 （2026）川2902行初97号：新排期/ }).click();
    await page.waitForURL(`${app.url}/cases/${suitId}`);
    await page.goBack();
    await page.getByRole('heading', { name: '未读消息 2' }).waitFor();
    expect(await page.getByRole('link', { name: /新排期/ }).count()).toBe(0);
  });

  it('goes down the list by the keys, and opens a row', async () => {
    await toDos().getByRole('link').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await row('马玉兰').locator('a:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^马玉兰/ }).waitFor();
  });

  it('shows one’s own things alone, and keeps to it', async () => {
    await page.getByText('只看我的', { exact: true }).click();
    await page.getByText('三周内没有到期的期限').waitFor();
    await page.reload();
    await page.getByText('三周内没有到期的期限').waitFor();
    await page.getByText('全科', { exact: true }).click();
    await row('马玉兰').waitFor();
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await row('马玉兰').getByRole('button', { name: '登记已提交' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

async function greeting(words: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor();
}

function toDos(): Locator {
  return page.getByRole('region', { name: '要办的事' });
}

function row(words: string): Locator {
  return toDos().getByRole('listitem').filter({ hasText: words });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Three reply notices, a suit whose defence is handed in and whose hearing is set, and a letter. */
async function registerMonday(): Promise<number> {
  const authority = '云川市人民政府';
  for (const [name, receivedOn, no] of [
    ['马玉兰', '2026-09-01', 41],
    ['刘建平', '2026-09-08', 44],
    ['杨秀英', '2026-09-10', 47],
  ] as const) {
    await registered(admin, {
      ...RESPONDENT,
      receivedOn,
      caseNo: `云川府复〔2026〕${no}号`,
      authority,
      act: { type: '行政处罚' },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name }],
    });
  }
  const { id } = await registered(admin, {
    ...DEFENDANT,
    receivedOn: '2026-09-03',
    caseNo: '（2026）川2902行初97号',
    authority: '清河区人民法院',
    parties: [{ role: 'APPLICANT', kind: 'LEGAL', name: '云川惠民超市' }],
    act: { type: '行政处罚' },
    events: [{ type: 'DEFENCE_SUBMITTED', on: '2026-09-10' }],
  });
  const at = '2026-09-29T09:30:00+08:00';
  await admin.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at, place: '第三法庭', courtNotice: true });
  const letter = { kind: 'ADVICE_LETTER', issuer: authority, receivedOn: '2026-09-01', dueOn: '2026-09-25' };
  await admin.post('/follow-ups', letter);
  return id;
}
