import type { AuditEntry } from '#platform';

/** An audit entry of one record, as far as undoing it needs. */
export type LaterEntry = Pick<AuditEntry, 'action' | 'changes'> & {
  /** Of the record: the row's id, or the key it is known by. */
  key: string;
};

/**
 * The records as they were before `entries`: each undone field by field, the newest first. What was created by one of
 * them is left out, what was removed comes back with the fields that its entry kept.
 *
 * @param records those of today, by key
 * @param entries newest first; may name records that are not among `records`, which are then left alone
 */
export function undo<T extends object>(
  records: ReadonlyMap<string, T>,
  entries: Iterable<LaterEntry>,
): Map<string, T> {
  const before = new Map(records);
  for (const { key, action, changes } of entries) {
    if (action === 'CREATED') before.delete(key);
    const old = Object.fromEntries(Object.entries(changes).map(([field, [value]]) => [field, value]));
    const record = before.get(key);
    if (action === 'CHANGED' && record) before.set(key, { ...record, ...old });
    if (action === 'REMOVED') before.set(key, old as T);
  }
  return before;
}

/** What a record's entries are filed under: `participation:5` is key 5 of kind participation. */
export const UNDOABLE_KINDS = ['participation', 'hearing', 'appearance', 'follow-up', 'deadline'] as const;
export type UndoableKind = (typeof UNDOABLE_KINDS)[number];

export function byKind(
  entries: readonly Pick<AuditEntry, 'subject' | 'action' | 'changes'>[],
): Record<UndoableKind, LaterEntry[]> {
  const kinds = Object.fromEntries(UNDOABLE_KINDS.map((kind) => [kind, []])) as unknown as Record<
    UndoableKind,
    LaterEntry[]
  >;
  for (const { subject, action, changes } of entries) {
    const colon = subject.indexOf(':');
    const kind = UNDOABLE_KINDS.find((one) => one === subject.slice(0, colon));
    if (kind) kinds[kind].push({ key: subject.slice(colon + 1), action, changes });
  }
  return kinds;
}
