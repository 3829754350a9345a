// @ts-check
'use strict';
/**
 * The case list of an organ with about a thousand cases, in a register of a hundred thousand, and the page at depth
 * 20,000 of the organ with the most. The same bytes from bare Node, and the same again at any depth.
 */
const path = require('node:path');
const mysql = require('mysql2/promise');
const { freePort, launch } = require('../../config/run/launch.cjs');
const { generate } = require('./generate.cjs');
const { ask, Connection, readAnswer, requestBytes, throughputOf } = require('./http-load.cjs');
const { compare, medianOf, pin } = require('./measure.cjs');
const { openOffice, openSession } = require('./office.cjs');

const CASES = 100_000;
const ASKING_ORGAN_CASES = 1000;
const LOAD = { connections: 16, ms: 800 };
const DEPTH = 20_000;
const LONGEST_PAGE = 200;
const PAGES_PER_MEASUREMENT = 60;

/** @param {import('../../config/run/bench.cjs').Bench} bench */
async function caseList({ folder, server }) {
  const office = await openOffice({ folder: path.join(folder, 'list'), server, schema: 'bench_list' });
  const { database = '' } = office;
  const connection = await mysql.createConnection({ uri: database, timezone: 'Z' });
  const organs = await fill(connection);
  const asking = organs.reduce((best, organ) => (distance(organ) < distance(best) ? organ : best));
  const limit = await startLimit(folder, database, asking.id);
  try {
    const cookie = await openSession(connection, asking.userId);
    const page = { url: `${office.url}/api/cases?limit=20`, cookie };
    const limitPage = { url: `${limit.url}/api/cases?limit=20` };
    await checkPage(page, limitPage, asking.cases);
    const rows = [
      await compare({
        name: `case list, ${LOAD.connections} connections`,
        unit: 'answers/s',
        ours: () => throughputOf(page, LOAD),
        limit: () => throughputOf(limitPage, LOAD),
        target: { atLeast: 0.5 },
      }),
    ];
    const [greatest] = organs;
    if (!greatest) throw new Error('No organs were generated');
    rows.push(await depth(office.url, await openSession(connection, greatest.userId)));
    return rows;
  } finally {
    await limit.stop();
    await office.product.stop();
    await connection.end();
  }
}

/** @param {import('./generate.cjs').GeneratedOrgan} organ */
function distance({ cases }) {
  return Math.abs(cases - ASKING_ORGAN_CASES);
}

/** @param {mysql.Connection} connection */
async function fill(connection) {
  const today = /** @type {import('#law').Day} */ (
    new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  );
  await connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
  // What is only filled in need not be on disk at once.
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
  const organs = await generate({ execute: (sql) => connection.query(sql), cases: CASES, today });
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await connection.query('ANALYZE TABLE participations, cases, disputes, deadlines, hearings');
  return organs;
}

/**
 * @param {string} folder
 * @param {string} database
 * @param {number} organId
 */
async function startLimit(folder, database, organId) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await launch({
    file: process.execPath,
    flags: [require.resolve('./case-list.limit.cjs'), String(port), database, String(organId)],
    log: path.join(folder, 'limit.log'),
    answers: () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
  });
  pin(server.pid, 0);
  return { ...server, url };
}

/**
 * @param {import('./http-load.cjs').Request} page
 * @param {import('./http-load.cjs').Request} limitPage
 * @param {number} total as the generator counted
 */
async function checkPage(page, limitPage, total) {
  const ours = await ask(page);
  const limits = await ask(limitPage);
  if (!ours.body.equals(limits.body)) {
    throw new Error(`The limit gives another page:\n${ours.body.toString()}\n${limits.body.toString()}`);
  }
  const answer = JSON.parse(ours.body.toString());
  const days = answer.items.map((/** @type {any} */ { receivedOn }) => receivedOn);
  if (answer.total !== total || days.length !== 20 || days.join() !== [...days].sort().reverse().join()) {
    throw new Error(`Not the page that was generated: ${ours.body.toString()}`);
  }
}

/**
 * @param {string} url
 * @param {string} cookie
 */
async function depth(url, cookie) {
  const list = `${url}/api/cases`;
  const connection = new Connection(list);
  /** @param {string} query */
  const ask = async (query) => {
    const answer = readAnswer(await connection.send(requestBytes({ url: `${list}?${query}`, cookie })));
    return JSON.parse(answer.body.toString());
  };
  /** @type {Set<number>} */
  const seen = new Set();
  let cursor = '';
  while (seen.size < DEPTH) {
    const page = await ask(`limit=${LONGEST_PAGE}${cursor && `&cursor=${cursor}`}`);
    for (const { id } of page.items) seen.add(id);
    cursor = page.nextCursor;
  }
  const deep = await ask(`limit=20&cursor=${cursor}`);
  if (seen.size !== DEPTH || deep.items.some((/** @type {any} */ { id }) => seen.has(id))) {
    throw new Error('Paging shows a case twice');
  }
  /** @param {string} query */
  const time = async (query) => {
    const taken = [];
    const bytes = requestBytes({ url: `${list}?${query}`, cookie });
    for (let page = 0; page < PAGES_PER_MEASUREMENT; page++) {
      const began = performance.now();
      await connection.send(bytes);
      taken.push(performance.now() - began);
    }
    return medianOf(taken);
  };
  const row = await compare({
    name: `page at depth ${DEPTH.toLocaleString('en')} ÷ first page`,
    unit: 'ms',
    ours: () => time(`limit=20&cursor=${cursor}`),
    limit: () => time('limit=20'),
    target: { atMost: 1.2 },
  });
  connection.close();
  return row;
}

module.exports = { caseList };
