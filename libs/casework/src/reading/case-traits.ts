import { addDays, type Day } from '#law';
import type { CaseTrait } from './case-list';

/** After half a year, a day of service or effect that nobody entered is history. */
const ENDED_DAYS = 183;

/** 已批准不上诉: then the time to appeal is no more, and the judgment takes effect at its end all the same. */
const APPROVED_NOT_TO = `(g.status = 'CANCELLED' AND EXISTS (SELECT 1 FROM case_events a WHERE a.participationId = p.id
      AND a.type = 'APPEAL_APPROVED' AND a.withdrawnAt IS NULL)
    AND NOT EXISTS (SELECT 1 FROM case_events a WHERE a.participationId = p.id AND a.withdrawnAt IS NULL
      AND a.type IN ('APPEAL_FILED', 'EFFECTIVE'))
    AND NOT EXISTS (SELECT 1 FROM cases a WHERE a.previousCaseId = p.caseId))`;

/** The day of the question, and its instant as SQL has it. */
export interface Moment {
  today: Day;
  now: string;
}

/** The seats (`p`) that a list is narrowed to. */
export function traitClause(trait: CaseTrait, { today, now }: Moment): { sql: string; values: unknown[] } {
  switch (trait) {
    case 'AWAITING_HEARING':
      return {
        sql: `EXISTS (SELECT 1 FROM hearings g WHERE g.caseId = p.caseId AND g.status = 'SCHEDULED' AND g.at >= ?)`,
        values: [now],
      };
    case 'WITHOUT_DEADLINE':
      return {
        sql: `p.status = 'OPEN' AND (p.runsUntil IS NULL OR p.runsUntil < ?)`,
        values: [today],
      };
    case 'WITHOUT_SERVICE':
      return {
        sql: `p.status = 'CLOSED' AND p.closedOn >= ? AND p.servedOn IS NULL AND EXISTS (SELECT 1 FROM outcomes g
               WHERE g.caseId = p.caseId)`,
        values: [addDays(today, -ENDED_DAYS)],
      };
    case 'AWAITING_EFFECT':
      // An appeal, a second instance and the effect itself leave no time to appeal open.
      return {
        sql: `p.status = 'CLOSED' AND p.closedOn >= ? AND EXISTS (SELECT 1 FROM deadlines g WHERE g.participationId = p.id
               AND g.periodId IN ('XS-85-J', 'XS-85-R') AND (g.status = 'OPEN' OR ${APPROVED_NOT_TO}) AND g.dueOn < ?
               AND (p.servedOn IS NULL OR g.triggerOn = p.servedOn))`,
        values: [addDays(today, -ENDED_DAYS), today],
      };
    case 'ENTERED_LATE':
      return {
        sql: `EXISTS (SELECT 1 FROM deadlines g WHERE g.participationId = p.id AND g.enteredLate = 1 AND g.ours = 1
               AND g.status = 'OPEN' AND g.lapses = 0 AND g.importance <> 'track')`,
        values: [],
      };
    case 'WITHDRAWN':
      return { sql: 'p.withdrawnAt IS NOT NULL', values: [] };
    case 'AWAITING_APPROVAL':
      return {
        sql: `p.status = 'CLOSED' AND p.closedOn >= ? AND EXISTS (SELECT 1 FROM case_events g
               WHERE g.participationId = p.id AND g.type = 'APPEAL_PROPOSED' AND g.withdrawnAt IS NULL
               AND NOT EXISTS (SELECT 1 FROM case_events l WHERE l.participationId = p.id AND l.id > g.id
                 AND l.withdrawnAt IS NULL AND l.type IN ('APPEAL_APPROVED', 'APPEAL_RETURNED')))
             AND EXISTS (SELECT 1 FROM deadlines t WHERE t.participationId = p.id
               AND t.periodId IN ('XS-85-J', 'XS-85-R') AND t.status <> 'MET' AND t.dueOn >= ?)`,
        values: [addDays(today, -ENDED_DAYS), today],
      };
    case 'UNCONFIRMED':
      return { sql: 'p.unconfirmedFrom <= ?', values: [today] };
  }
}
