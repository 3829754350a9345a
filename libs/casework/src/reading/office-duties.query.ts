import { Injectable } from '@nestjs/common';
import { type Day, type DeadlineStatus, periodText, statusOn } from '#law';
import { type Actor, mayAt, OrgansService } from '#people';
import { Clock, Transactions } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { OfficeDuties } from '../deadlines/local/office-duties';
import { placeOf } from '../deadlines/local/office-duties.service';
import type { Deadline } from '../record/deadline.entity';
import { localBasisOf, ruleOf } from './local-basis';
import { OFFICES } from './offices';

export interface OfficeDutyListed {
  id: number;
  version: number;
  organId: number;
  organName: string;
  periodId: Deadline['periodId'];
  name: string;
  /** 2026年11月. */
  period: string;
  duty: string | null;
  basis: { law: string; article: string; quote: string } | null;
  due: Day | null;
  provisional: boolean;
  status: DeadlineStatus;
  steps: string[];
  doneOn: Day | null;
  doneByName: string | null;
  result: string | null;
  mayWrite: boolean;
}

interface Row extends Pick<Deadline, 'periodId' | 'name' | 'dueOn' | 'status'> {
  id: number;
  version: number;
  organId: number;
  organName: string;
  periodEnd: Day;
  doneOn: Day | null;
  doneByName: string | null;
  result: string | null;
  provisional: number | boolean;
  steps: string;
}

const MOST = 500;

/** 机关的定期事项 whose last day lies within a span, the latest first. */
@Injectable()
export class OfficeDutiesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly officeDuties: OfficeDuties,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  async between(actor: Actor, from: Day, to: Day): Promise<OfficeDutyListed[]> {
    const today = this.clock.today();
    await this.officeDuties.asOf(today);
    const view = (await this.organs.viewOf(actor)).where(OFFICES);
    const rows = await this.transactions.reader.query<Row[]>(
      `SELECT y.id AS id, y.version AS version, y.organId AS organId, o.name AS organName, y.periodEnd AS periodEnd,
          y.doneOn AS doneOn, y.result AS result, u.displayName AS doneByName, d.periodId AS periodId, d.name AS name, d.dueOn AS dueOn,
          d.status AS status, d.provisional AS provisional, d.steps AS steps
        FROM office_duties y JOIN deadlines d ON d.officeDutyId = y.id JOIN organs o ON o.id = y.organId
        LEFT JOIN users u ON u.id = y.doneById
        WHERE ${view.sql} AND d.dueOn BETWEEN ? AND ? ORDER BY d.dueOn DESC, y.id LIMIT ${MOST}`,
      [...view.values, from, to],
    );
    const { localRules } = await this.calendars.current();
    return rows.map(({ periodEnd, steps, status, provisional, dueOn: due, ...row }) => {
      const rule = ruleOf(localRules, row.periodId);
      const period =
        rule?.trigger.on === 'PERIOD_END' ? periodText(rule.trigger.period, periodEnd) : periodEnd;
      return {
        ...row,
        ...{ period, due, provisional: Boolean(provisional), steps: JSON.parse(steps) as string[] },
        duty: rule?.duty ?? null,
        basis: rule ? localBasisOf(rule) : null,
        status: statusOn({ status, due, lapses: false }, today),
        mayWrite: mayAt(actor, 'cases.write', placeOf(row)),
      };
    });
  }
}
