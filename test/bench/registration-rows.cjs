// @ts-check
'use strict';
/** The rows that one registration leaves behind, and the statements that would write the same rows by hand. */

/**
 * What a row points at, by table and column; `place` is the next one in a chain that nobody else has.
 * @typedef {'dispute' | 'case' | 'seat' | 'chain' | 'place'} Point
 * @type {Record<string, { where: string, order?: string, points: Record<string, Point> }>}
 */
const TABLES = {
  disputes: { where: 'id = :dispute', points: {} },
  cases: { where: 'id = :case', points: { disputeId: 'dispute' } },
  participations: { where: 'id = :seat', points: { caseId: 'case' } },
  parties: { where: 'caseId = :case', points: { caseId: 'case' } },
  case_events: { where: 'caseId = :case', points: { caseId: 'case', participationId: 'seat' } },
  deadlines: { where: 'participationId = :seat', points: { participationId: 'seat' } },
  reminders: {
    where: "subjectKind = 'participation' AND subjectId = :seat",
    points: { subjectId: 'seat', caseId: 'case' },
  },
  case_texts: { where: 'caseId = :case', order: 'caseId', points: { caseId: 'case' } },
  case_grams: { where: 'caseId = :case', order: 'gram', points: { caseId: 'case' } },
  audit_entries: {
    where: "kind = 'case' AND recordId = :case",
    points: { recordId: 'case', caseId: 'case', chain: 'chain', position: 'place' },
  },
};

/** What the three statements of the shorter limit write. */
const THREE = ['cases', 'deadlines', 'reminders'];

/**
 * @typedef {{ dispute: number, case: number, seat: number }} Ids
 * @typedef {{ table: string, columns: string[], rows: unknown[][] }} TableRows Without ids.
 * @typedef {(sql: string) => Promise<Record<string, unknown>[]>} Read
 */

/**
 * @param {Read} read
 * @param {number} caseId
 * @returns {Promise<{ ids: Ids, tables: TableRows[] }>}
 */
async function rowsOf(read, caseId) {
  const [row] = await read(
    `SELECT c.disputeId AS dispute, p.id AS seat FROM cases c JOIN participations p ON p.caseId = c.id
      WHERE c.id = ${caseId}`,
  );
  const ids = { dispute: Number(row?.dispute), case: caseId, seat: Number(row?.seat) };
  const tables = [];
  for (const [table, { where, order = 'id' }] of Object.entries(TABLES)) {
    const found = await read(`SELECT * FROM ${table} WHERE ${withIds(where, ids)} ORDER BY ${order}`);
    const columns = Object.keys(found[0] ?? {}).filter((column) => column !== 'id');
    tables.push({ table, columns, rows: found.map((each) => columns.map((column) => each[column])) });
  }
  return { ids, tables };
}

/**
 * @param {string} where
 * @param {Ids} ids
 */
function withIds(where, ids) {
  return where.replace(/:(dispute|case|seat)\b/g, (_, name) => String(ids[/** @type {keyof Ids} */ (name)]));
}

/**
 * The rows without what differs from one registration to the next: ids and instants.
 * @param {TableRows[]} tables
 */
function comparable(tables) {
  return JSON.stringify(
    tables.map(({ table, columns, rows }) => ({
      ...{ table, columns },
      rows: rows.map((row) => row.map((value, at) => (pointOf(table, columns[at]) ? ':' : value))),
    })),
  );
}

/**
 * One INSERT for all rows of a table.
 * @param {TableRows} of
 * @param {(value: unknown) => string} literal
 * @param {(point: Point) => string} pointer
 */
function insertOf({ table, columns, rows }, literal, pointer) {
  const tuples = rows.map((row) => {
    const values = row.map((value, at) => {
      const point = pointOf(table, columns[at]);
      return point ? pointer(point) : literal(value);
    });
    return `(${values.join(', ')})`;
  });
  return `INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ${tuples.join(', ')}`;
}

/**
 * @param {string} table
 * @param {string | undefined} column
 */
function pointOf(table, column) {
  return TABLES[table]?.points[String(column)];
}

module.exports = { comparable, insertOf, rowsOf, THREE };
