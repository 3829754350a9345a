// @ts-check
'use strict';
/** Opening one case of a register of ten thousand on MariaDB, beside all of its rows in one packet. */
const fs = require('node:fs');
const path = require('node:path');
const mysql = require('mysql2/promise');
const { freePort, launch } = require('../../config/run/launch.cjs');
const { generate } = require('./generate.cjs');
const { ask, Connection, requestBytes } = require('./http-load.cjs');
const { compare, medianOf, pin } = require('./measure.cjs');
const { openOffice, openSession } = require('./office.cjs');

const CASES = 10_000;
const ANSWERS = 60;
/** One at a time: all is kept to one core, the product as the limit. */
const CORE = 1;

/** @param {import('../../config/run/bench.cjs').Bench} bench */
async function caseDetail({ folder, server }) {
  const at = path.join(folder, 'detail');
  const office = await openOffice({ folder: at, server, schema: 'bench_detail', core: CORE });
  const { database = '' } = office;
  const connection = await mysql.createConnection({ uri: database, timezone: 'Z' });
  const organ = await fill(connection);
  const cookie = await openSession(connection, organ.userId);
  const rows = [];
  try {
    for (const [kind, id] of Object.entries(await casesOf(connection, organ.id))) {
      rows.push(await opening(kind, id, { office, cookie, organId: organ.id, database, folder: at }));
    }
  } finally {
    await office.product.stop();
    await connection.end();
  }
  return rows;
}

/**
 * @param {string} kind
 * @param {number} id
 * @param {{ office: import('./office.cjs').BenchOffice, cookie: string, organId: number, database: string,
 *   folder: string }} of
 */
async function opening(kind, id, { office, cookie, organId, database, folder }) {
  const page = { url: `${office.url}/api/cases/${id}`, cookie };
  const { status, body } = await ask(page);
  const answer = JSON.parse(body.toString());
  if (status !== 200 || answer.id !== id || answer.deadlines.length === 0) {
    throw new Error(`Not the case that was generated: ${body.toString()}`);
  }
  const file = path.join(folder, `answer-${id}.json`);
  fs.writeFileSync(file, body);
  const limit = await startLimit({ folder, database, organId, file }, id);
  try {
    const limitPage = { url: `${limit.url}/${id}` };
    if (!(await ask(limitPage)).body.equals(body)) throw new Error('The limit gives another answer');
    return await compare({
      name: `opening a case, ${kind} ÷ its rows in one packet`,
      unit: 'ms',
      ours: () => timeOf(page),
      limit: () => timeOf(limitPage),
      target: { atMost: 1.3 },
    });
  } finally {
    await limit.stop();
  }
}

/** @param {mysql.Connection} connection */
async function fill(connection) {
  const today = /** @type {import('#law').Day} */ (
    new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  );
  await connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
  const [organ] = await generate({ execute: (sql) => connection.query(sql), cases: CASES, today });
  if (!organ) throw new Error('No organs were generated');
  return organ;
}

/**
 * @param {mysql.Connection} connection
 * @param {number} organId
 * @returns {Promise<Record<string, number>>} an open case, and one that has an outcome
 */
async function casesOf(connection, organId) {
  /** @param {string} status */
  const latest = async (status) => {
    const [rows] = /** @type {[any[], unknown]} */ (
      await connection.query(
        'SELECT MAX(caseId) AS id FROM participations WHERE organId = ? AND status = ?',
        [organId, status],
      )
    );
    return Number(rows[0].id);
  };
  return { open: await latest('OPEN'), closed: await latest('CLOSED') };
}

/**
 * @param {{ folder: string, database: string, organId: number, file: string }} of
 * @param {number} id
 */
async function startLimit({ folder, database, organId, file }, id) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await launch({
    file: process.execPath,
    flags: [require.resolve('./case-detail.limit.cjs'), String(port), database, String(organId), file],
    log: path.join(folder, 'limit.log'),
    answers: () =>
      fetch(`${url}/${id}`).then(
        ({ ok }) => ok,
        () => false,
      ),
  });
  pin(server.pid, CORE);
  return { ...server, url };
}

/** @param {import('./http-load.cjs').Request} request The median of some answers, in milliseconds. */
async function timeOf(request) {
  const connection = new Connection(request.url);
  const bytes = requestBytes(request);
  const taken = [];
  for (let number = 0; number < ANSWERS; number++) {
    const began = performance.now();
    const answer = await connection.send(bytes);
    taken.push(performance.now() - began);
    if (answer.toString('latin1', 9, 12) !== '200') throw new Error(answer.toString('utf8', 0, 500));
  }
  connection.close();
  return medianOf(taken);
}

module.exports = { caseDetail };
