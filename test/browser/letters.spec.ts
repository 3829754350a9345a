import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { registered, RESPONDENT } from '../registration';
import { choose } from './choose';
import { close, opened } from './signed-in';

/** 意见书、建议书 that belong to no case: registered, answered, put right, taken back, and counted. */
let app: TestApp;
let officer: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin: officer, browser, page } = await opened('2026-09-21T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

const field = (id: string) => page.locator(`[id="letter-${id}"]`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const rows = () => page.locator('[data-part="follow-up-line"]');

async function all(): Promise<any> {
  return (await officer.get('/follow-ups?show=all')).body;
}

it('stands beside the cases on the sheet, which keeps what was typed of a case', async () => {
  await press('登记案件');
  await page.locator('#applicants').fill('马玉兰');
  await page.getByText('意见书、建议书', { exact: true }).last().click();
  await heading('登记意见书、建议书');
  await page.getByText('行政诉讼', { exact: true }).click();
  await heading('登记案件');
  expect(await page.locator('#applicants').inputValue()).toBe('马玉兰');
  await page.getByText('被告形式').waitFor();
}, 60_000);

it('counts the last day while it is typed, and says at the fields what is wrong', async () => {
  await page.goto(`${app.url}/cases/new?letter`);
  await press('登记');
  const alert = page.getByRole('alert');
  await alert.getByText('请填收到日期，期限从这天起算').waitFor();
  await alert.getByText('请填发出机关，以后才认得出是哪一份').waitFor();

  await field('issuer').fill('云川市人民政府');
  await field('receivedOn').fill('9.10');
  const aside = page.getByRole('complementary', { name: '期限' });
  await aside.getByText('11月9日 周一').waitFor();
  await aside.getByText('· 第七十六条 ·').waitFor();
  await choose(field('kind'), '行政复议建议书');
  await aside.getByText('法律没有规定行政复议建议书的办理期限').waitFor();
  await field('dueOn').fill('9.25');
  await aside.getByText('9月25日 周五').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);

  // The server knows what the sheet does not look at.
  await field('dueOn').fill('9.1');
  await press('登记');
  await page.locator('[id="letter-dueOn-note"]').getByText('办理期限不能早于收到日期').waitFor();
  expect((await all()).total).toBe(0);
}, 60_000);

it('keeps the draft over a reload, and registers once however often it is pressed', async () => {
  await page.reload();
  await page.getByText('已恢复').waitFor();
  expect(await field('issuer').inputValue()).toBe('云川市人民政府');
  await field('dueOn').fill('9.25');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '登记', exact: true }).dblclick();
  await heading('意见书、建议书');
  await page.getByText('已登记行政复议建议书。办理期限 9月25日').waitFor();
  expect((await all()).items).toEqual([
    expect.objectContaining({
      kind: 'ADVICE_LETTER',
      issuer: '云川市人民政府',
      caseId: null,
      due: '2026-09-25',
    }),
  ]);
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '意见书、建议书 1' })
    .waitFor();
}, 60_000);

it('is found from the desk, with the letters of cases beside it', async () => {
  const { id } = await registered(officer, {
    ...RESPONDENT,
    ...{ receivedOn: '2026-09-01', caseNo: '云川府复〔2026〕47号' },
  });
  const opinion = { kind: 'OPINION_LETTER', issuer: '云川市人民政府', receivedOn: '2026-09-18' };
  await officer.post(`/cases/${id}/follow-ups`, opinion);
  await page.goto(app.url);
  await page.getByRole('link', { name: '行政复议建议书的办理和答复' }).click();
  await heading('意见书、建议书');
  await rows().nth(1).waitFor();
  expect(await rows().locator('b').first().innerText()).toBe('行政复议建议书');
  await rows().nth(1).getByRole('link', { name: '云川府复〔2026〕47号' }).click();
  await page.getByRole('tab', { name: '处理结果与后续', selected: true }).waitFor();
  await page.goBack();
}, 60_000);

it('is opened by the message that reminds of it', async () => {
  await app.deliver();
  await page.goto(`${app.url}/messages`);
  await page.getByRole('link', { name: '云川市人民政府 行政复议建议书：反馈，还有 4 天' }).click();
  await heading('意见书、建议书');
  await rows().nth(1).waitFor();
}, 60_000);

it('is answered where it is listed, and then is among those that are done', async () => {
  await rows().first().getByRole('button', { name: '登记已回复' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('回复日期', { exact: true }).fill('9.20');
  await dialog.getByLabel('办理情况').fill('已整改，书面反馈');
  await dialog.getByRole('button', { name: '登记已回复' }).click();
  await page.getByText('已登记回复：云川市人民政府 行政复议建议书').waitFor();
  await rows().nth(1).waitFor({ state: 'detached' });
  await page.getByText('已办结', { exact: true }).click();
  await rows().getByText('9月20日办理：已整改，书面反馈').waitFor();

  await press('更正办理情况');
  expect(await dialog.getByLabel('办理情况').inputValue()).toBe('已整改，书面反馈');
  await dialog.getByLabel('回复日期', { exact: true }).fill('9.19');
  await dialog.getByRole('button', { name: '更正办理情况' }).click();
  await rows().getByText('9月19日办理：已整改，书面反馈').waitFor();
}, 60_000);

it('is put right with a reason', async () => {
  await page.getByRole('button', { name: '更正或者撤回云川市人民政府 行政复议建议书' }).click();
  await page.getByLabel('收到日期', { exact: true }).fill('9.20');
  await press('更正');
  await page.getByRole('alert').getByText('请填理由，修改记录里要写明').waitFor();
  await page.getByLabel('更正（撤回）理由').fill('邮戳看错');
  await press('更正');
  await page.getByRole('alert').getByText('收到日期不能晚于已登记的办理日期').waitFor();
  await page.getByLabel('收到日期', { exact: true }).fill('9.11');
  await page.keyboard.press('Control+Enter');
  await rows().getByText('云川市人民政府 · 9月11日收到').waitFor();
}, 60_000);

it('opens from the numbers that count it', async () => {
  await page.goto(`${app.url}/statistics?from=2026-01-01&to=2026-12-31`);
  const section = page.getByRole('region', { name: '意见书、建议书等办理情况' });
  await section.getByRole('link', { name: '行政复议建议书：其中按期 1 件' }).click();
  await section.getByText('行政复议建议书：其中按期，1 件').waitFor();
  await section.getByText('9月19日办理：已整改，书面反馈').waitFor();
  await section.getByRole('link', { name: '行政复议意见书：未办结 1 件' }).click();
  await section.getByRole('link', { name: '云川府复〔2026〕47号' }).waitFor();
  expect(await rows().count()).toBe(1);
}, 60_000);

it('is taken back where it should not be', async () => {
  await page.goto(`${app.url}/follow-ups?show=all`);
  await page.getByRole('button', { name: '更正或者撤回云川市人民政府 行政复议建议书' }).click();
  await page.getByLabel('更正（撤回）理由').fill('重复登记');
  await press('撤回这份行政复议建议书');
  await page.getByText('已撤回行政复议建议书').waitFor();
  await rows().nth(1).waitFor({ state: 'detached' });
  expect((await all()).items.map(({ kind }: any) => kind)).toEqual(['OPINION_LETTER']);
}, 60_000);
