// @ts-check
'use strict';
/**
 * 登记 through HTTP, from the request's bytes to the whole case in the answer, against bare SQL that writes the same
 * rows as durably: for a reconsideration in which we answer, and for a first instance in which we are the defendant.
 *
 * One request at a time, so nothing runs side by side: all is kept to one core, the product as the limit, and neither
 * waits for a core to wake the other at every trip to the database.
 */
const path = require('node:path');
const chineseDays = require('chinese-days');
const { Connection, readAnswer, requestBytes } = require('./http-load.cjs');
const { compare, medianOf } = require('./measure.cjs');
const { openOffice, signIn } = require('./office.cjs');
const { onMariaDb, onSqlite } = require('./registration.limits.cjs');
const { comparable, rowsOf } = require('./registration-rows.cjs');

const REGISTRATIONS = 30;
/** Until the compiler has seen everything often enough. */
const WARM_UP = 600;
const CORE = 1;
const TARGET = { atMost: 4 };

/** @typedef {import('./measure.cjs').Row} Row */

/**
 * @param {import('../../config/run/bench.cjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
async function registration({ folder, server }) {
  const embedded = await openOffice({ folder: path.join(folder, 'registration'), core: CORE });
  const rows = await onDatabase('SQLite', embedded, () =>
    Promise.resolve(onSqlite(path.join(embedded.folder, 'data', 'anqi.sqlite'))),
  );
  const served = await openOffice({
    folder: path.join(folder, 'registration-server'),
    server,
    schema: 'bench_registration',
    core: CORE,
  });
  return [...rows, ...(await onDatabase('MariaDB', served, () => onMariaDb(String(served.database))))];
}

/**
 * @param {string} name
 * @param {import('./office.cjs').BenchOffice} office
 * @param {() => Promise<import('./registration.limits.cjs').Limits>} open
 */
async function onDatabase(name, { product, url }, open) {
  const connection = new Connection(url);
  const limits = await open();
  try {
    const cookie = await signIn(url);
    const rows = [];
    for (const { title, body, deadline } of casesOf(today())) {
      const request = requestBytes({ url: `${url}/api/cases`, method: 'POST', cookie, body });
      const tables = await checked({ connection, request, limits, deadline });
      const [all, three] = [limits.all(tables), limits.three(tables)];
      const ours = () => timeOf(() => connection.send(request));
      for (let number = 0; number < WARM_UP; number++) await connection.send(request);
      const measured = { unit: 'ms', ours, target: TARGET };
      const label = `register ${title}, ${name}`;
      rows.push(
        await compare({ name: `${label} ÷ all rows`, ...measured, limit: () => timeOf(all) }),
        await compare({ name: `${label} ÷ 3 statements`, ...measured, limit: () => timeOf(three) }),
      );
    }
    return rows;
  } finally {
    connection.close();
    await limits.close();
    await product.stop();
  }
}

/**
 * Both kinds of the same day, each with the deadline that `chinese-days` counts for it.
 * @param {string} receivedOn
 */
function casesOf(receivedOn) {
  const act = { type: '行政处罚', documentNo: '云市监罚〔2026〕15号', field: '市场监管', cause: '行政处罚' };
  const parties = [{ role: 'APPLICANT', kind: 'NATURAL', name: '张伟' }];
  return [
    {
      title: 'reconsideration',
      body: {
        ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn, parties, act },
        ...{ caseNo: '云川府复〔2026〕8号', authority: '云川市人民政府' },
      },
      // 十个工作日 from the day after the notice.
      deadline: { periodId: 'FY23-48-REPLY', due: chineseDays.findWorkday(10, receivedOn) },
    },
    {
      title: 'first instance',
      body: {
        ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn, parties, act },
        ...{ caseNo: '（2026）云0102行初8号', authority: '云川区人民法院', defendantForm: 'DIRECT' },
      },
      // 十五日, and where that is a rest day the working day after it.
      deadline: { periodId: 'XS-67-ANSWER', due: chineseDays.findWorkday(0, daysAfter(receivedOn, 15)) },
    },
  ];
}

/**
 * The answer before the time: that the case is registered with the right deadline, and that the limit writes what
 * the product wrote.
 * @param {object} of
 * @param {Connection} of.connection
 * @param {Buffer} of.request
 * @param {import('./registration.limits.cjs').Limits} of.limits
 * @param {{ periodId: string, due: string }} of.deadline
 */
async function checked({ connection, request, limits, deadline }) {
  const { status, body } = readAnswer(await connection.send(request));
  const answer = JSON.parse(body.toString());
  const found = answer.deadlines?.find((/** @type {any} */ one) => one.periodId === deadline.periodId);
  if (status !== 201 || found?.due !== deadline.due) {
    throw new Error(`Registered otherwise than expected (${deadline.due}): ${body.toString()}`);
  }
  const { tables } = await rowsOf(limits.read, answer.id);
  if (tables.some(({ rows }) => rows.length === 0))
    throw new Error('A registration left a table without rows');
  const byLimit = await rowsOf(limits.read, await limits.all(tables)());
  if (comparable(byLimit.tables) !== comparable(tables)) throw new Error('The limit writes other rows');
  return tables;
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} the median, in milliseconds
 */
async function timeOf(work) {
  const taken = [];
  for (let number = 0; number < REGISTRATIONS; number++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return medianOf(taken);
}

/** In Shanghai. */
function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * @param {string} day
 * @param {number} days
 */
function daysAfter(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

module.exports = { registration };
