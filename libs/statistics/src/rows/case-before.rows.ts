import type { EntityManager } from 'typeorm';
import { Case, Participation } from '#casework';
import { asksTheCaseBefore, DISPOSITIONS, mayBeAsked } from '#law';
import type { CountedCase } from '../counted-case';
import { inParts } from './question';

const codesOf = (is: typeof mayBeAsked) => DISPOSITIONS.map(({ code }) => code).filter(is);
const ASKED = codesOf(mayBeAsked);
const OPEN = new Set<string>([...ASKED, ...codesOf(asksTheCaseBefore)]);

/** The participations whose verdict is taken from a case before that the register does not know the verdict of, or still asked. */
export async function readWithoutCaseBefore(
  db: EntityManager,
  concluded: readonly CountedCase[],
): Promise<Set<number>> {
  const taken = concluded.filter(
    ({ ending }) => ending?.verdict === 'NEUTRAL' && OPEN.has(ending.disposition),
  );
  const rows = await inParts(
    taken.map(({ participationId }) => participationId),
    (ids) =>
      db
        .createQueryBuilder(Participation, 'p')
        .select('p.id AS id')
        .innerJoin(Case, 'c', 'c.id = p.caseId')
        .leftJoin(
          Participation,
          'b',
          'b.caseId = c.previousCaseId AND b.organId = p.organId AND b.withdrawnAt IS NULL',
        )
        .where('p.id IN (:...ids) AND p.chosenVerdict IS NULL', { ids })
        .andWhere('(b.verdict IS NULL OR p.disposition IN (:...asked))', { asked: ASKED })
        .getRawMany<{ id: number }>(),
  );
  return new Set(rows.map(({ id }) => id));
}
