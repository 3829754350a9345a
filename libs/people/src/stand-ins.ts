import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Day } from '#law';
import { User } from './user.entity';

/** 代理人 of somebody who is away. */
export interface StandIn {
  id: number;
  /** The last day of the absence; null until it is said to be over. */
  until: Day | null;
}

/** Who stands in today for any of these people. */
export async function standInsOf(
  db: EntityManager,
  userIds: readonly number[],
  today: Day,
): Promise<StandIn[]> {
  const absent = await db.find(User, {
    select: { substituteId: true, substituteUntil: true },
    where: { id: In([...userIds]), substituteId: Not(IsNull()) },
  });
  return absent.flatMap(({ substituteId: id, substituteUntil: until }) =>
    id === null || (until !== null && until < today) ? [] : [{ id, until }],
  );
}
