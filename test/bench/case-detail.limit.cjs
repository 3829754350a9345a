// @ts-check
'use strict';
/**
 * The limit of opening a case: bare `node:http` and mysql2, every row that the product's answer is made of read in one
 * packet, and the bytes of that answer. Nothing is decided and nobody is asked who he is.
 *
 * Started with the port, DATABASE_URL, the organ, and a file with the bytes; asked for `/<case id>`.
 */
const fs = require('node:fs');
const http = require('node:http');
const mysql = require('mysql2/promise');

const [port, database, organ, answer] = process.argv.slice(2);
if (!answer) throw new Error('The file with the answer is missing');

const pool = mysql.createPool({
  uri: database,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  dateStrings: ['DATE'],
  connectionLimit: 10,
  multipleStatements: true,
});

const SEAT = 'SELECT id FROM participations WHERE caseId = ? AND organId = ?';
const DISPUTE = 'SELECT disputeId FROM cases WHERE id = ?';

/** By the values that each takes: the case, or the case and the organ. */
const OF_CASE = [
  `SELECT p.*, c.*, d.*, o.* FROM participations p JOIN cases c ON c.id = p.caseId
    JOIN disputes d ON d.id = c.disputeId LEFT JOIN outcomes o ON o.caseId = c.id WHERE p.caseId = ?`,
  `SELECT p.id, o.name, n.name AS unit, f.displayName AS officer, r.displayName AS registrar FROM participations p
    JOIN organs o ON o.id = p.organId LEFT JOIN units n ON n.id = p.unitId LEFT JOIN users f ON f.id = p.officerId
    LEFT JOIN users r ON r.id = p.registrarId WHERE p.caseId = ?`,
  'SELECT * FROM parties WHERE caseId = ? ORDER BY id',
  'SELECT * FROM hearings WHERE caseId = ? ORDER BY at, id',
  'SELECT w.* FROM outcomes o JOIN outcome_orders w ON w.outcomeId = o.id WHERE o.caseId = ?',
  `SELECT c.id, c.procedure, c.caseNo, p.capacity, p.receivedOn, p.status FROM cases c
    JOIN participations p ON p.caseId = c.id WHERE c.disputeId = (${DISPUTE})`,
];
const OF_SEAT = [
  `SELECT * FROM case_events WHERE participationId = (${SEAT}) AND withdrawnAt IS NULL ORDER BY happenedOn, id`,
  `SELECT * FROM deadlines WHERE participationId = (${SEAT}) ORDER BY id`,
  'SELECT * FROM follow_ups WHERE caseId = ? AND organId = ?',
];
const SQL = [...OF_CASE, ...OF_SEAT].join(';');

const bytes = fs.readFileSync(answer);

http
  .createServer((request, response) => {
    const id = Number(request.url?.slice(1));
    const values = [...OF_CASE.map(() => id), ...OF_SEAT.flatMap(() => [id, organ])];
    pool.query(SQL, values).then(
      () => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': bytes.length,
        });
        response.end(bytes);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  })
  .listen(Number(port), '127.0.0.1');
