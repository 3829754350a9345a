import type { EntityManager } from 'typeorm';
import { Participation, STANDS } from '#casework';
import type { Day } from '#law';
import type { CountedCase } from '../counted-case';
import type { Question } from './question';

/** As of now, whatever day the figures are of: whether a case is still as the register has it can only be asked today. */
export async function countUnconfirmed(
  db: EntityManager,
  { view }: Question,
  { cases, today }: { cases: readonly CountedCase[]; today: Day },
): Promise<number> {
  const rows = await db
    .createQueryBuilder(Participation, 'p')
    .select('p.id AS id')
    .where(...view.named('p'))
    .andWhere(STANDS)
    .andWhere('p.unconfirmedFrom <= :today', { today })
    .getRawMany<{ id: number }>();
  const counted = new Set(cases.map(({ participationId }) => participationId));
  return rows.filter(({ id }) => counted.has(id)).length;
}
