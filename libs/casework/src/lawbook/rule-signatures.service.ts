import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { dateText, type Day, findPeriod, type Period, PERIODS } from '#law';
import { type Actor, doerOf, requireAtTheTop } from '#people';
import {
  AuditTrail,
  changesBetween,
  Clock,
  type Deed,
  type FieldError,
  insertRows,
  refuseIfAny,
  Transactions,
} from '#platform';
import { LAW_SETTINGS_ID } from '../deadlines/law-settings.entity';
import { RuleIsNotSigned } from '../record/casework.problems';
import { ruleFingerprint } from './rule-fingerprint';
import { RuleSignature } from './rule-signature.entity';

export interface NewSignatures {
  /** Ids of rules; all of them where none is named. */
  periodIds?: readonly string[];
  signedBy: string;
  signedOn: Day;
  remark?: string | null;
}

/** A signature, and whether the rule still says what was signed. */
export type KnownSignature = RuleSignature & { isCurrent: boolean };

/** 核签: the rules of this edition that a lawyer of the installation has read against the law. */
@Injectable()
export class RuleSignaturesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In the order of the rules; those of rules that are no longer there are left out. */
  async all(): Promise<KnownSignature[]> {
    const stored = await this.transactions.reader.find(RuleSignature);
    const byRule = new Map(stored.map((one) => [one.periodId, one]));
    return PERIODS.flatMap((rule) => {
      const found = byRule.get(rule.id);
      return found ? [Object.assign(found, { isCurrent: found.fingerprint === ruleFingerprint(rule) })] : [];
    });
  }

  /** @throws NotPermitted, OnlyAtTheTop, InvalidInput */
  sign(actor: Actor, { periodIds, signedBy, signedOn, remark = null }: NewSignatures): Promise<void> {
    requireAtTheTop(actor, 'law.sign');
    refuseIfAny([...unknownRules(periodIds ?? []), ...this.notInTheFuture(signedOn)]);
    const rules = periodIds ? PERIODS.filter(({ id }) => periodIds.includes(id)) : PERIODS;
    return this.transactions.run(async (db) => {
      const of = { periodId: In(rules.map(({ id }) => id)) };
      const before = await db.findBy(RuleSignature, of);
      await db.delete(RuleSignature, of);
      const entry = { signedBy, signedOn, remark, userId: actor.userId, recordedAt: this.clock.now() };
      const rows = rules.map((rule) => ({
        ...entry,
        periodId: rule.id,
        fingerprint: ruleFingerprint(rule),
      }));
      await insertRows(db, RuleSignature, rows);
      const deeds = rules.map((rule) =>
        deedOf(
          rule,
          before.find(({ periodId }) => periodId === rule.id),
          { signedBy, signedOn, remark },
        ),
      );
      await this.audit.record(db, doerOf(actor), deeds);
    });
  }

  /** @throws NotPermitted, OnlyAtTheTop, RuleIsNotSigned */
  withdraw(actor: Actor, { periodId, reason }: { periodId: string; reason: string }): Promise<void> {
    requireAtTheTop(actor, 'law.sign');
    const rule = findPeriod(periodId);
    return this.transactions.run(async (db) => {
      const before = rule && (await db.findOneBy(RuleSignature, { periodId: rule.id }));
      if (!before) throw new RuleIsNotSigned();
      await db.delete(RuleSignature, { id: before.id });
      const { signedBy, signedOn } = before;
      const changes: Deed['changes'] = {
        ...{ name: [nameOf(rule), null], signedBy: [signedBy, null], signedOn: [signedOn, null] },
      };
      await this.audit.record(db, doerOf(actor), [
        { ...subjectOf(rule), action: 'REMOVED', changes, reason },
      ]);
    });
  }

  private notInTheFuture(signedOn: Day): FieldError[] {
    const today = this.clock.today();
    if (signedOn <= today) return [];
    return [{ field: 'signedOn', message: `核签日期不能晚于今天（${dateText(today)}）` }];
  }
}

type Signed = Pick<RuleSignature, 'signedBy' | 'signedOn' | 'remark'>;

function deedOf(rule: Period, before: Signed | undefined, after: Signed): Deed {
  const { signedBy = null, signedOn = null, remark = null } = before ?? {};
  const changes = changesBetween<Record<keyof Signed, string | null>>(
    { signedBy, signedOn, remark },
    { ...after },
  );
  // Signed once more as before, the rule itself is another, and that is a deed too.
  const action = before && Object.keys(changes).length > 0 ? 'CHANGED' : 'CREATED';
  return { ...subjectOf(rule), action, changes: { name: [null, nameOf(rule)], ...changes } };
}

function subjectOf({ id }: Period): Pick<Deed, 'subject' | 'key'> {
  return { subject: { kind: 'rule-signature', id: LAW_SETTINGS_ID }, key: id };
}

function nameOf({ name, law, article }: Period): string {
  return `${name}（${law}${article}）`;
}

function unknownRules(ids: readonly string[]): FieldError[] {
  const unknown = ids.find((id) => !findPeriod(id));
  return unknown === undefined
    ? []
    : [{ field: 'periodIds', message: `没有编号为“${unknown.slice(0, 40)}”的期间，请核对` }];
}
