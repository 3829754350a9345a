import { Injectable } from '@nestjs/common';
import { AuditTrail, changesBetween, changesOfNew, Clock, isDuplicate, Transactions } from '#platform';
import { requirePermission } from './access/ability';
import { type Actor, doerOf } from './actor';
import { deedOn } from './deeds';
import { OrgansService } from './organs.service';
import { OrganHasEnded, UnitExists, UnitNotFound } from './people.problems';
import { Unit } from './unit.entity';

export type NewUnit = Pick<Unit, 'name'> & { organId?: number };
export interface UnitChanges {
  name?: string;
  /** No longer to be chosen; cases keep it. */
  ended?: boolean;
}

const MOST_LISTED = 1000;

/** 承办机构 of the organs that a person sees. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganNotFound */
  async of(actor: Actor, organId = actor.organId): Promise<Unit[]> {
    await this.organs.requireWithin(actor, organId);
    return this.transactions.reader.find(Unit, {
      where: { organId },
      order: { id: 'ASC' },
      take: MOST_LISTED,
    });
  }

  /** @throws OrganNotFound, UnitExists */
  async add(actor: Actor, { name, organId = actor.organId }: NewUnit): Promise<Unit> {
    requirePermission(actor, 'organs.write');
    const organ = await this.organs.requireWithin(actor, organId);
    if (organ.endedAt) throw new OrganHasEnded();
    return this.uniquely(async (db) => {
      const unit = db.create(Unit, { name, organId, endedAt: null });
      await db.insert(Unit, unit);
      const changes = changesOfNew({ name, organId });
      await this.audit.record(db, doerOf(actor), [deedOn('unit', unit, 'CREATED', changes)]);
      return unit;
    });
  }

  /** @throws UnitNotFound, UnitExists */
  async change(actor: Actor, id: number, { name, ended }: UnitChanges): Promise<Unit> {
    requirePermission(actor, 'organs.write');
    return this.uniquely(async (db) => {
      const unit = await db.findOneBy(Unit, { id });
      if (!unit) throw new UnitNotFound();
      await this.organs.requireWithin(actor, unit.organId, db).catch(() => {
        throw new UnitNotFound();
      });
      const end = ended ? (unit.endedAt ?? this.clock.now()) : null;
      const next = { name: name ?? unit.name, endedAt: ended === undefined ? unit.endedAt : end };
      const changes = changesBetween(unit, next);
      if (Object.keys(changes).length === 0) return unit;
      await db.update(Unit, { id }, next);
      await this.audit.record(db, doerOf(actor), [deedOn('unit', unit, 'CHANGED', changes)]);
      return Object.assign(unit, next);
    });
  }

  private uniquely(work: Parameters<typeof this.transactions.run<Unit>>[0]): Promise<Unit> {
    return this.transactions.run(work).catch((error: unknown) => {
      throw isDuplicate(error) ? new UnitExists() : error;
    });
  }
}
