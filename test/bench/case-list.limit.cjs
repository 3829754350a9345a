// @ts-check
'use strict';
/**
 * The limit of the case list: bare `node:http` and mysql2, the bytes of the product's answer, and nothing of what else
 * the product does with a request. One question to the database: the page is found in the index, and only its rows are
 * joined and completed.
 *
 * Started with the port, DATABASE_URL, and the organ whose list it is.
 */
const http = require('node:http');
const mysql = require('mysql2/promise');
const { DISPOSITIONS } = require('#law');

const [port, database, organ] = process.argv.slice(2);
const PAGE = 20;
const SHANGHAI_MS = 8 * 3_600_000;

const pool = mysql.createPool({
  uri: database,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  dateStrings: ['DATE'],
  connectionLimit: 10,
});

/** STRAIGHT_JOIN: without it MariaDB begins with the hundred thousand cases. The next hearing comes by index lookups. */
const SQL = `
  SELECT p.id AS participationId, c.id, p.version, c.procedure, p.capacity, c.caseNo, c.authority, c.applicants,
    d.actType, d.documentNo, d.cause, p.receivedOn, p.status, p.closedOn, p.disposition, p.verdict, p.organId,
    o.name AS organName, p.officerId, u.displayName AS officerName, p.nextDueOn, p.nextDueName,
    (SELECT MIN(CONCAT(h.at, COALESCE(a.status, ''))) FROM hearings h LEFT JOIN appearances a
      ON a.hearingId = h.id AND a.organId = p.organId WHERE h.caseId = p.caseId AND h.status = 'SCHEDULED'
      AND h.at >= ?) AS hearing,
    (SELECT COUNT(*) FROM participations WHERE organId = ? AND withdrawnAt IS NULL) AS total
  FROM (SELECT id FROM participations WHERE organId = ? AND withdrawnAt IS NULL ORDER BY receivedOn DESC, id DESC LIMIT ${PAGE + 1}) page
    STRAIGHT_JOIN participations p ON p.id = page.id STRAIGHT_JOIN cases c ON c.id = p.caseId
    STRAIGHT_JOIN disputes d ON d.id = c.disputeId STRAIGHT_JOIN organs o ON o.id = p.organId LEFT JOIN users u ON u.id = p.officerId
  ORDER BY p.receivedOn DESC, p.id DESC`;

/** By code. */
const NAMES = new Map(DISPOSITIONS.map(({ code, name, result }) => [code, { name, result }]));

http
  .createServer((_request, response) => {
    answer().then(
      (text) => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  })
  .listen(Number(port), '127.0.0.1');

async function answer() {
  const now = new Date();
  const [rows] = /** @type {[any[], unknown]} */ (await pool.query(SQL, [now, organ, organ]));
  const last = rows.length > PAGE ? rows[PAGE - 1] : null;
  return JSON.stringify({
    items: rows.slice(0, PAGE).map(item),
    nextCursor: last && cursor('-receivedOn', last.receivedOn, last.participationId),
    total: rows[0]?.total ?? 0,
  });
}

/** @param {any} row */
function item(row) {
  const disposition = row.disposition === null ? undefined : NAMES.get(row.disposition);
  return {
    id: row.id,
    seatId: row.participationId,
    version: row.version,
    procedure: row.procedure,
    capacity: row.capacity,
    caseNo: row.caseNo,
    authority: row.authority,
    applicants: row.applicants,
    actType: row.actType,
    documentNo: row.documentNo,
    cause: row.cause,
    receivedOn: row.receivedOn,
    status: row.status,
    closedOn: row.closedOn,
    disposition: row.disposition,
    dispositionName: disposition?.name ?? null,
    result: disposition?.result ?? null,
    verdict: row.verdict,
    organId: row.organId,
    organName: row.organName,
    officerId: row.officerId,
    officerName: row.officerName,
    nextDue: row.nextDueOn === '9999-12-31' ? null : row.nextDueOn,
    nextDeadline: row.nextDueName,
    nextHearingAt:
      row.hearing && `${shanghai(new Date(`${row.hearing.slice(0, 23).replace(' ', 'T')}Z`))}+08:00`,
    nextAppearance: row.hearing?.slice(23) || null,
  };
}

/** @param {unknown[]} parts */
function cursor(...parts) {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @param {Date} at */
function shanghai(at) {
  return new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 19);
}
