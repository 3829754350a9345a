import { Injectable } from '@nestjs/common';
import { type Day, findDisposition } from '#law';
import { type Actor, OrgansService } from '#people';
import { Clock, isoInShanghai, Transactions } from '#platform';
import type { CaseFilter, CaseList, CaseListItem } from './case-list';
import {
  afterCursor,
  conditionsOf,
  countSql,
  cursorOf,
  type LastRow,
  orderOf,
  pageSql,
} from './case-list-sql';
import { withNulls } from './with-nulls';

const DEFAULT_LIMIT = 20;

/** 案件: the seats within sight, one page at a time. A page is found by the last row before it, never by counting. */
@Injectable()
export class CaseListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: CaseFilter): Promise<CaseList> {
    const organIds = await this.organs.scopeOf(actor);
    const where = conditionsOf(filter, organIds, { today: this.clock.today(), now: this.sqlInstant() });
    const { sort = '-receivedOn', limit = DEFAULT_LIMIT } = filter;
    const order = orderOf(sort, this.clock.today());
    const after = filter.cursor ? afterCursor(filter.cursor, sort, order) : { sql: '', values: [] };
    const [rows, [count]] = await Promise.all([
      this.transactions.reader.query<Row[]>(pageSql(where.sql, order, after.sql), [
        ...order.values,
        ...where.values,
        ...after.values,
        limit + 1,
      ]),
      this.transactions.reader.query<{ total: number | string }[]>(countSql(where), where.values),
    ]);
    const items = await this.withNext(rows.slice(0, limit));
    const last = rows[limit - 1];
    return {
      items,
      nextCursor: rows.length > limit && last ? cursorOf(sort, last) : null,
      total: Number(count?.total ?? 0),
    };
  }

  /** The nearest deadline and hearing of each row, in two further questions for the whole page. */
  private async withNext(rows: Row[]): Promise<CaseListItem[]> {
    if (rows.length === 0) return [];
    const marks = rows.map(() => '?').join(', ');
    const today = this.clock.today();
    const [deadlines, hearings] = await Promise.all([
      this.transactions.reader.query<{ participationId: number; dueOn: Day; shortName: string }[]>(
        `SELECT participationId, dueOn, shortName FROM deadlines
          WHERE participationId IN (${marks}) AND ours = 1 AND status = 'OPEN' AND dueOn IS NOT NULL
            AND (lapses = 0 OR dueOn >= ?) ORDER BY dueOn DESC`,
        [...rows.map(({ participationId }) => participationId), today],
      ),
      this.transactions.reader.query<HearingRow[]>(
        `SELECT p.id AS participationId, h.at AS at, a.status AS appearance FROM participations p
          JOIN hearings h ON h.caseId = p.caseId AND h.status = 'SCHEDULED' AND h.at >= ?
          LEFT JOIN appearances a ON a.hearingId = h.id AND a.organId = p.organId
          WHERE p.id IN (${marks}) ORDER BY h.at DESC`,
        [this.sqlInstant(), ...rows.map(({ participationId }) => participationId)],
      ),
    ]);
    const next = new Map(deadlines.map((deadline) => [deadline.participationId, deadline]));
    const hearing = new Map(hearings.map((ahead) => [ahead.participationId, ahead]));
    return rows.map((row) => itemOf(row, next.get(row.participationId), hearing.get(row.participationId)));
  }

  private sqlInstant(): string {
    return this.clock.now().toISOString().replace('T', ' ').replace('Z', '');
  }
}

type Row = LastRow &
  Omit<
    CaseListItem,
    'dispositionName' | 'result' | 'nextDue' | 'nextDeadline' | 'nextHearingAt' | 'nextAppearance'
  >;

interface HearingRow {
  participationId: number;
  at: Date | string;
  appearance: CaseListItem['nextAppearance'];
}

function itemOf(
  row: Row,
  next: { dueOn: Day; shortName: string } | undefined,
  hearing: HearingRow | undefined,
): CaseListItem {
  const { participationId, orderKey, ...item } = row;
  const disposition = findDisposition(row.disposition ?? '');
  return {
    ...item,
    ...withNulls({
      dispositionName: disposition?.name,
      result: disposition?.result,
      nextDue: next?.dueOn,
      nextDeadline: next?.shortName,
      nextAppearance: hearing?.appearance,
    }),
    nextHearingAt: hearing ? isoInShanghai(asInstant(hearing.at)) : null,
  };
}

/** A raw SQLite row holds the instant as text, in UTC. */
function asInstant(value: Date | string): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
