import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { addDays, type Day } from '#law';
import { type Actor, Organ, requirePermission } from '#people';
import {
  AuditEntry,
  cursorOf,
  instantAt,
  isoInShanghai,
  placeAt,
  type RecordKind,
  Transactions,
} from '#platform';
import { Case } from '../record/case.entity';
import { asReadByEye } from './as-read';

export interface AuditFilter {
  /** Both days included. */
  from?: Day;
  to?: Day;
  userId?: number;
  /** A part of the name of whoever did it. */
  person?: string;
  kind?: RecordKind[];
  /** A part of it. */
  caseNo?: string;
  /** What was refused, and sign-ins that failed. */
  refused?: boolean;
  limit?: number;
  cursor?: string;
}

export type AuditLogEntry = ReturnType<typeof entryOf>;

export interface AuditLogPage {
  items: AuditLogEntry[];
  nextCursor: string | null;
}

const MOST = 200;
const DEFAULT_LIMIT = 50;
const LIST = 'audit';
const REFUSED = ['REFUSED', 'SIGN_IN_FAILED'];

/** 审计日志: what was done in the own organ and those below it, the newest first. */
@Injectable()
export class AuditLogQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotPermitted; InvalidInput where the cursor is none. */
  async page(actor: Actor, { limit = DEFAULT_LIMIT, cursor, ...filter }: AuditFilter): Promise<AuditLogPage> {
    requirePermission(actor, 'audit.read');
    const take = Math.max(1, Math.min(limit, MOST));
    const query = this.inSight(actor);
    narrow(query, filter);
    if (cursor !== undefined) query.andWhere('a.id < :before', { before: placeAt(LIST, cursor).id });
    const found = await query
      .orderBy('a.id', 'DESC')
      .limit(take + 1)
      .getMany();
    const entries = found.slice(0, take);
    const last = entries.at(-1);
    return {
      items: await this.told(entries),
      nextCursor: found.length > take && last ? cursorOf(LIST, { key: '', id: last.id }) : null,
    };
  }

  /**
   * Of the organs within sight, and of what seats share where one of them has a seat. What belongs to no organ, as a
   * holiday calendar or a sign-in with an unknown name, is for the auditor of the organ above all others.
   */
  private inSight({ organId, organPath }: Actor): SelectQueryBuilder<AuditEntry> {
    const organs = `SELECT o.id FROM organs o WHERE o.path LIKE :within`;
    const shared = `a.organId IS NULL AND a.caseId IN
      (SELECT p.caseId FROM participations p WHERE p.organId IN (${organs}))`;
    const isTop = organPath === `/${organId}/`;
    return this.transactions.reader
      .createQueryBuilder(AuditEntry, 'a')
      .where(
        `(a.organId IN (${organs}) OR (${shared})${isTop ? ' OR (a.organId IS NULL AND a.caseId IS NULL)' : ''})`,
        { within: `${organPath}%` },
      );
  }

  private async told(entries: readonly AuditEntry[]) {
    const db = this.transactions.reader;
    const ids = (of: 'caseId' | 'organId') => In([...new Set(entries.flatMap((one) => one[of] ?? []))]);
    const cases = await db.find(Case, { select: { id: true, caseNo: true }, where: { id: ids('caseId') } });
    const organs = await db.find(Organ, { select: { id: true, name: true }, where: { id: ids('organId') } });
    const caseNos = new Map(cases.map(({ id, caseNo }) => [id, caseNo]));
    const names = new Map(organs.map(({ id, name }) => [id, name]));
    return entries.map((entry) =>
      entryOf(entry, caseNos.get(entry.caseId ?? 0) ?? null, names.get(entry.organId ?? 0) ?? null),
    );
  }
}

function narrow(
  query: SelectQueryBuilder<AuditEntry>,
  { from, to, userId, person, kind, caseNo, refused }: Omit<AuditFilter, 'limit' | 'cursor'>,
): void {
  const conditions: [sql: string, values: Record<string, unknown> | false | undefined][] = [
    ['a.at >= :from', from && { from: instantAt(from, '00:00') }],
    ['a.at < :until', to && { until: instantAt(addDays(to, 1), '00:00') }],
    ['a.userId = :userId', userId !== undefined && { userId }],
    ["a.userName LIKE :person ESCAPE '!'", person !== undefined && { person: containing(person) }],
    ['a.kind IN (:...kind)', kind && { kind }],
    [
      "a.caseId IN (SELECT c.id FROM cases c WHERE c.caseNo LIKE :caseNo ESCAPE '!')",
      caseNo !== undefined && { caseNo: containing(caseNo) },
    ],
    ['a.action IN (:...REFUSED)', refused && { REFUSED }],
  ];
  for (const [sql, values] of conditions) if (values) query.andWhere(sql, values);
}

function containing(words: string): string {
  return `%${asReadByEye(words)}%`;
}

function entryOf(entry: AuditEntry, caseNo: string | null, organName: string | null) {
  const { id, deedId, at, userId, userName, organId, kind, recordId, recordKey, caseId } = entry;
  const { action, changes, reason } = entry;
  return {
    ...{ id, deedId, at: isoInShanghai(at), userId, userName, organId, organName },
    ...{ kind, recordId, recordKey, caseId, caseNo, action, changes, reason },
  };
}
