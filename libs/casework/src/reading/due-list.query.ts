import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Capacity,
  type Day,
  type DeadlineImportance,
  type DeadlineStatus,
  type Procedure,
  statusOn,
  type PeriodId,
} from '#law';
import { type Actor, type Clause, OrgansService } from '#people';
import { Clock, Transactions } from '#platform';
import { NextDue } from '../deadlines/next-due';
import { dueSql } from '../deadlines/open-deadlines';
import type { Deadline } from '../record/deadline.entity';
import { STANDS } from '../record/withdrawal';

export interface DueItem {
  id: number;
  name: string;
  shortName: string;
  periodId: PeriodId | null;
  due: Day;
  status: DeadlineStatus;
  importance: DeadlineImportance;
  provisional: boolean;
  lapses: boolean;
  caseId: number | null;
  followUpId: number | null;
  procedure: Procedure | null;
  capacity: Capacity | null;
  caseNo: string | null;
  applicants: string | null;
  actType: string | null;
  documentNo: string | null;
  issuer: string | null;
  officerId: number | null;
  officerName: string | null;
}

const MOST = 200;

/** A letter that belongs to no case is in view as a seat without unit and officer would be. */
const LETTERS = { organId: 'f.organId', unitId: 'NULL', officerId: 'NULL', registrarId: 'f.registrarId' };

type Row = Omit<DueItem, 'status' | 'provisional' | 'lapses'> &
  Pick<Deadline, 'status'> & { provisional: number | boolean; lapses: number | boolean };

/** 要办的事: open deadlines of ours within sight that are late or due within some days, the most urgent first. */
@Injectable()
export class DueListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly nextDue: NextDue,
    private readonly clock: Clock,
  ) {}

  async within(actor: Actor, days: number, officerId?: number): Promise<DueItem[]> {
    const today = this.clock.today();
    await this.nextDue.asOf(today);
    const view = await this.organs.viewOf(actor);
    const until = addDays(today, days);
    const due = dueSql('d', today);
    const common = {
      sql: `${due.sql} AND d.dueOn <= ? AND d.importance <> 'track'`,
      values: [...due.values, until],
    };
    const ofSeats = questionOf(
      SEATS_DUE,
      [view.where('p'), { sql: 'p.nextDueOn <= ?', values: [until] }, common],
      officerId,
    );
    const ofLetters = questionOf(LETTERS_DUE, [view.where(LETTERS), common], officerId);
    const rows = await this.transactions.reader.query<Row[]>(
      `SELECT * FROM (${ofSeats.sql}) seats UNION ALL SELECT * FROM (${ofLetters.sql}) letters
        ORDER BY due, id LIMIT ${MOST}`,
      [...ofSeats.values, ...ofLetters.values],
    );
    return rows.map(({ provisional, lapses, ...row }) => ({
      ...row,
      status: statusOn({ status: row.status, due: row.due, lapses: Boolean(lapses) }, today),
      provisional: Boolean(provisional),
      lapses: Boolean(lapses),
    }));
  }
}

/** The seats for which something is due are found first: what they keep of it is indexed. */
const SEATS_DUE = {
  from: `participations p JOIN deadlines d ON d.participationId = p.id JOIN cases c ON c.id = p.caseId
    JOIN disputes s ON s.id = c.disputeId LEFT JOIN follow_ups f ON f.id = d.followUpId
    LEFT JOIN users u ON u.id = COALESCE(p.officerId, f.registrarId)`,
  where: STANDS,
  officer: 'COALESCE(p.officerId, f.registrarId)',
  columns: `p.caseId AS caseId, d.followUpId AS followUpId, c.procedure AS "procedure", p.capacity AS capacity,
    c.caseNo AS caseNo, c.applicants AS applicants, s.actType AS actType, s.documentNo AS documentNo,
    f.issuer AS issuer, COALESCE(p.officerId, f.registrarId) AS officerId, u.displayName AS officerName`,
};

const LETTERS_DUE: typeof SEATS_DUE = {
  from: `follow_ups f JOIN deadlines d ON d.followUpId = f.id LEFT JOIN users u ON u.id = f.registrarId`,
  where: 'f.caseId IS NULL AND f.answeredOn IS NULL',
  officer: 'f.registrarId',
  columns: `NULL AS caseId, f.id AS followUpId, NULL AS "procedure", NULL AS capacity, NULL AS caseNo,
    NULL AS applicants, NULL AS actType, NULL AS documentNo, f.issuer AS issuer, f.registrarId AS officerId,
    u.displayName AS officerName`,
};

/** The most urgent of one kind. */
function questionOf(
  { from, where, officer, columns }: typeof SEATS_DUE,
  conditions: readonly Clause[],
  officerId: number | undefined,
): Clause {
  const all = [...conditions, ...(officerId ? [{ sql: `${officer} = ?`, values: [officerId] }] : [])];
  return {
    sql: `SELECT d.id AS id, d.name AS name, d.shortName AS shortName, d.periodId AS periodId, d.dueOn AS due,
        d.status AS status, d.importance AS importance, d.provisional AS provisional, d.lapses AS lapses, ${columns}
      FROM ${from} WHERE ${[where, ...all.map(({ sql }) => sql)].join(' AND ')} ORDER BY d.dueOn, d.id LIMIT ${MOST}`,
    values: all.flatMap(({ values }) => values),
  };
}
