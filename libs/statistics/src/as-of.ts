import type { AuditEntry } from '#platform';

/** The records whose earlier state statistics ask for: what belongs to a seat, and what the seats of a case share. */
export const KINDS_OF_SEATS = ['participation', 'deadline', 'appearance', 'follow-up'] as const;
export const KINDS_SHARED = ['dispute', 'hearing'] as const;
export type UndoableKind = (typeof KINDS_OF_SEATS | typeof KINDS_SHARED)[number];

/** An audit entry of one record, as far as undoing it needs. */
export type LaterEntry = Pick<AuditEntry, 'recordId' | 'recordKey' | 'action' | 'changes'>;

/**
 * The records as they were before `entries`: each undone field by field, the newest first. What was created by one of
 * them is left out, what was removed comes back with the fields that its entry kept.
 *
 * @param records those of today
 * @param entries newest first; may name records that are not among `records`, which are then left alone
 * @param keyOf what an entry's record is known by among `records`
 */
export function undo<K, T extends object>(
  records: ReadonlyMap<K, T>,
  entries: Iterable<LaterEntry>,
  keyOf: (entry: LaterEntry) => K,
): Map<K, T> {
  const before = new Map(records);
  for (const entry of entries) {
    const { action, changes } = entry;
    const key = keyOf(entry);
    if (action === 'CREATED') before.delete(key);
    const old = Object.fromEntries(Object.entries(changes).map(([field, [value]]) => [field, value]));
    const record = before.get(key);
    if (action === 'CHANGED' && record) before.set(key, { ...record, ...old });
    if (action === 'REMOVED') before.set(key, old as T);
  }
  return before;
}

/** For records that have a number of their own. */
export function byId({ recordId }: LaterEntry): number {
  return recordId;
}
