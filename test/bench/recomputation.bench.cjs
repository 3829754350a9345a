// @ts-check
'use strict';
/**
 * Every deadline of a hundred thousand open cases computed again, in one background job of the process that also
 * answers people: once when nothing moves, and once for a new year that settles a quarter of them.
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const mysql = require('mysql2/promise');
const { generate } = require('./generate.cjs');
const { ask } = require('./http-load.cjs');
const { openOffice, signIn } = require('./office.cjs');
const { sqliteModule } = require('./registration.limits.cjs');

const CASES = 100_000;
const MOST_SECONDS = 300;
const MOST_MEGABYTES = 600;
const MOST_REPLAY_SECONDS = 60;
const SLOWEST_ANSWER_MS = 1000;
const ASKED_EVERY_MS = 20;

/** The notice for the first year that is not known yet, invented; the festivals of the solar calendar are enough. */
const FESTIVALS = [
  ['元旦', '01-01', '01-05'],
  ['劳动节', '05-01', '05-05'],
  ['国庆节', '10-01', '10-07'],
];

/**
 * @param {import('../../config/run/bench.cjs').Bench} bench
 * @returns {Promise<import('./measure.cjs').Row[]>}
 */
async function recomputation({ folder, server }) {
  const embedded = await openOffice({ folder: path.join(folder, 'recompute') });
  const rows = await onDatabase('SQLite', embedded, fillSqlite);
  const schema = 'bench_recompute';
  const served = await openOffice({ folder: path.join(folder, 'recompute-server'), server, schema });
  return [...rows, ...(await onDatabase('MariaDB', served, fillMariaDb))];
}

/**
 * @param {string} name
 * @param {import('./office.cjs').BenchOffice} office
 * @param {(office: import('./office.cjs').BenchOffice) => Promise<void>} fill
 * @returns {Promise<import('./measure.cjs').Row[]>}
 */
async function onDatabase(name, office, fill) {
  try {
    await fill(office);
    const cookie = await signIn(office.url);
    /** @param {string} method @param {string} address @param {object} [body] */
    const send = async (method, address, body) => {
      const answer = await ask({ url: `${office.url}/api${address}`, cookie, method, body });
      return JSON.parse(answer.body.toString());
    };
    const choose = (/** @type {object} */ choices) =>
      send('PUT', '/law/choices', { choices, reason: '测量' });
    // The generator knows no deadlines of hearings: the first run adds them.
    await watch(await choose({ 'RESUMPTION-DAY': 'not-counted' }), send, office.product.pid);
    const still = await watch(await choose({}), send, office.product.pid);
    const replayed = replay(office);
    const moved = await watch(await announce(send), send, office.product.pid);
    if (still.result.changed !== 0 || moved.result.changed === 0) {
      throw new Error(`Not what was to be computed: ${JSON.stringify([still.result, moved.result])}`);
    }
    return [
      row(`replay, ${name}`, 's', replayed, MOST_REPLAY_SECONDS),
      row(`recomputation, ${name}, nothing moves`, 's', still.seconds, MOST_SECONDS),
      row(`recomputation, ${name}, a new year`, 's', moved.seconds, MOST_SECONDS),
      row(
        `recomputation, ${name}, slowest answer`,
        'ms',
        Math.max(still.slowest, moved.slowest),
        SLOWEST_ANSWER_MS,
      ),
      row(`recomputation, ${name}, memory`, 'MB', Math.max(still.megabytes, moved.megabytes), MOST_MEGABYTES),
    ];
  } finally {
    await office.product.stop();
  }
}

/**
 * `npm run replay` over the database of a product that runs, once nothing of it would move.
 *
 * @param {import('./office.cjs').BenchOffice} office
 */
function replay({ folder, database }) {
  const main = path.join(__dirname, '..', '..', 'dist', 'apps', 'api', 'src', 'replay.js');
  const where = database ? String(database) : path.join(folder, 'data', 'anqi.sqlite');
  const began = performance.now();
  const told = execFileSync(process.execPath, [main, where], { encoding: 'utf8' });
  if (!told.includes('没有期限会变动')) throw new Error(`Replayed otherwise: ${told.slice(-400)}`);
  return (performance.now() - began) / 1000;
}

/** @param {import('./office.cjs').BenchOffice} office */
async function fillMariaDb({ database }) {
  const connection = await mysql.createConnection({ uri: String(database), timezone: 'Z' });
  await connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
  await generateOpen((sql) => connection.query(sql));
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await connection.query('ANALYZE TABLE participations, cases, disputes, deadlines, hearings');
  await connection.end();
}

/** @param {import('./office.cjs').BenchOffice} office */
async function fillSqlite({ folder }) {
  const { DatabaseSync } = sqliteModule();
  const database = new DatabaseSync(path.join(folder, 'data', 'anqi.sqlite'), { timeout: 5000 });
  await generateOpen((sql) => Promise.resolve(database.exec(sql)));
  database.close();
}

/** @param {(sql: string) => Promise<unknown>} execute */
function generateOpen(execute) {
  const today = /** @type {import('#law').Day} */ (
    new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  );
  return generate({ execute, cases: CASES, today, openShare: 1 });
}

/** @param {(method: string, address: string, body?: object) => Promise<any>} send */
async function announce(send) {
  const years = await send('GET', '/law/calendar');
  const { year } = years.find((/** @type {any} */ { settled }) => !settled);
  const holidays = FESTIVALS.map(([name, from, to]) => ({
    name,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  }));
  return send('PUT', `/calendar/${year}`, { source: '测量用', holidays, workdays: [] });
}

/**
 * @param {{ jobId: number }} started
 * @param {(method: string, address: string, body?: object) => Promise<any>} send
 * @param {number} pid
 */
async function watch({ jobId }, send, pid) {
  const began = performance.now();
  let slowest = 0;
  let megabytes = 0;
  for (;;) {
    const asked = performance.now();
    await send('GET', `/cases/${1 + Math.floor(Math.random() * CASES)}`);
    slowest = Math.max(slowest, performance.now() - asked);
    megabytes = Math.max(megabytes, residentMegabytes(pid));
    const { state, result, error } = await send('GET', `/jobs/${jobId}`);
    if (state === 'FAILED') throw new Error(error);
    if (state === 'DONE') return { result, slowest, megabytes, seconds: (performance.now() - began) / 1000 };
    await pause(ASKED_EVERY_MS);
  }
}

/** @param {number} pid */
function residentMegabytes(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/**
 * @param {string} name
 * @param {string} unit
 * @param {number} ours
 * @param {number} most
 * @returns {import('./measure.cjs').Row}
 */
function row(name, unit, ours, most) {
  const ratio = { median: ours, min: ours, max: ours };
  return { name, unit, ours, limit: null, ratio, target: `≤ ${most} ${unit}`, met: ours <= most };
}

module.exports = { recomputation };
