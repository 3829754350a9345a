import type { EntityManager } from 'typeorm';
import { localPeriodId } from '#law';
import { LocalRuleEntry } from './local-rule.entity';

/** How many deadlines each local rule has opened in an organ and all below it, by the id of the rule. */
export async function openedBy(db: EntityManager, organPath: string): Promise<Map<number, number>> {
  const rules = await db.find(LocalRuleEntry, { select: { id: true } });
  if (rules.length === 0) return new Map();
  const idOf = new Map<string, number>(rules.map(({ id }) => [localPeriodId(id), id]));
  const rows = await db.query<{ periodId: string; opened: number | string }[]>(
    `SELECT d.periodId AS periodId, COUNT(*) AS opened FROM deadlines d JOIN organs o ON o.id = d.organId
      WHERE o.path LIKE ? AND d.periodId IN (${rules.map(() => '?').join(', ')}) GROUP BY d.periodId`,
    [`${organPath}%`, ...idOf.keys()],
  );
  return new Map(rows.map(({ periodId, opened }) => [idOf.get(periodId) ?? 0, Number(opened)]));
}
