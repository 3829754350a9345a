import { type EntityManager, IsNull } from 'typeorm';
import type { LeaderRank } from '#law';
import { Contact } from '#people';
import { InvalidInput } from '#platform';

export interface ToldLeader {
  leader?: { name: string; post?: string | null; rank: LeaderRank } | null;
  leaderId?: number | null;
}

/**
 * With name, post and rank of the leader who was chosen from the organ's list; a name that was typed is looked for there.
 * @throws InvalidInput where the list has no such leader.
 */
export async function withLeader<T extends ToldLeader>(
  db: EntityManager,
  organId: number,
  told: T,
): Promise<T> {
  const { leader, leaderId } = told;
  if (leaderId) {
    const listed = await db.findOneBy(Contact, { id: leaderId, organId, kind: 'LEADER', endedAt: IsNull() });
    if (!listed) throw new InvalidInput([{ field: 'leaderId', message: '局领导名单里没有这一位，请重新选' }]);
    const { name, post, rank } = listed;
    return { ...told, leader: { name, post, rank: rank ?? 'DEPUTY' } };
  }
  if (!leader) return told;
  const namesake = await db.findOneBy(Contact, {
    ...{ organId, kind: 'LEADER' as const },
    ...{ name: leader.name, endedAt: IsNull() },
  });
  return { ...told, leaderId: namesake?.id ?? null };
}
