import { type EntityManager, IsNull } from 'typeorm';
import { owedSql } from '../deadlines/open-deadlines';
import { FollowUp } from '../record/follow-up.entity';
import { Participation } from '../record/participation.entity';

/** More at once would hold their cases for too long. */
const MOST = 500;

/** What somebody still has to do. */
export interface OpenWork {
  /** Those that are not closed, or are and still owe something, as after a 司法建议. */
  seats: Participation[];
  /** 意见书、建议书 that belong to no case. */
  letters: FollowUp[];
}

/** What this person handles, and registered for nobody: the first 500 of each. */
export async function openWorkOf(
  db: EntityManager,
  { userId, organId }: { userId: number; organId: number },
): Promise<OpenWork> {
  const seats = await db
    .createQueryBuilder(Participation, 'p')
    .where('p.organId = :organId', { organId })
    .andWhere('(p.officerId = :userId OR (p.officerId IS NULL AND p.registrarId = :userId))', { userId })
    .andWhere(
      `(p.status <> 'CLOSED' OR EXISTS (SELECT 1 FROM deadlines d
        WHERE d.participationId = p.id AND ${owedSql('d')}))`,
    )
    .orderBy('p.caseId')
    .limit(MOST)
    .getMany();
  const letters = await db.find(FollowUp, {
    where: { organId, registrarId: userId, caseId: IsNull(), answeredOn: IsNull() },
    order: { id: 'ASC' },
    take: MOST,
  });
  return { seats, letters };
}
