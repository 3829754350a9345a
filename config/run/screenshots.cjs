// @ts-check
'use strict';
/** `npm run screenshots`: every page of the sample office at 1280 and 390 px, into docs/images. */
const { spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { buildWhatChanged } = require('./build.cjs');
const { startProduct } = require('./product.cjs');
const { findProgram } = require('./programs.cjs');

const PASSWORD = 'anqi-demo-2026';
const ROOT = path.join(__dirname, '..', '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** Chromium's own conversations have nowhere to go in a closed network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

async function takeAll() {
  await buildWhatChanged();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-screenshots-'));
  const env = { ORGAN_NAME: '云川市市场监督管理局（示例）', ADMIN_PASSWORD: PASSWORD };
  const product = await startProduct({ folder, env });
  const browser = await chromium.launch({
    executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome'),
    args: FLAGS,
  });
  try {
    const filled = spawnSync(
      process.execPath,
      [path.join(ROOT, 'dist/apps/demo/src/main.js'), product.url, PASSWORD],
      {
        stdio: 'inherit',
      },
    );
    if (filled.status !== 0) throw new Error('The sample office could not be entered');
    mkdirSync(IMAGES, { recursive: true });
    for (const viewport of SIZES) await take(browser, viewport, product.url);
  } finally {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} viewport
 * @param {string} url
 */
async function take(browser, viewport, url) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  /** @param {string} name @param {string} [address] */
  const shot = async (name, address) => {
    if (address) await page.goto(url + address);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(IMAGES, `${name}-${viewport.width}.png`) });
  };
  await shot('sign-in', '/');
  await page.getByLabel('用户名').fill('zhoumin');
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '要办的事' }).waitFor();
  await shot('home');
  await shot('cases', '/cases');
  const answer = await context.request.get(
    `${url}/api/cases?procedure=FIRST_INSTANCE&status=OPEN&sort=due&limit=1`,
  );
  await shot('case', `/cases/${(await answer.json()).items[0].id}`);
  await shot('register', '/cases/new');
  await shot('follow-ups', '/follow-ups');
  await shot('statistics', '/statistics');
  await shot('calculator', '/calculator');
  await shot('messages', '/messages');
  await shot('settings', '/settings');
  await context.close();
}

takeAll().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
