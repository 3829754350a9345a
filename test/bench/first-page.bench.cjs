// @ts-check
'use strict';
/** From the address typed in a browser that never saw the product until one can type or click, and what it fetched. */
const path = require('node:path');
const { chromium } = require('playwright-core');
const { startProduct } = require('../../config/run/product.cjs');
const { findProgram } = require('../../config/run/programs.cjs');
const { medianOf } = require('./measure.cjs');

const OPENINGS = 5;
const MOST_SECONDS = 2;
const MOST_KB = 350;
const PASSWORD = 'password-of-benches';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * @typedef {object} Opening
 * @property {number} seconds
 * @property {number} kilobytes As they came over the wire: compressed.
 */

/**
 * @param {import('../../config/run/bench.cjs').Bench} bench
 * @returns {Promise<import('./measure.cjs').Row[]>}
 */
async function firstPage({ folder }) {
  const env = { ADMIN_PASSWORD: PASSWORD, ORGAN_NAME: '云川市市场监督管理局' };
  const product = await startProduct({ folder: path.join(folder, 'first-page'), env });
  try {
    const signedIn = await signIn(product.url);
    const signInPage = await openings(product.url, undefined, 'form input');
    const home = await openings(product.url, signedIn, 'nav a[href="/cases"], h1');
    return [...rowsOf('sign-in page', signInPage), ...rowsOf('first page of an office', home)];
  } finally {
    await product.stop();
  }
}

/** @param {string} url */
async function signIn(url) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`Signing in answers ${answer.status}`);
  const [name, value] = String(answer.headers.getSetCookie()[0]?.split(';')[0]).split('=');
  return { name: String(name), value: String(value), url };
}

/**
 * Each in a browser of its own, with nothing in its cache.
 * @param {string} url
 * @param {{ name: string, value: string, url: string } | undefined} session
 * @param {string} ready What one waits for, as CSS; of several parts the last one.
 */
async function openings(url, session, ready) {
  /** @type {Opening[]} */
  const taken = [];
  for (let number = 0; number < OPENINGS; number++) {
    const browser = await chromium.launch({ executablePath: String(findProgram('chromium')), args: FLAGS });
    try {
      // Whoever measures asks in the page's own words, which its policy would refuse.
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 1280, height: 800 },
        bypassCSP: true,
      });
      if (session) await context.addCookies([session]);
      taken.push(await open(await context.newPage(), url, ready));
    } finally {
      await browser.close();
    }
  }
  return taken;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {string} ready
 * @returns {Promise<Opening>}
 */
async function open(page, url, ready) {
  let bytes = 0;
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const began = performance.now();
  await page.goto(url);
  // Asked in every frame: the test library's own waiting asks only now and then.
  for (const part of ready.split(', '))
    await page.waitForFunction(`document.querySelector('${part}') !== null`);
  // It answers when the main thread has nothing else to do.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
  const seconds = (performance.now() - began) / 1000;
  await page.waitForLoadState('networkidle');
  return { seconds, kilobytes: bytes / 1024 };
}

/**
 * @param {string} name
 * @param {readonly Opening[]} taken
 * @returns {import('./measure.cjs').Row[]}
 */
function rowsOf(name, taken) {
  const seconds = taken.map((opening) => opening.seconds);
  const kilobytes = taken.map((opening) => opening.kilobytes);
  return [
    row(`${name}, cold until interactive`, 's', seconds, MOST_SECONDS),
    row(`${name}, all it fetched`, 'KB', kilobytes, MOST_KB),
  ];
}

/**
 * @param {string} name
 * @param {string} unit
 * @param {readonly number[]} values
 * @param {number} most
 */
function row(name, unit, values, most) {
  const median = medianOf(values);
  return {
    ...{ name, unit, ours: median, limit: null },
    ratio: { median, min: Math.min(...values), max: Math.max(...values) },
    ...{ target: `≤ ${most} ${unit}`, met: median <= most },
  };
}

module.exports = { firstPage };
