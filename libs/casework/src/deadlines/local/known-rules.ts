import { type EntityManager, In } from 'typeorm';
import { Organ } from '#people';
import { type KnownRule, LocalRuleEntry } from './local-rule.entity';

/** An installation has at most so many, so that all of them are at hand with what deadlines are counted by. */
export const MOST_RULES = 500;

export async function knownRules(db: EntityManager): Promise<KnownRule[]> {
  const entries = await db.find(LocalRuleEntry, { order: { id: 'ASC' }, take: MOST_RULES });
  if (entries.length === 0) return [];
  const organs = await db.findBy(Organ, { id: In(entries.map(({ organId }) => organId)) });
  const paths = new Map(organs.map(({ id, path }) => [id, path]));
  return entries.flatMap((entry) => {
    const organPath = paths.get(entry.organId);
    return organPath === undefined ? [] : [Object.assign(entry, { organPath })];
  });
}

/** A rule holds for its organ and all below it. */
export function holdsFor({ organPath }: Pick<KnownRule, 'organPath'>, path: string): boolean {
  return path.startsWith(organPath);
}
