import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, type LocalExample, type LocalRule, localRuleProblems } from '#law';
import { type Actor, Organ, OrgansService, requirePermission } from '#people';
import {
  changesBetween,
  changesOfNew,
  Clock,
  type Deed,
  insertRow,
  refuseIfAny,
  StaleVersion,
} from '#platform';
import { LocalRuleIsInUse, LocalRuleNotFound } from '../../record/casework.problems';
import { BasisChanges } from '../recomputation/basis-changes';
import { aboutRule, changeOf, countedFrom, NOTHING, ruleIn } from './rule-deeds';
import { openedBy } from './opened-by';
import { followingProblems, lastDayBefore, refuseOverlap, refuseTooMany } from './rule-versions';
import { LocalRuleEntry } from './local-rule.entity';

/** @property follows the version of the rule that it takes the place of. */
export type NewLocalRule = Omit<LocalRule, 'id'> & {
  organId?: number;
  follows?: { id: number; version: number };
};
export type LocalRuleChanges = Partial<Omit<LocalRule, 'id'>> & { version: number; reason?: string };

export interface SwitchedOn {
  example: LocalExample;
  organId?: number;
  effectiveFrom: Day;
}

interface Followed {
  id: number;
  version: number;
  organId: number;
  by: Omit<LocalRule, 'id'>;
}

/** 地方规定: entered, changed and taken away by an administrator; the cases of the organs follow in the background. */
@Injectable()
export class LocalRulesService {
  constructor(
    private readonly changes: BasisChanges,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param follows the version of the same rule that ends the day before this one begins.
   * @throws NotPermitted, OrganNotFound, LocalRuleNotFound, StaleVersion, InvalidInput also where it overlaps another
   *   version of the same name.
   */
  async add(actor: Actor, { organId = actor.organId, follows, ...told }: NewLocalRule): Promise<number> {
    requirePermission(actor, 'localRules.write');
    refuseIfAny(localRuleProblems(told));
    let id = 0;
    await this.changes.make(actor, async (db) => {
      const { path } = await this.organs.requireWithin(actor, organId, db);
      await refuseTooMany(db);
      const ended = follows ? await this.endBefore(db, actor, { ...follows, organId, by: told }) : [];
      const added = await this.store(db, actor, { ...told, organId });
      ({ id } = added);
      return changeOf(told, path, [...ended, added.deed], '已录入');
    });
    return id;
  }

  /** All rules of an example, as ordinary ones from then on. @throws NotPermitted, OrganNotFound, InvalidInput */
  async addExample(
    actor: Actor,
    { example, organId = actor.organId, effectiveFrom }: SwitchedOn,
  ): Promise<number[]> {
    requirePermission(actor, 'localRules.write');
    const ids: number[] = [];
    await this.changes.make(actor, async (db) => {
      const { path } = await this.organs.requireWithin(actor, organId, db);
      await refuseTooMany(db, example.rules.length);
      const deeds: Deed[] = [];
      for (const rule of example.rules) {
        const added = await this.store(db, actor, { ...rule, effectiveFrom, effectiveTo: null, organId });
        ids.push(added.id);
        deeds.push(added.deed);
      }
      const counts = example.rules.some(({ trigger }) => trigger.on === 'COUNT');
      return {
        ...{ from: countedFrom(effectiveFrom, counts), organPath: path, deeds },
        because: `地方规定“${example.title}”已启用`,
      };
    });
    return ids;
  }

  /** @throws NotPermitted, LocalRuleNotFound, StaleVersion, InvalidInput */
  async change(actor: Actor, id: number, { version, reason, ...told }: LocalRuleChanges): Promise<void> {
    requirePermission(actor, 'localRules.write');
    await this.changes.make(actor, async (db) => {
      const { entry, path } = await this.find(db, actor, id);
      const rule = { ...ruleIn(entry), ...told };
      refuseIfAny(localRuleProblems(rule));
      await refuseOverlap(db, { ...rule, organId: entry.organId, id });
      const { affected } = await db.update(
        LocalRuleEntry,
        { id, version },
        { ...told, version: version + 1 },
      );
      if (affected !== 1) throw new StaleVersion();
      const changes = changesBetween(ruleIn(entry), told);
      if (Object.keys(changes).length === 0) return null;
      const deed: Deed = { ...aboutRule(id, entry.organId), action: 'CHANGED', changes, reason };
      const from = entry.effectiveFrom < rule.effectiveFrom ? entry.effectiveFrom : rule.effectiveFrom;
      return changeOf({ ...rule, effectiveFrom: from }, path, [deed], '已修改');
    });
  }

  /** @throws NotPermitted, LocalRuleNotFound, LocalRuleIsInUse, StaleVersion */
  async remove(
    actor: Actor,
    id: number,
    { version, reason }: { version: number; reason: string },
  ): Promise<void> {
    requirePermission(actor, 'localRules.write');
    await this.changes.make(actor, async (db) => {
      const { entry, path } = await this.find(db, actor, id);
      const opened = (await openedBy(db, path)).get(id) ?? 0;
      if (opened > 0) throw new LocalRuleIsInUse(opened);
      const { affected } = await db.delete(LocalRuleEntry, { id, version });
      if (affected !== 1) throw new StaleVersion();
      const changes = changesBetween(ruleIn(entry), NOTHING);
      const deed: Deed = { ...aboutRule(id, entry.organId), action: 'REMOVED', changes, reason };
      return changeOf(entry, path, [deed], '已删除');
    });
  }

  private async store(
    db: EntityManager,
    actor: Actor,
    rule: Omit<LocalRule, 'id'> & { organId: number },
  ): Promise<{ id: number; deed: Deed }> {
    await refuseOverlap(db, rule);
    const row = { ...rule, version: 1, addedAt: this.clock.now(), addedById: actor.userId };
    const id = await insertRow(db, LocalRuleEntry, db.create(LocalRuleEntry, row));
    return { id, deed: { ...aboutRule(id, rule.organId), action: 'CREATED', changes: changesOfNew(rule) } };
  }

  private async endBefore(
    db: EntityManager,
    actor: Actor,
    { id, version, organId, by }: Followed,
  ): Promise<Deed[]> {
    const { entry } = await this.find(db, actor, id);
    refuseIfAny(followingProblems(entry, { ...by, organId }));
    const effectiveTo = lastDayBefore(entry, by.effectiveFrom);
    const { affected } = await db.update(
      LocalRuleEntry,
      { id, version },
      { effectiveTo, version: version + 1 },
    );
    if (affected !== 1) throw new StaleVersion();
    const changes = changesBetween({ effectiveTo: entry.effectiveTo }, { effectiveTo });
    return [{ ...aboutRule(id, entry.organId), action: 'CHANGED', changes }];
  }

  private async find(db: EntityManager, actor: Actor, id: number) {
    const entry = await db.findOneBy(LocalRuleEntry, { id });
    const organ = entry && (await db.findOneBy(Organ, { id: entry.organId }));
    if (!entry || !organ?.path.startsWith(actor.organPath)) throw new LocalRuleNotFound();
    return { entry, path: organ.path };
  }
}
