import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Like, Not } from 'typeorm';
import type { Day } from '#law';
import { AuditTrail, changesBetween, changesOfNew, Clock, InvalidInput, Transactions } from '#platform';
import { requirePermission } from './access/ability';
import { type SeatsInView, seatsInView } from './access/seats-in-view';
import { type Actor, doerOf } from './actor';
import { deedOn } from './deeds';
import { Organ } from './organ.entity';
import { OrganExists, OrganHasEnded, OrganIsNeeded, OrganNotFound } from './people.problems';

export type NewOrgan = Pick<Organ, 'name'> & { parentId?: number };
export interface OrganChanges {
  name?: string;
  registerCompleteSince?: Day | null;
  /** 撤并; its cases stay in view of those above. */
  ended?: boolean;
}

const MOST_LISTED = 1000;

/** The tree of organs, as far as the asking person sees it. */
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

  /** @throws OrganNotFound, NameTaken, TooDeep */
  async add(actor: Actor, { name, parentId }: NewOrgan): Promise<Organ> {
    requirePermission(actor, 'organs.write');
    return this.transactions.run(async (db) => {
      const parent = await this.requireWithin(actor, parentId ?? actor.organId, db);
      if (parent.endedAt) throw new OrganHasEnded();
      refuseTooDeep(parent);
      await this.refuseTwin(db, parent.id, name);
      const organ = db.create(Organ, { name, parentId: parent.id, path: '' });
      await db.insert(Organ, Object.assign(organ, { registerCompleteSince: null, endedAt: null }));
      organ.path = `${parent.path}${organ.id}/`;
      await db.update(Organ, { id: organ.id }, { path: organ.path });
      const { id, path } = organ;
      const changes = changesOfNew({ name, parentId: parent.id, path });
      await this.audit.record(db, doerOf(actor), [deedOn('organ', { id, organId: id }, 'CREATED', changes)]);
      return organ;
    });
  }

  /** @throws OrganNotFound, NameTaken, OrganIsNeeded where it cannot end yet. */
  async change(actor: Actor, id: number, { ended, ...patch }: OrganChanges): Promise<Organ> {
    requirePermission(actor, 'organs.write');
    return this.transactions.run(async (db) => {
      const organ = await this.requireWithin(actor, id, db);
      const next = { ...patch, ...(ended === undefined ? {} : { endedAt: this.endOf(organ, ended) }) };
      const changes = changesBetween(organ, next);
      if (Object.keys(changes).length === 0) return organ;
      if (changes.name) await this.refuseTwin(db, organ.parentId, patch.name ?? organ.name);
      if (next.endedAt) await this.refuseNeeded(db, organ);
      await db.update(Organ, { id }, next);
      await this.audit.record(db, doerOf(actor), [deedOn('organ', { id, organId: id }, 'CHANGED', changes)]);
      return Object.assign(organ, next);
    });
  }

  private endOf(organ: Organ, ended: boolean): Date | null {
    return ended ? (organ.endedAt ?? this.clock.now()) : null;
  }

  /** The organ above all others stays, and so does one with organs below it that go on. */
  private async refuseNeeded(db: EntityManager, organ: Organ): Promise<void> {
    const below = await db.existsBy(Organ, {
      id: Not(organ.id),
      path: Like(`${organ.path}%`),
      endedAt: IsNull(),
    });
    if (organ.parentId === null || below) throw new OrganIsNeeded(organ.parentId === null);
  }

  private async refuseTwin(db: EntityManager, parentId: number | null, name: string): Promise<void> {
    const beside = parentId === null ? IsNull() : parentId;
    if (await db.existsBy(Organ, { parentId: beside, name, endedAt: IsNull() })) throw new OrganExists();
  }
}

/** A path of ten numbers fits its column, and no supervision is deeper. */
const MOST_LEVELS = 10;

function refuseTooDeep({ path }: Organ): void {
  if (path.split('/').length - 2 < MOST_LEVELS) return;
  const message = `机关最多 ${MOST_LEVELS} 级，请选较高的上级机关`;
  throw new InvalidInput([{ field: 'parentId', message }]);
}
