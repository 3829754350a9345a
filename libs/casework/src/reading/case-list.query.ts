import { Injectable } from '@nestjs/common';
import { type AppearanceStatus, type Day, findDisposition } from '#law';
import { type Actor, type Clause, OrgansService } from '#people';
import { Clock, cursorOf, isoInShanghai, placeAt, Transactions } from '#platform';
import { questionsOf } from '../finding/findable';
import { findingClause } from '../finding/finding';
import { officersClause } from '../finding/officers';
import { CASE_SORTS, type CaseFilter, type CaseList, type CaseListItem } from './case-list';
import { NextDue } from '../deadlines/next-due';
import { NEVER } from '../record/participation.entity';
import { afterPlace, conditionsOf, pageQuery } from './case-list-sql';

const DEFAULT_LIMIT = 20;

/** 案件: the seats within sight, one page at a time. A page is found by the last row before it, never by counting. */
@Injectable()
export class CaseListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly nextDue: NextDue,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: CaseFilter): Promise<CaseList> {
    await this.nextDue.asOf(this.clock.today());
    const seen = (await this.organs.viewOf(actor)).where('p');
    const questions = filter.q?.trim() ? questionsOf(filter.q.trim()) : [];
    let list: CaseList | null = null;
    for (const question of questions) {
      list = await this.found(filter, seen, await this.meant(question, question === questions.at(-1)));
      if (list.total > 0) break;
    }
    return list ?? this.found(filter, seen, null);
  }

  /** @param asWritten in the words that were typed, which may be somebody's name. */
  private async meant(question: string, asWritten: boolean): Promise<Clause> {
    const db = this.transactions.reader;
    const text = await findingClause(db, question);
    const officers = asWritten ? await officersClause(db, question) : null;
    if (!officers) return text;
    return { sql: `(${text.sql} OR ${officers.sql})`, values: [...text.values, ...officers.values] };
  }

  private async found(filter: CaseFilter, seen: Clause, finding: Clause | null): Promise<CaseList> {
    const moment = { today: this.clock.today(), now: this.sqlInstant() };
    const where = conditionsOf(filter, seen, moment, finding);
    const { sort = '-receivedOn', limit = DEFAULT_LIMIT } = filter;
    const order = CASE_SORTS[sort];
    const after = filter.cursor ? afterPlace(placeAt(sort, filter.cursor), order) : { sql: '', values: [] };
    // One more than is shown, which says whether there is a further page.
    const { sql, values } = pageQuery(where, order, after, { ...moment, rows: limit + 1 });
    const found = await this.transactions.reader.query<(Row | EmptyRow)[]>(sql, values);
    const rows = found.filter((row) => row.id !== null);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(itemOf),
      nextCursor:
        rows.length > limit && last
          ? cursorOf(sort, { key: last.orderKey ?? '', id: last.participationId })
          : null,
      total: Number(found[0]?.total ?? 0),
    };
  }

  private sqlInstant(): string {
    return this.clock.now().toISOString().replace('T', ' ').replace('Z', '');
  }
}

interface Row extends Omit<
  CaseListItem,
  'seatId' | 'dispositionName' | 'result' | 'nextDue' | 'nextHearingAt' | 'nextAppearance'
> {
  total: number | string;
  orderKey: string | null;
  participationId: number;
  nextDue: Day;
  /** `2026-12-04 01:30:00.000CONFIRMED`, in UTC. */
  nextHearing: string | null;
}

/** What stands beside the total of an empty page. */
type EmptyRow = { id: null } & Pick<Row, 'total'>;

const INSTANT_LENGTH = 23;

/** Written out: this runs for every row of every list. */
function itemOf(row: Row): CaseListItem {
  const disposition = findDisposition(row.disposition ?? '');
  const hearing = row.nextHearing ?? '';
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
    nextDue: row.nextDue === NEVER ? null : row.nextDue,
    nextDeadline: row.nextDeadline,
    nextHearingAt: hearing ? isoInShanghai(instantOf(hearing)) : null,
    nextAppearance: orNull(hearing.slice(INSTANT_LENGTH) as AppearanceStatus),
  };
}

function orNull<T extends string>(text: T): T | null {
  return text === '' ? null : text;
}

function instantOf(text: string): Date {
  return new Date(`${text.slice(0, INSTANT_LENGTH).replace(' ', 'T')}Z`);
}
