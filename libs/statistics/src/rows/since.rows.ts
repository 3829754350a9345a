import { Brackets, type EntityManager } from 'typeorm';
import { addDays, type Day } from '#law';
import { AuditEntry, instantAt } from '#platform';
import { byKind, UNDOABLE_KINDS } from '../as-of';
import type { Since } from './question';

/** What has been recorded since the end of a day, newest first. */
export async function readSince(db: EntityManager, asOf: Day): Promise<Since> {
  const start = instantAt(addDays(asOf, 1), '00:00');
  const entries = await db
    .createQueryBuilder(AuditEntry, 'a')
    .select(['a.id', 'a.subject', 'a.action', 'a.changes'])
    .where('a.at >= :start', { start })
    .andWhere(
      new Brackets((of) => {
        for (const kind of UNDOABLE_KINDS) {
          of.orWhere(`a.subject LIKE :${kind.replace('-', '')}`, { [kind.replace('-', '')]: `${kind}:%` });
        }
      }),
    )
    .orderBy('a.id', 'DESC')
    .getMany();
  return { start, entries: byKind(entries) };
}
