import { Injectable } from '@nestjs/common';
import type { Day } from '#law';
import { type Actor, OrgansService } from '#people';
import { Clock, InvalidInput, Transactions } from '#platform';
import { countedOrgans } from './counted-organs';
import { type LocalDuty, type LocalTally, localTallies } from './local-duties';
import type { StatisticsFilter } from './statistics.query';

/** No list behind the numbers is longer. */
const MOST = 5000;
const OFFICES = { organId: 'y.organId', unitId: 'NULL', officerId: 'NULL', registrarId: '0' };

/** 地方规定: what fell due in a period, and whether it was done in time; as it stands today. */
@Injectable()
export class LocalDutiesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganNotFound, InvalidInput where more fell due than a list may hold. */
  async of(
    actor: Actor,
    { from, to, ...whose }: Pick<StatisticsFilter, 'from' | 'to' | 'organId' | 'alone'>,
  ): Promise<LocalTally[]> {
    const { view } = await countedOrgans(this.organs, actor, whose);
    const ofSeats = view.where('p');
    const ofOffices = view.where(OFFICES);
    const span = [from, to] satisfies Day[];
    const duties = await this.transactions.reader.query<LocalDuty[]>(
      `SELECT found.periodId, found.name, found.due, found.status, found.metOn, found.caseId, found.caseNo,
          found.periodEnd, o.name AS organName FROM (
        SELECT ${COLUMNS}, p.caseId AS caseId, c.caseNo AS caseNo, NULL AS periodEnd
          FROM deadlines d JOIN participations p ON p.id = d.participationId JOIN cases c ON c.id = p.caseId
          WHERE p.withdrawnAt IS NULL AND ${DUE} AND ${ofSeats.sql}
        UNION ALL SELECT ${COLUMNS}, NULL AS caseId, NULL AS caseNo, y.periodEnd AS periodEnd
          FROM deadlines d JOIN office_duties y ON y.id = d.officeDutyId
          WHERE ${DUE} AND ${ofOffices.sql}
      ) found JOIN organs o ON o.id = found.organId ORDER BY found.due, found.id LIMIT ${MOST + 1}`,
      [...span, ...ofSeats.values, ...span, ...ofOffices.values],
    );
    if (duties.length > MOST) {
      const message = `这一期间地方规定的事项超过 ${MOST} 项，请缩短期间`;
      throw new InvalidInput([{ field: 'to', message }]);
    }
    return localTallies(duties, this.clock.today());
  }
}

const COLUMNS = `d.id AS id, d.organId AS organId, d.periodId AS periodId, d.name AS name, d.dueOn AS due,
  d.status AS status, d.metOn AS metOn`;
/** A duty whose ground fell away is none. */
const DUE = `d.origin = 'LOCAL' AND d.status <> 'CANCELLED' AND d.dueOn BETWEEN ? AND ?`;
