import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { addDays, dateText, type Day, type LocalRule, localRuleProblems } from '#law';
import { type Actor, Organ, OrgansService, requirePermission } from '#people';
import {
  changesBetween,
  changesOfNew,
  Clock,
  type Deed,
  insertRow,
  InvalidInput,
  refuseIfAny,
  StaleVersion,
} from '#platform';
import { LocalRuleNotFound } from '../../record/casework.problems';
import { type BasisChange, BasisChanges } from '../recomputation/basis-changes';
import { MOST_RULES } from './known-rules';
import { LocalRuleEntry } from './local-rule.entity';

export type NewLocalRule = Omit<LocalRule, 'id'> & { organId?: number };
export type LocalRuleChanges = Partial<Omit<LocalRule, 'id'>> & { version: number; reason?: string };

/** A count of a year looks at what came before in it, and a loss on an act at the one before. */
const COUNTS_BACK_DAYS = 800;

/** 地方规定: entered, changed and taken away by an administrator; the cases of the organs follow in the background. */
@Injectable()
export class LocalRulesService {
  constructor(
    private readonly changes: BasisChanges,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotPermitted, OrganNotFound, InvalidInput also where it overlaps another version of the same name. */
  async add(actor: Actor, { organId = actor.organId, ...told }: NewLocalRule): Promise<number> {
    requirePermission(actor, 'localRules.write');
    refuseIfAny(localRuleProblems(told));
    let id = 0;
    await this.changes.make(actor, async (db) => {
      const { path } = await this.organs.requireWithin(actor, organId, db);
      await refuseTooMany(db);
      await refuseOverlap(db, { ...told, organId });
      const row = { ...told, organId, version: 1, addedAt: this.clock.now(), addedById: actor.userId };
      id = await insertRow(db, LocalRuleEntry, db.create(LocalRuleEntry, row));
      const deed: Deed = {
        ...aboutRule(id, organId),
        action: 'CREATED',
        changes: changesOfNew({ ...told, organId }),
      };
      return changeOf(told, path, [deed], '已录入');
    });
    return id;
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

  /** What it opened goes with it. @throws NotPermitted, LocalRuleNotFound, StaleVersion */
  async remove(
    actor: Actor,
    id: number,
    { version, reason }: { version: number; reason: string },
  ): Promise<void> {
    requirePermission(actor, 'localRules.write');
    await this.changes.make(actor, async (db) => {
      const { entry, path } = await this.find(db, actor, id);
      const { affected } = await db.delete(LocalRuleEntry, { id, version });
      if (affected !== 1) throw new StaleVersion();
      const changes = changesBetween(ruleIn(entry), NOTHING);
      const deed: Deed = { ...aboutRule(id, entry.organId), action: 'REMOVED', changes, reason };
      return changeOf(entry, path, [deed], '已删除');
    });
  }

  private async find(db: EntityManager, actor: Actor, id: number) {
    const entry = await db.findOneBy(LocalRuleEntry, { id });
    const organ = entry && (await db.findOneBy(Organ, { id: entry.organId }));
    if (!entry || !organ?.path.startsWith(actor.organPath)) throw new LocalRuleNotFound();
    return { entry, path: organ.path };
  }
}

const NOTHING: Partial<Omit<LocalRule, 'id'>> = {
  ...{ name: undefined, trigger: undefined, amount: undefined, unit: undefined, rolls: undefined },
  ...{ duty: undefined, actor: undefined, importance: undefined, source: undefined },
  ...{ effectiveFrom: undefined, effectiveTo: undefined },
};

function ruleIn(entry: LocalRuleEntry): Omit<LocalRule, 'id'> {
  const { name, trigger, amount, unit, rolls, duty, actor, importance, source } = entry;
  const { effectiveFrom, effectiveTo } = entry;
  return { name, trigger, amount, unit, rolls, duty, actor, importance, source, effectiveFrom, effectiveTo };
}

type Placed = Pick<LocalRuleEntry, 'organId' | 'name' | 'effectiveFrom' | 'effectiveTo'> & { id?: number };

/** The versions of one rule follow each other. */
async function refuseOverlap(db: EntityManager, { id = 0, organId, name, ...of }: Placed): Promise<void> {
  const versions = await db.findBy(LocalRuleEntry, { id: Not(id), organId, name });
  const met = versions.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= (of.effectiveTo ?? LAST) && of.effectiveFrom <= (effectiveTo ?? LAST),
  );
  if (!met) return;
  const until = met.effectiveTo ? `至 ${dateText(met.effectiveTo)}` : '起一直';
  const message = `同名的规定已有一版自 ${dateText(met.effectiveFrom)} ${until}施行，期间重叠；请改施行日期，或者先给那一版填上失效日期`;
  throw new InvalidInput([{ field: 'effectiveFrom', message }]);
}

const LAST = '9999-12-31' as Day;

async function refuseTooMany(db: EntityManager): Promise<void> {
  if ((await db.count(LocalRuleEntry)) < MOST_RULES) return;
  const message = `地方规定最多 ${MOST_RULES} 项，请先删去不用的`;
  throw new InvalidInput([{ field: 'name', message }]);
}

function changeOf(
  { name, effectiveFrom, trigger }: Omit<LocalRule, 'id'>,
  organPath: string,
  deeds: Deed[],
  what: string,
): BasisChange {
  const from = trigger.on === 'COUNT' ? addDays(effectiveFrom, -COUNTS_BACK_DAYS) : effectiveFrom;
  return { from, organPath, because: `地方规定“${name}”${what}`, deeds };
}

function aboutRule(id: number, organId: number): Pick<Deed, 'subject' | 'organId'> {
  return { subject: { kind: 'local-rule', id }, organId };
}
