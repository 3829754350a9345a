import { type EntityManager, In } from 'typeorm';
import { Case } from './case.entity';

/** No dispute has more; what is beyond is left alone. */
const MOST_STAGES = 100;

/** The cases that follow this one, directly or through others, each once; `previousCaseId` is the one truth of it. */
export async function casesAfter(db: EntityManager, caseId: number): Promise<Case[]> {
  const found = new Map<number, Case>();
  let ids = [caseId];
  while (ids.length > 0 && found.size < MOST_STAGES) {
    const next = await db.find(Case, { where: { previousCaseId: In(ids) }, order: { id: 'ASC' } });
    ids = [];
    for (const one of next) {
      if (one.id === caseId || found.has(one.id)) continue;
      found.set(one.id, one);
      ids.push(one.id);
    }
  }
  return [...found.values()];
}

/** Each case after the one before it: its verdict may be that one's. */
export function inChainOrder<T extends Pick<Case, 'id' | 'previousCaseId'>>(cases: readonly T[]): T[] {
  const ordered = new Set<T>();
  const add = (one: T, above: readonly number[]) => {
    if (ordered.has(one)) return;
    const before = cases.find(({ id }) => id === one.previousCaseId && !above.includes(id));
    if (before) add(before, [...above, one.id]);
    ordered.add(one);
  };
  for (const one of cases) add(one, []);
  return [...ordered];
}
