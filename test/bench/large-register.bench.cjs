// @ts-check
'use strict';
/**
 * One case, the lists and the search in registers of 150, 23,000 and 100,000 cases of one organ, on both databases: what
 * one waits for must not grow with the register, nor depend on how the list is sorted.
 */
const path = require('node:path');
const mysql = require('mysql2/promise');
const { generate } = require('./generate.cjs');
const { Connection, readAnswer, requestBytes } = require('./http-load.cjs');
const { compare, medianOf } = require('./measure.cjs');
const { newSession, openOffice } = require('./office.cjs');
const { sqliteModule } = require('./registration.limits.cjs');

const SMALL = 150;
const LARGE = [23_000, 100_000];
const ANSWERS = 40;
/** Of the one organ that is generated. */
const CLERK = 2;
const MOST_SEARCH_MS = 20;
const ONE_CASE = { atMost: 1.2 };
const ANY_LIST = { atMost: 1.5 };

const PLAINEST = '/cases?limit=20';
const LISTS = {
  'by due date': '/cases?limit=20&sort=due',
  'oldest first': '/cases?limit=20&sort=receivedOn',
  'by closing': '/cases?limit=20&sort=-closedOn',
  filtered: '/cases?limit=20&status=OPEN&procedure=FIRST_INSTANCE',
  'what is due in 7 days': '/deadlines?days=7',
};
/** A number and a name that one case has, what a few hundred have, what most have, and what none has. */
const SEARCHES = {
  'a number': (/** @type {number} */ cases) => `行初${cases - 7}号`,
  'one character': () => '伟',
  'a surname and more': () => '欧阳',
  common: () => '云川市人民政府',
  absent: () => '马贼',
};

/** @typedef {import('./measure.cjs').Row} Row */

/**
 * @param {import('../../config/run/bench.cjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
async function largeRegister({ folder, server }) {
  const rows = [];
  for (const [name, fill, at] of /** @type {const} */ ([
    ['SQLite', fillSqlite, {}],
    ['MariaDB', fillMariaDb, { server }],
  ])) {
    const small = await opened({ folder: path.join(folder, `${name}-${SMALL}`), ...at }, fill, SMALL);
    for (const cases of LARGE) {
      const large = await opened({ folder: path.join(folder, `${name}-${cases}`), ...at }, fill, cases);
      rows.push(...(await onRegister(`${name}, ${cases.toLocaleString('en')} cases`, small, large, cases)));
      await large.close();
    }
    await small.close();
  }
  return rows;
}

/**
 * @param {string} name
 * @param {Opened} small
 * @param {Opened} large
 * @param {number} cases
 */
async function onRegister(name, small, large, cases) {
  const one = (/** @type {Opened} */ of, /** @type {number} */ id) => of.timeOf(`/cases/${id}`);
  const rows = [
    await compare({
      ...{ name: `one case, ${name} ÷ at ${SMALL}`, unit: 'ms', target: ONE_CASE },
      ours: () => one(large, cases - 9),
      limit: () => one(small, SMALL - 9),
    }),
  ];
  for (const [list, address] of Object.entries(LISTS)) {
    rows.push(
      await compare({
        ...{ name: `list ${list}, ${name} ÷ plainest`, unit: 'ms', target: ANY_LIST },
        ours: () => large.timeOf(address),
        limit: () => large.timeOf(PLAINEST),
      }),
    );
  }
  for (const [what, word] of Object.entries(SEARCHES)) {
    const taken = await large.timeOf(`/cases?limit=20&q=${encodeURIComponent(word(cases))}`);
    rows.push({
      ...{ name: `search for ${what}, ${name}`, unit: 'ms', ours: taken, limit: null },
      ratio: { median: taken, min: taken, max: taken },
      ...{ target: `≤ ${MOST_SEARCH_MS}`, met: taken <= MOST_SEARCH_MS },
    });
  }
  return rows;
}

/** @typedef {Awaited<ReturnType<typeof opened>>} Opened */

/**
 * The product on a register of that many cases, which it finds when it starts.
 * @param {{ folder: string, server?: string }} at
 * @param {(office: import('./office.cjs').BenchOffice, cases: number, session: string) => Promise<void>} fill
 * @param {number} cases
 */
async function opened(at, fill, cases) {
  const place = { ...at, schema: `bench_large_${cases}` };
  const empty = await openOffice(place);
  await empty.product.stop();
  const { cookie, sql } = newSession(CLERK);
  await fill(empty, cases, sql);
  const office = await openOffice(place);
  return {
    /** @param {string} address The median of some answers. */
    async timeOf(address) {
      // Anew: while a large register is filled, the product closes what lies idle.
      const connection = new Connection(office.url);
      const bytes = requestBytes({ url: `${office.url}/api${address}`, cookie });
      const taken = [];
      for (let number = 0; number < ANSWERS; number++) {
        const began = performance.now();
        const { status, body } = readAnswer(await connection.send(bytes));
        taken.push(performance.now() - began);
        if (status !== 200) throw new Error(`${address}: ${body.toString()}`);
      }
      connection.close();
      return medianOf(taken);
    },
    close: () => office.product.stop(),
  };
}

/**
 * @param {import('./office.cjs').BenchOffice} office
 * @param {number} cases
 * @param {string} session
 */
async function fillSqlite({ folder }, cases, session) {
  const { DatabaseSync } = sqliteModule();
  const database = new DatabaseSync(path.join(folder, 'data', 'anqi.sqlite'));
  database.exec('PRAGMA synchronous = OFF');
  await generateInto((sql) => Promise.resolve(database.exec(sql)), cases);
  database.exec(session);
  database.close();
}

/**
 * @param {import('./office.cjs').BenchOffice} office
 * @param {number} cases
 * @param {string} session
 */
async function fillMariaDb({ database }, cases, session) {
  const connection = await mysql.createConnection({ uri: String(database), timezone: 'Z' });
  await connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
  await generateInto((sql) => connection.query(sql), cases);
  await connection.query(session);
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await connection.end();
}

/**
 * @param {(sql: string) => Promise<unknown>} execute
 * @param {number} cases
 */
function generateInto(execute, cases) {
  const today = /** @type {import('#law').Day} */ (
    new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  );
  return generate({ execute, cases, today, organs: 1, days: 3000 });
}

module.exports = { largeRegister };
