// @ts-check
'use strict';
/** The product on a database of its own, with whoever is to ask it signed in. */
const { createHash, randomBytes } = require('node:crypto');
const mysql = require('mysql2/promise');
const { startProduct } = require('../../config/run/product.cjs');
const { ask } = require('./http-load.cjs');
const { pin } = require('./measure.cjs');

const ADMIN_PASSWORD = 'password-of-benches';

/** Where requests come side by side, the product has a core to itself. */
const OWN_CORE = 0;

/** @typedef {Awaited<ReturnType<typeof openOffice>>} BenchOffice */

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.server] MySQL's URL; without it, SQLite in the folder.
 * @param {string} [options.schema] To be created.
 * @param {0 | 1} [options.core] To which the product is kept.
 */
async function openOffice({ folder, server, schema = 'bench', core = OWN_CORE }) {
  const database = server && (await newSchema(server, schema));
  const product = await startProduct({
    folder,
    env: { ADMIN_PASSWORD, LOG_LEVEL: 'warn', ...(database ? { DATABASE_URL: database } : {}) },
  });
  pin(product.pid, core);
  return { product, url: product.url, database, folder };
}

/**
 * @param {string} server
 * @param {string} schema
 */
async function newSchema(server, schema) {
  const connection = await mysql.createConnection({ uri: server });
  await connection.query(`CREATE DATABASE IF NOT EXISTS ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await connection.end();
  return new URL(schema, server).href;
}

/**
 * @param {string} url
 * @returns {Promise<string>} the cookie of the administrator
 */
async function signIn(url) {
  const body = { username: 'admin', password: ADMIN_PASSWORD };
  const answer = await ask({ url: `${url}/api/session`, method: 'POST', body });
  const [, cookie] = /set-cookie: ([^;]+)/i.exec(answer.head) ?? [];
  if (cookie === undefined) throw new Error(`Could not sign in: ${answer.body.toString()}`);
  return cookie;
}

/**
 * A session for a generated person, who has no password to sign in with.
 * @param {number} userId
 * @returns {{ cookie: string, sql: string }} the cookie, and what stores the session
 */
function newSession(userId) {
  const token = randomBytes(32).toString('base64url');
  const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
  const hash = createHash('sha256').update(token).digest('hex');
  const values = `'${hash}', ${userId}, '${now}', '${now}'`;
  return {
    cookie: `anqi_session=${token}`,
    sql: `INSERT INTO sessions (tokenHash, userId, createdAt, lastSeenAt) VALUES (${values})`,
  };
}

/**
 * @param {mysql.Connection} connection
 * @param {number} userId
 * @returns {Promise<string>} the cookie
 */
async function openSession(connection, userId) {
  const { cookie, sql } = newSession(userId);
  await connection.query(sql);
  return cookie;
}

module.exports = { newSession, openOffice, openSession, signIn };
