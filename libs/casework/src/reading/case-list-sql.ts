import type { Day } from '#law';
import type { Clause } from '#people';
import type { Place } from '#platform';
import { CASE_SORTS, type CaseFilter, type CaseSort } from './case-list';
import { STANDS } from '../record/withdrawal';
import { asReadByEye } from './as-read';
import { type Moment, traitClause } from './case-traits';

const MAX_QUERY_LENGTH = 100;

/** No date sorts after this one: cases without a deadline come last. */
const NO_DUE = '9999-12-31';

export interface Order extends Clause {
  descending: boolean;
}

export function conditionsOf(filter: CaseFilter, seen: Clause, moment: Moment): Clause {
  const { procedure, capacity, status, from, to, officerId, dueBy, only, q } = filter;
  const parts: (Clause | null)[] = [
    seen,
    chosen('c.procedure', procedure),
    chosen('p.capacity', capacity),
    chosen('p.status', status),
    compared('p.receivedOn >= ?', from),
    compared('p.receivedOn <= ?', to),
    compared('p.officerId = ?', officerId),
    dueBy ? { sql: DUE_BY, values: [dueBy, moment.today] } : null,
    only === 'WITHDRAWN' ? null : { sql: STANDS, values: [] },
    only ? traitClause(only, moment) : null,
    q?.trim() ? containing(q) : null,
  ];
  const given = parts.filter((part) => part !== null);
  return { sql: given.map(({ sql }) => sql).join(' AND '), values: given.flatMap(({ values }) => values) };
}

const DUE_BY = `EXISTS (SELECT 1 FROM deadlines x WHERE x.participationId = p.id AND x.ours = 1 AND x.status = 'OPEN'
  AND x.dueOn <= ? AND (x.lapses = 0 OR x.dueOn >= ?))`;

function compared(sql: string, value: string | number | undefined): Clause | null {
  return value ? { sql, values: [value] } : null;
}

function chosen(column: string, values: readonly unknown[] | undefined): Clause | null {
  return values?.length ? among(column, values) : null;
}

function among(column: string, values: readonly unknown[]): Clause {
  if (values.length === 1) return { sql: `${column} = ?`, values: [...values] };
  return values.length === 0
    ? { sql: '1 = 0', values: [] }
    : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values: [...values] };
}

function containing(q: string): Clause {
  const words = asReadByEye(q.normalize('NFC').trim().slice(0, MAX_QUERY_LENGTH));
  const patterns = inEitherCase(words).map((text) => `%${text}%`);
  const finds = (column: string) => patterns.map(() => `LOWER(${column}) LIKE ? ESCAPE '!'`).join(' OR ');
  const columns = [
    'c.caseNo',
    'c.caseNoKey',
    'c.authority',
    'c.note',
    'd.documentNo',
    'd.cause',
    'd.actType',
  ];
  return {
    sql: `(${columns.map(finds).join(' OR ')} OR EXISTS (SELECT 1 FROM parties y
            WHERE y.caseId = c.id AND (${finds('y.name')})))`,
    values: [...columns, 'y.name'].flatMap(() => patterns),
  };
}

/** Capitals count for no more than small letters. LOWER of SQLite knows a to z alone: other letters are asked for both ways. */
function inEitherCase(text: string): string[] {
  const latin = (one: string) => one.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return [...new Set([text.toLowerCase(), latin(text), latin(text.toUpperCase())])];
}

export function orderOf(sort: CaseSort, today: Day): Order {
  const { column, descending } = CASE_SORTS[sort];
  if (column !== 'dueOrder') return { sql: column, descending, values: [] };
  return {
    sql: `COALESCE((SELECT MIN(z.dueOn) FROM deadlines z WHERE z.participationId = p.id AND z.ours = 1
            AND z.status = 'OPEN' AND (z.lapses = 0 OR z.dueOn >= ?)), '${NO_DUE}')`,
    descending,
    values: [today],
  };
}

/**
 * One question for a page: how many there are, which rows these are, and what is shown of each. The rows of the page
 * are found first, by an index where the order has one, and only they are joined and completed. LEFT JOIN keeps the
 * databases to that order, and gives the total beside an empty page too.
 */
export function pageQuery(where: Clause, order: Order, after: Clause, page: Page): Clause {
  const direction = order.descending ? 'DESC' : 'ASC';
  return {
    sql: `SELECT t.total AS total, page.orderKey AS orderKey, p.id AS participationId, c.id AS id,
        p.version AS version, c.procedure AS "procedure", p.capacity AS capacity, c.caseNo AS caseNo,
        c.authority AS authority, c.applicants AS applicants, d.actType AS actType, d.documentNo AS documentNo,
        d.cause AS cause, p.receivedOn AS receivedOn, p.status AS status, p.closedOn AS closedOn,
        p.disposition AS disposition, p.verdict AS verdict, p.organId AS organId, o.name AS organName, p.officerId AS officerId,
        u.displayName AS officerName, ${NEXT_DEADLINE} AS nextDeadline, ${NEXT_HEARING} AS nextHearing
      FROM (SELECT COUNT(*) AS total FROM ${seatsFor(where.sql)} WHERE ${where.sql}) t
        LEFT JOIN (SELECT p.id AS id, ${order.sql} AS orderKey FROM ${seatsFor(where.sql)}
          WHERE ${where.sql}${after.sql} ORDER BY orderKey ${direction}, p.id ${direction} LIMIT ?) page ON 1 = 1
        LEFT JOIN participations p ON p.id = page.id LEFT JOIN cases c ON c.id = p.caseId
        LEFT JOIN organs o ON o.id = p.organId
        LEFT JOIN disputes d ON d.id = c.disputeId LEFT JOIN users u ON u.id = p.officerId
      ORDER BY page.orderKey ${direction}, page.id ${direction}`,
    values: [
      ...[page.today, page.now],
      ...where.values,
      ...[...order.values, ...where.values, ...after.values, page.rows],
    ],
  };
}

interface Page extends Moment {
  rows: number;
}

/** Of those of one day, what must be done stands before what may be. */
const WEIGHT = `CASE WHEN x.lapses = 1 THEN '2' WHEN x.importance = 'critical' THEN '0' ELSE '1' END`;
/** A day or an instant with what goes with it: as text, the least of both together is that of the earliest. */
const NEXT_DEADLINE = `(SELECT MIN(CONCAT(x.dueOn, ${WEIGHT}, x.shortName)) FROM deadlines x WHERE x.participationId = p.id
          AND x.ours = 1 AND x.status = 'OPEN' AND x.dueOn IS NOT NULL AND (x.lapses = 0 OR x.dueOn >= ?))`;
const NEXT_HEARING = `(SELECT MIN(CONCAT(h.at, COALESCE(a.status, ''))) FROM hearings h LEFT JOIN appearances a
          ON a.hearingId = h.id AND a.organId = p.organId WHERE h.caseId = p.caseId AND h.status = 'SCHEDULED'
          AND h.at >= ?)`;

function seatsFor(where: string): string {
  const asksMore = /\b[cd]\./.test(where);
  return asksMore
    ? 'participations p JOIN cases c ON c.id = p.caseId JOIN disputes d ON d.id = c.disputeId'
    : 'participations p';
}

export function afterPlace({ key, id }: Place, order: Order): Clause {
  const beyond = order.descending ? '<' : '>';
  return {
    sql: ` AND (${order.sql} ${beyond} ? OR (${order.sql} = ? AND p.id ${beyond} ?))`,
    values: [...order.values, key, ...order.values, key, id],
  };
}
