import type { Browser, Locator, Page } from 'playwright-core';
import { type Person, TestApp } from '../app';
import { conclude, DEFENDANT, registered, RESPONDENT } from '../registration';
import { launchChromium } from '../services/chromium';
import { signedIn } from './signed-in';

const NASTY = '<b>杨秀英</b>';
const SUIT = '（2026）川2902行初97号';
/** As many as fit on the first page of the list. */
const PILE = 50;

/** 案件, of an office with a pile of notices. */
let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T08:30:00+08:00');
  admin = await app.admin();
  await registerPile();
  browser = await launchChromium();
  page = await signedIn(app, browser);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function open(search = ''): Promise<void> {
  await page.goto(`${app.url}/cases${search}`);
  await page
    .getByRole('navigation', { name: '视图' })
    .getByText(`在办 ${PILE + 2}`)
    .waitFor();
}

it('has a view for every question of the day, with how many there are', async () => {
  await open();
  const views = page.getByRole('navigation', { name: '视图' });
  expect((await views.getByRole('link').allInnerTexts()).map(oneLine)).toEqual([
    `在办 ${PILE + 2}`,
    '我承办的 1',
    '本周到期 1',
    '待开庭 1',
    '已结 1',
    `全部 ${PILE + 3}`,
  ]);
  for (const [view, who, standing] of [
    ['我承办的', '马玉兰', '待答复'],
    ['本周到期', '马玉兰', '还有 2 天 9月23日'],
    ['待开庭', '云川惠民超市', '9月29日 09:30 未安排 待开庭'],
    ['已结', NASTY, '7月20日 结案'],
  ] as const) {
    await views.getByRole('link', { name: view }).click();
    await total(1);
    const text = oneLine(await rows().innerText());
    expect(text).toContain(who);
    expect(text).toContain(standing);
  }
});

it('searches from anywhere, in all cases', async () => {
  await page.goto(app.url);
  await page.getByRole('heading', { name: '要办的事' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('(2026)川2902行初97号');
  await page.keyboard.press('Enter');
  await total(1);
  await rows().getByText(SUIT).waitFor();
  expect(address()).toEqual({ view: 'all', q: '(2026)川2902行初97号' });
});

it('says where else to look, and text stays text', async () => {
  await open();
  await page.getByLabel('搜案件').fill('杨秀英');
  await page.keyboard.press('Enter');
  await page.getByText('没有符合条件的案件').waitFor();
  await page.getByRole('button', { name: '在全部案件中找' }).click();
  await rows().getByRole('link', { name: NASTY, exact: true }).waitFor();
  await page.getByRole('button', { name: '不限含' }).click();
  await total(PILE + 3);
  expect(await page.getByLabel('搜案件').inputValue()).toBe('');
});

it('keeps what it is narrowed to, over a reload and a case', async () => {
  await open();
  await page.getByRole('button', { name: '程序' }).press('Enter');
  await page.getByRole('checkbox', { name: '一审' }).check();
  await page.keyboard.press('Escape');
  await page.locator('button:focus', { hasText: '程序' }).waitFor();
  await page.getByRole('button', { name: '收到日期' }).click();
  await page.getByLabel('自', { exact: true }).fill('9.1');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '情形' }).click();
  await page.getByRole('radio', { name: '待开庭' }).check();
  await page.keyboard.press('Escape');
  const narrowed = { procedure: 'FIRST_INSTANCE', from: '2026-09-01', only: 'AWAITING_HEARING' };
  const isNarrowed = async () => {
    await total(1);
    await rows().getByText(SUIT).waitFor();
    await page.getByText('2026年9月1日 起').waitFor();
    expect(address()).toEqual(narrowed);
  };
  await isNarrowed();
  await page.reload();
  await isNarrowed();
  await rows().getByRole('link').click();
  await page.waitForURL(/\/cases\/\d+$/);
  await page.goBack();
  await isNarrowed();

  await page.getByRole('button', { name: '不限收到日期' }).click();
  expect(address()).toEqual({ procedure: 'FIRST_INSTANCE', only: 'AWAITING_HEARING' });
  await page.getByRole('button', { name: '清除条件' }).click();
  await total(PILE + 2);
  expect(address()).toEqual({});
});

it('looks into a case beside the list, row after row', async () => {
  await open();
  await rows().first().getByText('行政处罚').click();
  const look = page.getByRole('complementary', { name: '速览' });
  await look.getByText(`1 / ${PILE + 2}`).waitFor();
  await look.getByText('马玉兰').waitFor();
  await page.keyboard.press('j');
  await look.getByText(`2 / ${PILE + 2}`).waitFor();
  await look.getByText('8 天后开庭，尚未安排出庭负责人').waitFor();
  await page.reload();
  await look.getByText('云川惠民超市').waitFor();
  await page.keyboard.press('k');
  await look.getByText('马玉兰').waitFor();
  await page.keyboard.press('Escape');
  await look.waitFor({ state: 'detached' });
  expect(address()).toEqual({});
  await page.keyboard.press(' ');
  await look.getByRole('button', { name: '打开案件' }).click();
  await page.getByRole('heading', { level: 1, name: /^马玉兰/ }).waitFor();
});

