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
import { type Actor, OrgansService } from '#people';
import { Clock, Transactions } from '#platform';
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
const SEATS = {
  organId: 'd.organId',
  unitId: 'p.unitId',
  officerId: 'p.officerId',
  registrarId: 'COALESCE(p.registrarId, f.registrarId)',
};

type Row = Omit<DueItem, 'status' | 'provisional' | 'lapses'> &
  Pick<Deadline, 'status'> & { provisional: number | boolean; lapses: number | boolean };

/** 要办的事: open deadlines of ours within sight that are late or due within some days, the most urgent first. */
@Injectable()
export class DueListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  async within(actor: Actor, days: number, officerId?: number): Promise<DueItem[]> {
    const seen = (await this.organs.viewOf(actor)).where(SEATS);
    const today = this.clock.today();
    const rows = await this.transactions.reader.query<Row[]>(
      `SELECT d.id AS id, d.name AS name, d.shortName AS shortName, d.periodId AS periodId, d.dueOn AS due,
          d.status AS status, d.importance AS importance, d.provisional AS provisional, d.lapses AS lapses,
          COALESCE(p.caseId, f.caseId) AS caseId, d.followUpId AS followUpId, c.procedure AS "procedure", p.capacity AS capacity,
          c.caseNo AS caseNo, c.applicants AS applicants, s.actType AS actType, s.documentNo AS documentNo,
          f.issuer AS issuer, COALESCE(p.officerId, f.registrarId) AS officerId, u.displayName AS officerName
        FROM deadlines d LEFT JOIN participations p ON p.id = d.participationId
          LEFT JOIN cases c ON c.id = p.caseId LEFT JOIN disputes s ON s.id = c.disputeId
          LEFT JOIN follow_ups f ON f.id = d.followUpId
          LEFT JOIN users u ON u.id = COALESCE(p.officerId, f.registrarId)
        WHERE ${seen.sql} AND ${STANDS} AND d.status = 'OPEN' AND d.dueOn <= ?
          AND d.ours = 1 AND d.importance <> 'track' AND (d.lapses = 0 OR d.dueOn >= ?)
          AND (d.hearingId IS NOT NULL OR d.triggerOn IS NULL OR d.triggerOn <= ?)
          ${officerId ? 'AND COALESCE(p.officerId, f.registrarId) = ?' : ''}
        ORDER BY d.dueOn, d.id LIMIT ${MOST}`,
      [...seen.values, addDays(today, days), today, today, ...(officerId ? [officerId] : [])],
    );
    return rows.map(({ provisional, lapses, ...row }) => ({
      ...row,
      status: statusOn({ status: row.status, due: row.due, lapses: Boolean(lapses) }, today),
      provisional: Boolean(provisional),
      lapses: Boolean(lapses),
    }));
  }
}
