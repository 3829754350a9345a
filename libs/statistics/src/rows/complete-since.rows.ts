import { type EntityManager, In } from 'typeorm';
import type { Day } from '#law';
import { Organ } from '#people';
import { inParts } from './question';

/** Since when the registers of all these organs are complete; null where that of one is not known to be. */
export async function readCompleteSince(db: EntityManager, organIds: readonly number[]): Promise<Day | null> {
  const organs = await inParts(organIds, (ids) =>
    db.find(Organ, { select: { id: true, registerCompleteSince: true }, where: { id: In(ids) } }),
  );
  let latest: Day | null = null;
  for (const { registerCompleteSince: since } of organs) {
    if (since === null) return null;
    if (latest === null || since > latest) latest = since;
  }
  return latest;
}
