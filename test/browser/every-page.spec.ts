// Long: every page three times, under axe.
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { day } from '#law';
import { Desk } from '../../apps/demo/src/desk';
import { enterOffice } from '../../apps/demo/src/enter';
import { type Person, TestApp } from '../app';
import { launchChromium, OFFICE_PC } from '../services/chromium';

const PASSWORD = 'office-of-pages';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ALL: RunOptions = {};
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };
const STATISTICS = '/statistics?from=2026-01-01&to=2026-12-31';

let app: TestApp;
let admin: Person;
let browser: Browser;
/** Addresses of the pages that want someone signed in. */
let pages: string[];

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T10:00:00+08:00');
  const desk = new Desk(app.url);
  await desk.signIn('admin', 'test-password');
  await enterOffice(desk, day('2026-09-21'), PASSWORD);
  await app.deliver();
  admin = await app.admin();
  browser = await launchChromium();
  const trial = await caseOf('procedure=FIRST_INSTANCE&status=OPEN&sort=due');
  const decided = await caseOf('procedure=FIRST_INSTANCE&status=CLOSED');
  const reconsideration = await caseOf('procedure=RECONSIDERATION&status=OPEN');
  pages = [
    ...[
      '/',
      '/cases',
      '/cases?status=CLOSED',
      '/cases/new',
      '/cases/new?letter',
      '/hearings',
      '/hearings?view=month',
      '/statistics/appearances',
      '/follow-ups',
      STATISTICS,
      '/calculator',
      '/messages',
    ],
    ...['/settings', '/people', '/account', '/audit', '/no-such-page', '/cases/999999'],
    ...['', '?tab=deadlines', '?tab=hearings', '?tab=outcome', '?tab=details', '?tab=history'].map(
      (tab) => `/cases/${trial}${tab}`,
    ),
    ...[`/cases/${decided}`, `/cases/${decided}?tab=outcome`, `/cases/${reconsideration}`],
  ];
}, 180_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function caseOf(filter: string): Promise<number> {
  const { body } = await admin.get(`/cases?${filter}&limit=1`);
  return body.items[0].id;
}

/** How a page is looked at, after it was opened on light ground at the width of an office PC. */
const LOOKS: [look: string, as: { ground: 'light' | 'dark'; width: number }, rules: RunOptions][] = [
  ['1280 px wide', { ground: 'light', width: 1280 }, ALL],
  ['390 px wide', { ground: 'light', width: 390 }, ALL],
  // Only the colours are others there: what is in the page was looked at on light ground.
  ['on dark ground', { ground: 'dark', width: 1280 }, COLOURS],
];

describe('in a browser', () => {
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    // axe is put into the page from outside, where the page's own policy forbids it.
    context = await browser.newContext({ ...OFFICE_PC, bypassCSP: true });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // Answers such as 401 and 404 are the server's to give.
      if (message.type() === 'error' && !message.text().includes('status of 4'))
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(app.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
  });

  afterAll(() => context.close());

  it('the sign-in page reads well', async () => {
    await page.goto(`${app.url}/sign-in`);
    await page.getByLabel('用户名').waitFor();
    expect(await faultsHere()).toEqual([]);
  });

  it('every page reads well, fits, and asks nobody else', async () => {
    await page.getByLabel('用户名').fill('admin');
    await page.getByLabel('密码').fill('test-password');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found: Record<string, string[]> = {};
    for (const address of pages) {
      await page.goto(app.url + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const here = await faultsHere();
      if (here.length > 0) found[address] = here;
    }
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  }, 240_000);

  async function faultsHere(): Promise<string[]> {
    const here: string[] = [];
    for (const [look, { ground, width }, rules] of LOOKS) {
      await page.emulateMedia({ colorScheme: ground, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await twoFrames(page);
      const seen = [...(await faults(page, rules)), ...(await overflow(page))];
      here.push(...seen.map((fault) => `${look}: ${fault}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    return here;
  }
});

it('would notice a fault', async () => {
  const page = await browser.newPage();
  await page.setContent('<main><img src="data:,"><div style="width: 3000px">宽</div></main>');
  expect([...(await faults(page)), ...(await overflow(page))]).toEqual(
    expect.arrayContaining([expect.stringContaining('image-alt'), '1728 px wider than the window']),
  );
  await page.close();
});

it('sends its files compressed, once', async () => {
  const page = await fetch(`${app.url}/cases`, {
    headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
  });
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
  const compressed = await fetch(app.url + script, { headers: { 'accept-encoding': 'gzip' } });
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  expect(compressed.headers.get('cache-control')).toContain('immutable');
  expect(compressed.headers.get('vary')).toBe('accept-encoding');
  const plain = await fetch(app.url + script, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(await compressed.text());
});

/** What axe calls serious or critical, with the first place where it is. */
async function faults(page: Page, rules: RunOptions = ALL): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ ...rules, resultTypes: ['violations'] })})`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, ${nodes[0]?.html ?? ''})`);
}

/** Until the page has drawn itself anew for another width or ground. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** A page wider than its window must be pushed to and fro to be read. */
async function overflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return wide > 0 ? [`${wide} px wider than the window`] : [];
}
