import { Brackets, type EntityManager } from 'typeorm';
import { Participation } from '#casework';
import { addDays, type Day } from '#law';
import { AuditEntry, instantAt } from '#platform';
import { KINDS_OF_SEATS, KINDS_SHARED, type LaterEntry, type UndoableKind } from '../as-of';
import type { Since } from './question';

/** What has been recorded of these organs and their cases since the end of a day, newest first. */
export async function readSince(db: EntityManager, asOf: Day, organIds: readonly number[]): Promise<Since> {
  const start = instantAt(addDays(asOf, 1), '00:00');
  const seats = db
    .createQueryBuilder()
    .subQuery()
    .select('p.caseId')
    .from(Participation, 'p')
    .where('p.organId IN (:...organIds)');
  const found = await db
    .createQueryBuilder(AuditEntry, 'a')
    .select(['a.id', 'a.kind', 'a.recordId', 'a.recordKey', 'a.action', 'a.changes'])
    .where('a.at >= :start', { start })
    .andWhere(
      new Brackets((of) => {
        of.where('a.organId IN (:...organIds) AND a.kind IN (:...KINDS_OF_SEATS)', {
          organIds,
          KINDS_OF_SEATS,
        });
        of.orWhere(`a.kind IN (:...KINDS_SHARED) AND a.caseId IN ${seats.getQuery()}`, { KINDS_SHARED });
      }),
    )
    .orderBy('a.id', 'DESC')
    .getMany();
  const entries: Record<UndoableKind, LaterEntry[]> = {
    ...{ participation: [], deadline: [], appearance: [], 'follow-up': [], dispute: [], hearing: [] },
  };
  for (const entry of found) entries[entry.kind as UndoableKind].push(entry);
  return { start, entries };
}
