import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { insertRows } from '../database/rows';
import { AuditEntry, type Change } from './audit-entry.entity';

/** Whoever acts. */
export interface Doer {
  id: number | null;
  name: string;
}

export type Deed = Pick<AuditEntry, 'subject' | 'topic' | 'action' | 'changes'> & { reason?: string | null };

/** 修改记录. Takes the transaction of the deed, so that neither can be stored without the other. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  async record(db: EntityManager, by: Doer, deeds: readonly Deed[]): Promise<void> {
    if (deeds.length === 0) return;
    const at = this.clock.now();
    const who = { at, userId: by.id, userName: by.name };
    await insertRows(
      db,
      AuditEntry,
      deeds.map((deed) => ({ ...who, ...deed })),
    );
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