it('goes down the rows by the keys, and opens one', async () => {
  await open();
  await rows().first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await rows().nth(1).locator('a:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^云川惠民超市/ }).waitFor();
});

it('is put in another order, and stays in it', async () => {
  await open();
  await page.getByRole('button', { name: '按最近期限排列' }).click();
  await page.getByRole('radio', { name: '收到日期，旧的在前' }).check();
  await page.getByRole('button', { name: '按收到日期，旧的在前排列' }).waitFor();
  await rows().first().getByText('云川惠民超市').waitFor();
  await page.reload();
  await rows().first().getByText('云川惠民超市').waitFor();
  expect(address()).toEqual({ sort: 'receivedOn' });
});

it('goes on where the first page ends, and is as long after a look into a case', async () => {
  await open();
  await page.getByText(`已显示 ${PILE} 件，共 ${PILE + 2} 件`).waitFor();
  expect(await rows().count()).toBe(PILE);
  await page.getByRole('button', { name: '再看 2 件' }).click();
  const last = rows().nth(PILE + 1);
  await last.waitFor();
  const who = await last.getByRole('link').innerText();
  await last.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: who }).waitFor();
  await page.goBack();
  await last.waitFor();
  expect(await rows().count()).toBe(PILE + 2);
  expect(await last.getByRole('link').evaluate(isInView)).toBe(true);
});

describe('on a phone', () => {
  beforeEach(() => page.setViewportSize({ width: 390, height: 844 }));
  afterAll(() => page.setViewportSize({ width: 1280, height: 900 }));

  it('shows cards, each with what is due', async () => {
    await open();
    await total(PILE + 2);
    expect(oneLine(await cards().first().innerText())).toBe(
      '还有 2 天 9月23日 复议 · 管理员 马玉兰 行政处罚 云川府复〔2026〕61号',
    );
    await page.getByRole('button', { name: '再看 2 件' }).click();
    await cards()
      .nth(PILE + 1)
      .waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('is narrowed and searched as well', async () => {
    await open();
    await page.getByRole('button', { name: '程序' }).click();
    await page.getByRole('checkbox', { name: '一审' }).check();
    await total(1);
    await page.keyboard.press('Escape');
    await cards().getByRole('link', { name: '云川惠民超市' }).click();
    await page.waitForURL(/\/cases\/\d+$/);
    await page.goBack();
    await total(1);
    expect(address()).toEqual({ procedure: 'FIRST_INSTANCE' });
    await page.getByLabel('搜案件').fill('没有这个人');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的案件').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

function rows(): Locator {
  return page.getByRole('table', { name: '案件' }).locator('tbody tr');
}

function cards(): Locator {
  return page.locator('[class*="_case-card_"]');
}

async function total(count: number): Promise<void> {
  await page.getByRole('status').getByText(`${count} 件，`, { exact: true }).waitFor();
}

function address(): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page. */
function isInView(element: { getBoundingClientRect(): { top: number } }): boolean {
  const { top } = element.getBoundingClientRect();
  return top > 0 && top < 900;
}

async function registerPile(): Promise<void> {
  const notice = (name: string, receivedOn: string, no: number) => ({
    ...RESPONDENT,
    receivedOn,
    caseNo: `云川府复〔2026〕${no}号`,
    act: { type: '行政处罚' },
    parties: [{ role: 'APPLICANT', kind: 'NATURAL', name }],
  });
  const { body: me } = await admin.get('/session');
  for (let no = 1; no <= PILE; no++) await registered(admin, notice(`申请人${no}`, '2026-09-18', no));
  await registered(admin, { ...notice('马玉兰', '2026-09-10', 61), officerId: me.id });
  const closed = await registered(admin, notice(NASTY, '2026-06-01', 62));
  await conclude(admin, closed, 'F23-WC', '2026-07-20');
  const { id } = await registered(admin, {
    ...DEFENDANT,
    receivedOn: '2026-09-03',
    caseNo: SUIT,
    act: { type: '行政处罚' },
    parties: [{ role: 'APPLICANT', kind: 'LEGAL', name: '云川惠民超市' }],
    events: [{ type: 'DEFENCE_SUBMITTED', on: '2026-09-10' }],
  });
  const at = '2026-09-29T09:30:00+08:00';
  await admin.post(`/cases/${id}/hearings`, { kind: 'TRIAL', at, courtNotice: true });
}
