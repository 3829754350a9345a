import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import type { Subject } from '../subject';
import { Transactions } from '../transactions';
import { AuditChains } from './audit-chains';
import type { AuditEntry, Change } from './audit-entry.entity';
import type { Unchained } from './chaining';

/** Whoever acts. */
export interface Doer {
  id: number | null;
  name: string;
}

/** Whose history a deed belongs to, as the columns of an entry say it. */
export type Whose = Partial<Pick<AuditEntry, 'organId' | 'caseId' | 'participationId'>>;

export interface Deed extends Whose, Pick<AuditEntry, 'action' | 'changes'> {
  subject: Subject;
  /** Tells what has no number of its own under its holder. */
  key?: string | null;
  reason?: string | null;
}

/** 修改记录. Takes the transaction of the deed, so that neither can be stored without the other. */
@Injectable()
export class AuditTrail {
  private readonly recorded = new WeakMap<EntityManager, Unchained[]>();

  constructor(
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly chains: AuditChains,
  ) {}

  /** What is recorded in one transaction is one deed. Saving what was already so leaves no entry. */
  record(db: EntityManager, by: Doer, deeds: readonly Deed[]): Promise<void> {
    const done = deeds.filter(
      ({ action, changes }) => action !== 'CHANGED' || Object.keys(changes).length > 0,
    );
    if (done.length === 0) return Promise.resolve();
    const who = { deedId: this.transactions.deedId, at: this.clock.now(), userId: by.id, userName: by.name };
    const entries = done.map(
      ({
        subject: { kind, id: recordId },
        key: recordKey,
        reason,
        organId,
        caseId,
        participationId,
        ...deed
      }) => ({
        ...{ organId: organId ?? null, caseId: caseId ?? null, participationId: participationId ?? null },
        ...{ ...deed, ...who, kind, recordId, recordKey: recordKey ?? null, reason: reason ?? null },
      }),
    );
    this.inOrder(db).push(...entries);
    return Promise.resolve();
  }

  /** What this transaction has recorded so far. It is stored as its last act, by which time all of it is known. */
  private inOrder(db: EntityManager): Unchained[] {
    const known = this.recorded.get(db);
    if (known) return known;
    const entries: Unchained[] = [];
    this.recorded.set(db, entries);
    this.transactions.beforeCommit(() => this.chains.append(db, entries));
    return entries;
  }
}

/** The fields in which `after` differs, each with its value before; what `after` does not name is left alone. */
export function changesBetween<T extends object>(before: T, after: Partial<T>): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const [field, value] of Object.entries(after)) {
    const old: unknown = before[field as keyof T];
    if (JSON.stringify(old ?? null) !== JSON.stringify(value ?? null))
      changes[field] = [old ?? null, value ?? null];
  }
  return changes;
}

/** Every field of a new record, from nothing. */
export function changesOfNew(record: object): Record<string, Change> {
  return changesBetween({}, record);
}
