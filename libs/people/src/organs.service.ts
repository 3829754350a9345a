import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Like } from 'typeorm';
import { AuditTrail, changesOfNew, Clock, isDuplicate, Transactions } from '#platform';
import { requirePermission } from './access/ability';
import { type SeatsInView, seatsInView } from './access/seats-in-view';
import { type Actor, doerOf } from './actor';
import { deedOn } from './deeds';
import { Organ } from './organ.entity';
import { hashOf } from './sign-in/password';
import { OrganNotFound, UnitExists, UsernameTaken } from './people.problems';
import { Unit } from './unit.entity';
import { type Role, User } from './user.entity';
import { newUsername } from './username';

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

  /** The organs of whose seats some can be in view: the own one, and where the account says so those below it. */
  async scopeOf(actor: Actor, db: EntityManager = this.transactions.reader): Promise<number[]> {
    const { organId, organPath, hasOrgansBelow, view } = actor;
    return hasOrgansBelow && view === 'ORGANS' ? this.idsUnder(organPath, db) : [organId];
  }

  /** The seats that a person sees, for every list, count, number, export and message. */
  async viewOf(actor: Actor, db: EntityManager = this.transactions.reader): Promise<SeatsInView> {
    return seatsInView(actor, await this.scopeOf(actor, db));
  }

  /** The organ with this path and all below it. */
  async idsUnder(path: string, db: EntityManager = this.transactions.reader): Promise<number[]> {
    const organs = await db.query<{ id: number }[]>('SELECT id FROM organs WHERE path LIKE ?', [`${path}%`]);
    return organs.map(({ id }) => id);
  }

  /**
   * An organ whose cases can be in view.
   * @throws OrganNotFound also where the organ exists but is out of sight.
   */
  async requireInView(actor: Actor, organId: number, db?: EntityManager): Promise<Organ> {
    const organ = await this.requireWithin(actor, organId, db);
    if (organ.id !== actor.organId && actor.view !== 'ORGANS') throw new OrganNotFound();
    return organ;
  }

  /**
   * An organ of the own tree, which administrators look after whatever cases they see.
   * @throws OrganNotFound also where the organ exists but is out of sight.
   */
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
    requirePermission(actor, 'organs.write');
    const parent = await this.requireWithin(actor, parentId);
    return this.transactions.run(async (db) => {
      const organ = await db.save(
        db.create(Organ, { name, parentId: parent.id, path: '', registerCompleteSince: null, endedAt: null }),
      );
      organ.path = `${parent.path}${organ.id}/`;
      await db.update(Organ, { id: organ.id }, { path: organ.path });
      await this.audit.record(db, doerOf(actor), [
        deedOn('organ', { id: organ.id, organId: organ.id }, 'CREATED', changesOfNew(organ)),
      ]);
      return organ;
    });
  }

  async addUnit(actor: Actor, { name, organId = actor.organId }: NewUnit): Promise<Unit> {
    requirePermission(actor, 'organs.write');
    await this.requireWithin(actor, organId);
    return this.transactions
      .run(async (db) => {
        const unit = await db.save(db.create(Unit, { name, organId, endedAt: null }));
        await this.audit.record(db, doerOf(actor), [deedOn('unit', unit, 'CREATED', changesOfNew(unit))]);
        return unit;
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new UnitExists() : error;
      });
  }

  async addUser(actor: Actor, { password, ...person }: NewUser): Promise<Colleague> {
    requirePermission(actor, 'accounts.write');
    const { organId = actor.organId, unitId = null, roles = ['REGISTRAR', 'OFFICER'], email = null } = person;
    await this.requireWithin(actor, organId);
    const { username, usernameKey } = newUsername(person.username);
    const account = { username, displayName: person.displayName, organId, unitId, roles, email };
    const passwordHash = await hashOf(password);
    return this.transactions
      .run(async (db) => {
        const user = db.create(User, {
          ...account,
          usernameKey,
          view: 'ORGANS',
          substituteId: null,
          passwordHash,
          mustChangePassword: false,
          createdAt: this.clock.now(),
          disabledAt: null,
        });
        const { id } = await db.save(user);
        await this.audit.record(db, doerOf(actor), [
          deedOn('user', { id, organId }, 'CREATED', changesOfNew(account)),
        ]);
        return { id, displayName: account.displayName, organId, unitId, roles };
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new UsernameTaken() : error;
      });
  }
}
