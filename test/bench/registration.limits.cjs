// @ts-check
'use strict';
/**
 * The limits of a registration: the same rows by bare SQL in one durable transaction.
 *
 * “In three statements” can be read in two ways, since one statement writes to one table and a registration to eight:
 * `all` writes every row, one multi-row INSERT a table, on MariaDB in a single packet; `three` writes only the case,
 * the deadlines and the reminders, in three statements, each its own trip as in PERF.md §1.3. Both are measured.
 */
const { createRequire } = require('node:module');
const mysql = require('mysql2/promise');
const { insertOf, THREE } = require('./registration-rows.cjs');

/** Of the audit entries that a limit writes: the product has the first eight. */
const OWN_CHAIN = 99;

/**
 * @typedef {import('./registration-rows.cjs').TableRows} TableRows
 * @typedef {object} Limits
 * @property {import('./registration-rows.cjs').Read} read
 * @property {(tables: TableRows[]) => () => Promise<number>} all Gives what writes them once and says the case's id.
 * @property {(tables: TableRows[]) => () => Promise<void>} three
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} database
 * @returns {Promise<Limits>}
 */
async function onMariaDb(database) {
  const connection = await mysql.createConnection({
    uri: database,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    multipleStatements: true,
  });
  const literal = (/** @type {any} */ value) => mysql.escape(value);
  return {
    read: async (sql) => /** @type {any} */ ((await connection.query(sql))[0]),
    all: (tables) => {
      const ids = { dispute: '@dispute', case: '@case', seat: '@seat' };
      const pointers = { ...ids, chain: String(OWN_CHAIN), place: '(@place := COALESCE(@place, 0) + 1)' };
      const remembered = { disputes: '@dispute', cases: '@case', participations: '@seat' };
      const packet = [
        'START TRANSACTION',
        ...tables.flatMap((each) => {
          const variable = remembered[/** @type {keyof typeof remembered} */ (each.table)];
          const insert = insertOf(each, literal, (point) => pointers[point]);
          return variable ? [insert, `SET ${variable} = LAST_INSERT_ID()`] : [insert];
        }),
        'COMMIT',
        'SELECT @case AS id',
      ].join(';');
      return async () => {
        const [results] = /** @type {any} */ (await connection.query(packet));
        return Number(results.at(-1)[0].id);
      };
    },
    three: (tables) => {
      const [insertCase, ...others] = statementsOfThree(tables, literal);
      return async () => {
        await connection.query('START TRANSACTION');
        const [{ insertId }] = /** @type {any} */ (await connection.query(String(insertCase)));
        for (const insert of others) await connection.query(insert.replaceAll(':id', insertId));
        await connection.query('COMMIT');
      };
    },
    close: () => connection.end(),
  };
}

/**
 * Beside the product, on its own file, as durable as it is.
 * @param {string} file
 * @returns {Limits}
 */
function onSqlite(file) {
  const { DatabaseSync } = sqliteModule();
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let place = 0;
  /** @param {TableRows[]} tables */
  const prepared = (tables) =>
    tables.map((each) => {
      /** @type {unknown[]} */
      const values = [];
      /** @type {{ at: number, point: string }[]} */
      const points = [];
      const push = (/** @type {unknown} */ value) => `?${values.push(value)}`;
      const sql = insertOf(each, push, (point) => {
        points.push({ at: values.length, point });
        return push(null);
      });
      return { table: each.table, statement: database.prepare(sql), values, points };
    });
  /** @param {ReturnType<typeof prepared>} inserts */
  const write = (inserts) => {
    /** @type {Record<string, unknown>} */
    const ids = { dispute: 1, case: 1, seat: 1, chain: OWN_CHAIN, place: ++place };
    begin.run();
    for (const { table, statement, values, points } of inserts) {
      for (const { at, point } of points) values[at] = ids[point];
      const id = Number(statement.run(...values).lastInsertRowid);
      if (table === 'disputes') ids.dispute = id;
      if (table === 'participations') ids.seat = id;
      if (table === 'cases') ids.case = id;
      // Without a row of its own, its seat is one that no case has.
      if (table === 'cases' && !inserts.some((one) => one.table === 'participations')) ids.seat = -id;
    }
    commit.run();
    return Number(ids.case);
  };
  return {
    read: (sql) => Promise.resolve(database.prepare(sql).all()),
    all: (tables) => {
      const inserts = prepared(tables);
      return () => Promise.resolve(write(inserts));
    },
    three: (tables) => {
      const inserts = prepared(tables.filter(({ table }) => THREE.includes(table)));
      return () => Promise.resolve(void write(inserts));
    },
    close: () => Promise.resolve(database.close()),
  };
}

/**
 * Only the case is written: its seat is one that no case has.
 * @type {Record<import('./registration-rows.cjs').Point, string>}
 */
const STANDS_FOR = { dispute: '1', case: ':id', seat: '-:id', chain: '', place: '' };

/**
 * @param {TableRows[]} tables
 * @param {(value: unknown) => string} literal
 */
function statementsOfThree(tables, literal) {
  return tables
    .filter(({ table }) => THREE.includes(table))
    .map((each) => insertOf(each, literal, (point) => STANDS_FOR[point]));
}

/** As the product finds it. */
function sqliteModule() {
  const load = createRequire(__filename);
  try {
    return load('node:sqlite');
  } catch {
    return load('@photostructure/sqlite');
  }
}

module.exports = { onMariaDb, onSqlite, sqliteModule };
