import type { AuditAction, Deed } from '#platform';

type PeopleRecord = 'organ' | 'unit' | 'user' | 'token';

/** What was done to an organ, a unit, an account or one of its tokens. */
export function deedOn(
  kind: PeopleRecord,
  id: number,
  action: AuditAction,
  changes: Deed['changes'] = {},
): Deed {
  const subject = `${kind}:${id}`;
  return { subject, topic: subject, action, changes };
}
