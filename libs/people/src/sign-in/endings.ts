import { type EntityManager, IsNull } from 'typeorm';
import { ApiToken } from './api-token.entity';
import { Session } from './session.entity';

/** Every session and every token of an account. */
export async function endAllOf(db: EntityManager, userId: number, now: Date): Promise<void> {
  await db.update(Session, { userId, endedAt: IsNull() }, { endedAt: now });
  await db.update(ApiToken, { userId, endedAt: IsNull() }, { endedAt: now });
}
