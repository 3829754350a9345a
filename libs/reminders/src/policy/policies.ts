import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Actor, doerOf, fromTheTop, Organ } from '#people';
import { AuditTrail, changesBetween, insertRow, type Whose } from '#platform';
import { type OwnPolicy, policyOf, type ReminderPolicy } from './policy';
import { type PolicyScope, StoredPolicy } from './reminder-policy.entity';

export interface PolicyHolder {
  scope: PolicyScope;
  id: number;
}

/** The policies of one moment. */
export class KnownPolicies {
  constructor(
    private readonly stored: readonly StoredPolicy[],
    private readonly organs: readonly Pick<Organ, 'id' | 'path'>[],
  ) {}

  /** What holds for a seat of an organ, or for the organ alone. */
  at(organId: number, seatId: number | null): ReminderPolicy {
    const path = this.organs.find(({ id }) => id === organId)?.path ?? '';
    const above = fromTheTop(this.organs, path).map(({ id }) => this.own({ scope: 'organ', id }));
    const own = seatId === null ? {} : this.own({ scope: 'participation', id: seatId });
    return policyOf([...above, own]);
  }

  /** As they would be if this one were decided. */
  with({ scope, id }: PolicyHolder, policy: OwnPolicy): KnownPolicies {
    const others = this.stored.filter((row) => row.scope !== scope || row.scopeId !== id);
    return new KnownPolicies([...others, { id: 0, scope, scopeId: id, policy }], this.organs);
  }

  own({ scope, id }: PolicyHolder): OwnPolicy {
    return this.stored.find((row) => row.scope === scope && row.scopeId === id)?.policy ?? {};
  }
}

/** 提醒办法: of the installation, which is that of the organ above all others, of an organ, of a case. */
@Injectable()
export class Policies {
  constructor(private readonly audit: AuditTrail) {}

  /**
   * As far as these organs and seats are concerned.
   * @param alsoDeciding organs for which `with` may say something that is not stored
   */
  async known(
    db: EntityManager,
    organIds: readonly number[],
    seatIds: readonly number[],
    alsoDeciding: readonly number[] = [],
  ): Promise<KnownPolicies> {
    const stored = await db.find(StoredPolicy, {
      where: [{ scope: 'organ' }, { scope: 'participation', scopeId: In([...new Set(seatIds)]) }],
    });
    const deciding = stored.flatMap(({ scope, scopeId }) => (scope === 'organ' ? [scopeId] : []));
    const holders = [...deciding, ...alsoDeciding];
    if (holders.length === 0) return new KnownPolicies(stored, []);
    const ids = [...new Set([...holders, ...organIds])];
    return new KnownPolicies(
      stored,
      await db.find(Organ, { select: { id: true, path: true }, where: { id: In(ids) } }),
    );
  }

  /** What is left out of `wanted` is as it is above. @returns whether that changes anything. */
  async set(
    db: EntityManager,
    actor: Actor,
    { scope, id, ...whose }: PolicyHolder & Whose,
    wanted: OwnPolicy,
  ): Promise<boolean> {
    const before = await db.findOneBy(StoredPolicy, { scope, scopeId: id });
    const names = [...Object.keys(before?.policy ?? {}), ...Object.keys(wanted)] as (keyof OwnPolicy)[];
    const after = Object.fromEntries(names.map((name) => [name, wanted[name]]));
    const changes = changesBetween<object>(before?.policy ?? {}, after);
    if (Object.keys(changes).length === 0) return false;
    const rowId = before?.id ?? (await insertRow(db, StoredPolicy, { scope, scopeId: id, policy: wanted }));
    if (before) await db.update(StoredPolicy, { id: rowId }, { policy: wanted });
    await this.audit.record(db, doerOf(actor), [
      { ...whose, subject: { kind: 'reminder-policy', id: rowId }, action: 'CHANGED', changes },
    ]);
    return true;
  }
}
