import type { EntityManager } from 'typeorm';
import { Case, Participation } from '#casework';
import { findDisposition } from '#law';
import type { CountedCase } from '../counted-case';
import { inParts } from './question';

/** The participations whose verdict is taken from a case before that the register does not know the verdict of. */
export async function readWithoutCaseBefore(
  db: EntityManager,
  concluded: readonly CountedCase[],
): Promise<Set<number>> {
  const taken = concluded.filter(
    ({ ending }) => ending?.verdict === 'NEUTRAL' && takesItsVerdict(ending.disposition),
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
        .where('p.id IN (:...ids) AND p.chosenVerdict IS NULL AND b.verdict IS NULL', { ids })
        .getRawMany<{ id: number }>(),
  );
  return new Set(rows.map(({ id }) => id));
}

function takesItsVerdict(code: string): boolean {
  const verdict = findDisposition(code)?.verdict;
  return verdict === 'AS_BEFORE' || verdict === 'REVERSED';
}
