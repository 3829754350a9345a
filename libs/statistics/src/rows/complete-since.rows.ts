import { type EntityManager, In } from 'typeorm';
import type { Day } from '#law';
import { Organ } from '#people';
import { inParts } from './question';

export type CountedOrgan = Pick<Organ, 'id' | 'name' | 'registerCompleteSince'>;

/** Organs with the day since which the register of each is complete, those above before those below. */
export async function readOrgans(db: EntityManager, organIds: readonly number[]): Promise<CountedOrgan[]> {
  const organs = await inParts(organIds, (ids) =>
    db.find(Organ, {
      select: { id: true, name: true, path: true, registerCompleteSince: true },
      where: { id: In(ids) },
    }),
  );
  return organs
    .sort((one, other) => one.path.length - other.path.length || one.id - other.id)
    .map(({ id, name, registerCompleteSince }) => ({ id, name, registerCompleteSince }));
}

/** Since when the registers of all these organs are complete; null where that of one is not known to be. */
export async function readCompleteSince(db: EntityManager, organIds: readonly number[]): Promise<Day | null> {
  let latest: Day | null = null;
  for (const { registerCompleteSince: since } of await readOrgans(db, organIds)) {
    if (since === null) return null;
    if (latest === null || since > latest) latest = since;
  }
  return latest;
}
