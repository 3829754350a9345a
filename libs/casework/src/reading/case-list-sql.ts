import type { Clause } from '#people';
import type { Place } from '#platform';
import type { CaseFilter } from './case-list';
import { STANDS } from '../record/withdrawal';
import { type Moment, traitClause } from './case-traits';

/** What is missing comes last, as both databases have it. */
export interface Order {
  column: string;
  descending: boolean;
  mayBeMissing?: boolean;
}

/** What is asked of the seats `p`, and the tables that it is asked of. */
export interface Asked extends Clause {
  from: string;
}

/** @param found what the words that were typed find, where there are any. */
export function conditionsOf(filter: CaseFilter, seen: Clause, moment: Moment, found: Clause | null): Asked {
  const { procedure, capacity, status, from, to, officerId, dueBy, only } = filter;
  const parts: (Clause | null)[] = [
    seen,
    chosen('c.procedure', procedure),
    chosen('p.capacity', capacity),
    chosen('p.status', status),
    compared('p.receivedOn >= ?', from),
    compared('p.receivedOn <= ?', to),
    compared('p.officerId = ?', officerId),
    compared('p.nextDueOn <= ?', dueBy),
    only === 'WITHDRAWN' ? null : { sql: STANDS, values: [] },
    only ? traitClause(only, moment) : null,
    found,
  ];
  const given = parts.filter((part) => part !== null);
  return {
    // The procedure is the case's; all else a seat knows by itself.
    from: procedure?.length ? 'participations p JOIN cases c ON c.id = p.caseId' : 'participations p',
    sql: given.map(({ sql }) => sql).join(' AND '),
    values: given.flatMap(({ values }) => values),
  };
}

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

/**
 * One question for a page: how many there are, which rows these are, and what is shown of each. The rows of the page
 * are found first, by an index where the order has one, and only they are joined and completed. LEFT JOIN keeps the
 * databases to that order, and gives the total beside an empty page too.
 */
export function pageQuery(where: Asked, order: Order, after: Clause, page: Page): Clause {
  const direction = order.descending ? 'DESC' : 'ASC';
  return {
    sql: `SELECT t.total AS total, page.orderKey AS orderKey, p.id AS participationId, c.id AS id,
        p.version AS version, c.procedure AS "procedure", p.capacity AS capacity, c.caseNo AS caseNo,
        c.authority AS authority, c.applicants AS applicants, d.actType AS actType, d.documentNo AS documentNo,
        d.cause AS cause, p.receivedOn AS receivedOn, p.status AS status, p.closedOn AS closedOn,
        p.disposition AS disposition, p.verdict AS verdict, p.organId AS organId, o.name AS organName, p.officerId AS officerId,
        u.displayName AS officerName, p.nextDueOn AS nextDue, p.nextDueName AS nextDeadline, ${NEXT_HEARING} AS nextHearing
      FROM (SELECT COUNT(*) AS total FROM ${where.from} WHERE ${where.sql}) t
        LEFT JOIN (SELECT p.id AS id, ${order.column} AS orderKey FROM ${where.from}
          WHERE ${where.sql}${after.sql} ORDER BY ${order.column} ${direction}, p.id ${direction} LIMIT ?) page ON 1 = 1
        LEFT JOIN participations p ON p.id = page.id LEFT JOIN cases c ON c.id = p.caseId
        LEFT JOIN organs o ON o.id = p.organId
        LEFT JOIN disputes d ON d.id = c.disputeId LEFT JOIN users u ON u.id = p.officerId
      ORDER BY page.orderKey ${direction}, page.id ${direction}`,
    values: [page.now, ...where.values, ...where.values, ...after.values, page.rows],
  };
}

interface Page extends Pick<Moment, 'now'> {
  rows: number;
}

/** An instant with what goes with it: as text, the least of both together is that of the earliest. */
const NEXT_HEARING = `(SELECT MIN(CONCAT(h.at, COALESCE(a.status, ''))) FROM hearings h LEFT JOIN appearances a
          ON a.hearingId = h.id AND a.organId = p.organId WHERE h.caseId = p.caseId AND h.status = 'SCHEDULED'
          AND h.at >= ?)`;

/** Where the column is first bounded alone, both databases find the place in the index. */
export function afterPlace({ key, id }: Place, { column, descending, mayBeMissing }: Order): Clause {
  const beyond = descending ? '<' : '>';
  if (mayBeMissing && key === '') return { sql: ` AND ${column} IS NULL AND p.id ${beyond} ?`, values: [id] };
  const bound = `${column} ${beyond}= ? AND (${column} ${beyond} ? OR p.id ${beyond} ?)`;
  return {
    sql: mayBeMissing ? ` AND (${column} IS NULL OR (${bound}))` : ` AND ${bound}`,
    values: [key, key, id],
  };
}
