import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Like } from 'typeorm';
import { InvalidInput, Transactions } from '#platform';
import { may } from '../access/ability';
import type { Actor } from '../actor';
import { Organ } from '../organ.entity';
import { LastAdministrator, PersonNotFound, UnitNotFound } from '../people.problems';
import { Unit } from '../unit.entity';
import { type Role, User } from '../user.entity';
import { refuseWrongRoles, type RoleChange } from './role-rules';

/** Without these two nobody could open an account or give a role any more. */
const NEEDED: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN'];

/** What an account points at, and what an installation cannot do without. */
@Injectable()
export class AccountChecks {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PersonNotFound also for somebody of an organ out of sight. */
  async find(db: EntityManager, actor: Actor, id: number): Promise<User> {
    const user = await db.findOneBy(User, { id });
    const organ = user && (await db.findOneBy(Organ, { id: user.organId }));
    if (!user || !organ?.path.startsWith(actor.organPath)) throw new PersonNotFound();
    return user;
  }

  /** Whether sessions and tokens of that account are the person's own, or of one that he looks after. */
  async mayLookAfter(db: EntityManager, actor: Actor, userId: number): Promise<boolean> {
    if (userId === actor.userId) return true;
    if (!may(actor, 'accounts.secure')) return false;
    const user = await db.findOneBy(User, { id: userId });
    const organ = user && (await db.findOneBy(Organ, { id: user.organId }));
    return organ?.path.startsWith(actor.organPath) ?? false;
  }

  /** @throws UnitNotFound unless it is one of the person's own organ. */
  async requireUnit(db: EntityManager, organId: number, unitId: number | null | undefined): Promise<void> {
    if (unitId && !(await db.existsBy(Unit, { id: unitId, organId, endedAt: IsNull() })))
      throw new UnitNotFound();
  }

  /** @throws PersonNotFound unless it is a colleague at work. */
  async requireSubstitute(
    db: EntityManager,
    user: Pick<User, 'id' | 'organId'>,
    id: number | null | undefined,
  ): Promise<void> {
    if (!id) return;
    if (id === user.id) {
      throw new InvalidInput([{ field: 'substituteId', message: '代理人不能是本人，请另选一位同事' }]);
    }
    if (!(await db.existsBy(User, { id, organId: user.organId, disabledAt: IsNull() })))
      throw new PersonNotFound();
  }

  async refuseWrongRoles(db: EntityManager, actor: Actor, change: RoleChange): Promise<void> {
    const [first] = await db.find(User, { select: { id: true, roles: true }, order: { id: 'ASC' }, take: 1 });
    if (first) refuseWrongRoles(actor, change, first);
  }

  /**
   * After a change, within its transaction: somebody at the top can still open accounts and give roles. Their rows are
   * held, so that two who take each other's leave do not both succeed.
   * @throws LastAdministrator
   */
  async requireAdministrators(db: EntityManager, lost: readonly Role[]): Promise<void> {
    for (const role of NEEDED.filter((needed) => lost.includes(needed))) {
      const tops = await db.findBy(Organ, { parentId: IsNull() });
      const holders = await db.find(User, {
        where: tops.map(({ id }) => ({
          organId: id,
          disabledAt: IsNull(),
          roles: Like(`%${role}%`) as never,
        })),
        ...this.transactions.held,
      });
      if (holders.length === 0) throw new LastAdministrator(role);
    }
  }
}
