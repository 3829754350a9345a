import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Like } from 'typeorm';
import { AuditTrail, changesOfNew, Clock, isDuplicate, Transactions } from '#platform';
import { type Actor, doerOf } from './actor';
import { Organ } from './organ.entity';
import { hashOf } from './password';
import { OrganNotFound, UnitExists, UsernameTaken } from './people.problems';
import { requireRole } from './permissions';
import { Unit } from './unit.entity';
import { type Role, User } from './user.entity';

export type NewOrgan = Pick<Organ, 'name'> & { parentId?: number };
export type NewUnit = Pick<Unit, 'name'> & { organId?: number };
export type NewUser = Pick<User, 'username' | 'displayName'> & {
  password: string;
  organId?: number;
  unitId?: number | null;
  roles?: Role[];
  email?: string | null;
};
export type Colleague = Pick<User, 'id' | 'displayName' | 'organId' | 'unitId' | 'roles'>;

const MOST_LISTED = 1000;

/** The tree of organs with its units and people, as far as the asking person sees it. */
@Injectable()
export class OrgansService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The own organ and all below it. */
  async scopeOf(
    { organId, organPath, hasOrgansBelow }: Pick<Actor, 'organId' | 'organPath' | 'hasOrgansBelow'>,
    db: EntityManager = this.transactions.reader,
  ): Promise<number[]> {
    if (!hasOrgansBelow) return [organId];
    const organs = await db.query<{ id: number }[]>('SELECT id FROM organs WHERE path LIKE ?', [
      `${organPath}%`,
    ]);
    return organs.map(({ id }) => id);
  }

  /** @throws OrganNotFound also where the organ exists but is out of sight. */
  async requireWithin(
    actor: Actor,
    organId: number,
    db: EntityManager = this.transactions.reader,
  ): Promise<Organ> {
    const organ = await db.findOneBy(Organ, { id: organId });
    if (!organ?.path.startsWith(actor.organPath)) throw new OrganNotFound();
    return organ;
  }

  async organsOf(actor: Actor): Promise<Organ[]> {
    return this.transactions.reader.find(Organ, {
      where: { path: Like(`${actor.organPath}%`) },
      order: { path: 'ASC' },
      take: MOST_LISTED,
    });
  }

  unitsOf(organId: number): Promise<Unit[]> {
    return this.transactions.reader.find(Unit, {
      where: { organId },
      order: { id: 'ASC' },
      take: MOST_LISTED,
    });
  }

  colleaguesOf(organId: number): Promise<Colleague[]> {
    return this.transactions.reader.find(User, {
      select: { id: true, displayName: true, organId: true, unitId: true, roles: true },
      where: { organId, disabledAt: IsNull() },
      order: { id: 'ASC' },
      take: MOST_LISTED,
    });
  }

  async addOrgan(actor: Actor, { name, parentId = actor.organId }: NewOrgan): Promise<Organ> {
    requireRole(actor, 'SYSTEM_ADMIN');
    const parent = await this.requireWithin(actor, parentId);
    return this.transactions.run(async (db) => {
      const organ = await db.save(db.create(Organ, { name, parentId: parent.id, path: '' }));
      organ.path = `${parent.path}${organ.id}/`;
      await db.update(Organ, { id: organ.id }, { path: organ.path });
      await this.recordNew(db, actor, `organ:${organ.id}`, organ);
      return organ;
    });
  }

  async addUnit(actor: Actor, { name, organId = actor.organId }: NewUnit): Promise<Unit> {
    requireRole(actor, 'SYSTEM_ADMIN');
    await this.requireWithin(actor, organId);
    return this.transactions
      .run(async (db) => {
        const unit = await db.save(db.create(Unit, { name, organId }));
        await this.recordNew(db, actor, `unit:${unit.id}`, unit);
        return unit;
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new UnitExists() : error;
      });
  }

  async addUser(actor: Actor, { password, ...person }: NewUser): Promise<Colleague> {
    requireRole(actor, 'SYSTEM_ADMIN');
    const { organId = actor.organId, unitId = null, roles = ['REGISTRAR', 'OFFICER'], email = null } = person;
    await this.requireWithin(actor, organId);
    const username = person.username.normalize('NFKC').trim();
    const account = { username, displayName: person.displayName, organId, unitId, roles, email };
    const passwordHash = await hashOf(password);
    return this.transactions
      .run(async (db) => {
        const user = db.create(User, {
          ...account,
          passwordHash,
          mustChangePassword: false,
          createdAt: this.clock.now(),
          disabledAt: null,
        });
        const { id } = await db.save(user);
        await this.recordNew(db, actor, `user:${id}`, account);
        return { id, displayName: account.displayName, organId, unitId, roles };
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new UsernameTaken() : error;
      });
  }

  private recordNew(db: EntityManager, actor: Actor, subject: string, record: object): Promise<void> {
    return this.audit.record(db, doerOf(actor), [
      { subject, topic: subject, action: 'CREATED', changes: changesOfNew(record) },
    ]);
  }
}
