import { type EntityManager, type FindOptionsWhere, IsNull } from 'typeorm';
import { Organ } from '../organ.entity';
import { User } from '../user.entity';

/** An account that may sign in. Nobody of an organ that ended does. */
export async function activeUser(db: EntityManager, where: FindOptionsWhere<User>): Promise<User | null> {
  const user = await db.findOneBy(User, { ...where, disabledAt: IsNull() });
  return user && (await db.existsBy(Organ, { id: user.organId, endedAt: IsNull() })) ? user : null;
}
