import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { day } from '#law';
import { Desk } from '../../apps/demo/src/desk';
import { enterOffice } from '../../apps/demo/src/enter';
import { TestApp } from '../app';
import { launchChromium } from '../services/chromium';
import { signedIn } from './signed-in';

let app: TestApp;
let browser: Browser;
let page: Page;
let addresses: string[];
/** How each page looks when it is the first that was opened. */
const fresh = new Map<string, string[]>();

beforeAll(async () => {
  app = await TestApp.start('2026-09-21T10:00:00+08:00');
  const desk = new Desk(app.url);
  await desk.signIn('admin', 'test-password');
  await enterOffice(desk, day('2026-09-21'), 'office-of-orders');
  await app.deliver();
  const admin = await app.admin();
  const { body } = await admin.get('/cases?procedure=FIRST_INSTANCE&status=OPEN&sort=due&limit=1');
  const trial = `/cases/${body.items[0].id}`;
  addresses = [
    ...[
      '/',
      '/cases',
      '/cases/new',
      '/cases/new?letter',
      '/follow-ups',
      '/calculator',
      '/messages',
      '/settings',
      '/people',
      '/account',
    ],
    ...['/statistics?from=2026-01-01&to=2026-12-31', trial],
    ...['hearings', 'outcome', 'details', 'history'].map((tab) => `${trial}?tab=${tab}`),
  ];
  browser = await launchChromium();
  page = await signedIn(app, browser);
  for (const address of addresses) {
    await page.goto(app.url + address);
    fresh.set(address, await boxes());
  }
}, 300_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

/**
 * Visits of every page within one document, so that the styles of all that were seen before are there. Of any two
 * sheets, one comes first in the one document and the other in the other; on the way back in the first, all are there.
 */
it.each([
  ['there and back', (all: string[]) => [...all, ...all.toReversed()]],
  ['from the last on', (all: string[]) => all.toReversed()],
])('each page looks as when opened first, whatever was open before: %s', async (_, ordered) => {
  await page.goto(app.url);
  const changed: Record<string, string[]> = {};
  for (const address of ordered(addresses)) {
    await walkTo(address);
    const first = fresh.get(address) ?? [];
    const now = await boxes(first);
    const moved = now.filter((box, index) => box !== first[index]);
    if (moved.length > 0 || now.length !== first.length) changed[address] = moved.slice(0, 3);
  }
  expect(changed).toEqual({});
});

/** As a link does, without loading the document again. */
async function walkTo(address: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
  await page.evaluate(`dispatchEvent(new PopStateEvent('popstate', { state: null }))`);
  await page.waitForFunction(`location.pathname + location.search === ${JSON.stringify(address)}`);
}

/** Place and size of everything in the page, to the pixel: at last, or as soon as they are as expected. */
async function boxes(expected?: string[]): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (!expected) await page.waitForLoadState('networkidle');
  let last: string[] = [];
  // Until it is as expected, or two looks a moment apart are alike: lists arrive one by one.
  for (let look = 0; look < 100; look += 1) {
    const now = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
      .filter((one) => !one.closest('svg'))
      .map((one) => [one, one.getBoundingClientRect()])
      .filter(([, { width }]) => width > 0)
      .map(([one, { left, width, height }]) =>
        [one.tagName, (one.textContent ?? '').slice(0, 12), ...[left, width, height].map(Math.round)].join(' '))`);
    if (now.length > 0 && now.join() === (expected ?? last).join()) return now;
    last = now;
    await pause(expected ? 50 : 300);
  }
  return last;
}
