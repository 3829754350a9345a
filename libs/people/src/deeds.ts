import type { AuditAction, Deed, RecordKind } from '#platform';

type PeopleRecord = Extract<RecordKind, 'organ' | 'unit' | 'user' | 'contact' | 'token' | 'calendar-feed'>;

/** What was done to an organ, a unit, an account or one of its tokens, and whose it is. */
export function deedOn(
  kind: PeopleRecord,
  { id, organId }: { id: number; organId: number | null },
  action: AuditAction,
  changes: Deed['changes'] = {},
): Deed {
  return { subject: { kind, id }, organId, action, changes };
}
