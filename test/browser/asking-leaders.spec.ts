import type { Page } from 'playwright-core';
import { DEFENDANT, registered } from '../registration';
import { wordsOfDocx } from '../docx';
import { close, opened, type Opened, signedIn } from './signed-in';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' };

/** An officer asks; on his phone a leader declines, and a deputy accepts. Nobody of them signs in. */
describe('asking leaders on their phones', () => {
  let office: Opened;
  let caseId: number;
  beforeAll(async () => {
    office = await opened('2026-10-12T10:00:00+08:00');
    const { admin } = office;
    const leader = { kind: 'LEADER', post: '副局长', rank: 'DEPUTY' };
    await admin.post('/contacts', { ...leader, name: '郑国栋', post: '局长', rank: 'PRINCIPAL' });
    await admin.post('/contacts', { ...leader, name: '孙丽华' });
    ({ id: caseId } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-10-10' }));
    await admin.post(`/cases/${caseId}/hearings`, {
      ...{ kind: 'TRIAL', at: '2026-11-02T09:30:00+08:00', place: '第三法庭', courtNotice: true },
    });
    await office.page.goto(`${office.app.url}/cases/${caseId}?tab=hearings`);
  });
  afterAll(() => close(office));

  async function phoneOf(link: string): Promise<Page> {
    const context = await office.browser.newContext(PHONE);
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(link);
    return page;
  }

  async function asked(name: string): Promise<string> {
    const { page } = office;
    await page.getByRole('button', { name: '请示负责人' }).click();
    await page.getByLabel('从局领导名单选').click();
    await page
      .getByText(new RegExp(`^${name} · `))
      .last()
      .click();
    await page.getByRole('button', { name: '发出请示' }).click();
    const link = await page.getByLabel('链接').inputValue();
    await page.getByRole('button', { name: '完成' }).click();
    return link;
  }

  it('goes from a refusal with its reason to somebody who comes', async () => {
    const { page } = office;
    const zheng = await phoneOf(await asked('郑国栋'));
    await zheng.getByRole('heading', { name: '请您出庭应诉' }).waitFor();
    expect(await zheng.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await zheng.getByRole('button', { name: '不能出庭' }).click();
    await zheng.getByLabel('需要履行他人不能代替的公务').check();
    await zheng.getByLabel('具体事由（可以不填）').fill('赴省局开会');
    await zheng.getByRole('button', { name: '提交' }).click();
    await zheng.getByRole('heading', { name: '已答复，您不能出庭' }).waitFor();

    await page.reload();
    await page.getByText('郑国栋 局长 不能出庭：需要履行他人不能代替的公务（赴省局开会）').waitFor();
    await page.getByText('不能出庭，待换人').first().waitFor();

    const sun = await phoneOf(await asked('孙丽华'));
    await sun.getByRole('button', { name: '我出庭' }).click();
    await sun.getByRole('heading', { name: '已确认，您将出庭' }).waitFor();
    await page.reload();
    await page.getByText('已确认出庭').first().waitFor();
  });

  it("shows on the board who goes, and in the quarter's letter who came", async () => {
    const { app, admin, browser } = office;
    let { page } = office;
    await page.setViewportSize(PHONE.viewport);
    await page.goto(`${app.url}/hearings?from=2026-11-02`);
    await page.getByRole('heading', { name: '开庭、听证 1 次' }).waitFor();
    await page.getByText('已确认出庭孙丽华 副局长').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.goto(`${app.url}/hearings?view=month&from=2026-11-01`);
    await page.getByRole('region', { name: '11月2日' }).getByText('09:30').waitFor();

    app.turnTo('2026-11-02T15:00:00+08:00');
    await admin.signIn();
    page = await signedIn(app, browser);
    await page.setViewportSize(PHONE.viewport);
    await page.goto(`${app.url}/cases/${caseId}?tab=hearings`);
    await page.getByRole('button', { name: '登记已出庭' }).click();
    await page.getByLabel('出庭又出声').check();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('已出庭 · 已出声').first().waitFor();

    await page.goto(`${app.url}/statistics/appearances?year=2026&quarter=4`);
    await page.getByRole('heading', { name: '2026年第四季度负责人出庭应诉通报' }).waitFor();
    await page.getByText('100.0%').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const link = page.getByRole('link', { name: '下载通报（Word）' });
    const { body } = await admin.get((await link.getAttribute('href'))!.replace('/api', ''));
    const letter = wordsOfDocx(body);
    expect(letter).toContain('负责人出庭1件，其中正职0件，出庭又出声1件');
    expect(letter).toContain('负责人出庭应诉率100.0%（1/1）');
  });
});
