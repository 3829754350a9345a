import type { CaseDeadline, Day } from '#law';
import type { Change } from '#platform';
import type { Deadline } from '../record/deadline.entity';

/** What the law room computed, as columns. */
export type DeadlineColumns = Omit<Deadline, 'id' | 'organId' | 'participationId' | 'knownSince'>;

/** With the day since which the due date is known. */
export type KnownDeadline = DeadlineColumns & Pick<Deadline, 'knownSince'>;

export interface DeadlineDifference {
  added: KnownDeadline[];
  changed: { stored: Deadline; to: KnownDeadline; changes: Record<string, Change> }[];
  /** As computed, and already stored so. */
  same: KnownDeadline[];
  removed: Deadline[];
}

export function columnsOf(deadline: CaseDeadline): DeadlineColumns {
  const { trigger, due, nominal, earlierDue, hearingId, followUpId, ...same } = deadline;
  return {
    ...same,
    triggerOn: trigger,
    dueOn: due,
    nominalOn: nominal,
    earlierDueOn: earlierDue ?? null,
    hearingId: hearingId ?? null,
    followUpId: followUpId ?? null,
  };
}

/** Stored against computed, matched by the key that a deadline keeps over recomputations. */
export function differenceBetween(
  stored: readonly Deadline[],
  computed: readonly DeadlineColumns[],
  today: Day,
): DeadlineDifference {
  const byKey = new Map(stored.map((deadline) => [deadline.key, deadline]));
  const difference: DeadlineDifference = { added: [], changed: [], same: [], removed: [] };
  for (const to of computed) {
    const before = byKey.get(to.key);
    byKey.delete(to.key);
    if (!before) {
      difference.added.push({ ...to, knownSince: today });
      continue;
    }
    const changes = changesTo(before, to);
    const known = { ...to, knownSince: 'dueOn' in changes ? today : before.knownSince };
    if (Object.keys(changes).length > 0) difference.changed.push({ stored: before, to: known, changes });
    else difference.same.push(known);
  }
  difference.removed = [...byKey.values()];
  return difference;
}

function changesTo(before: Deadline, to: DeadlineColumns): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const [field, value] of Object.entries(to) as [keyof DeadlineColumns, unknown][]) {
    const old = before[field];
    if (old !== value && JSON.stringify(old) !== JSON.stringify(value)) changes[field] = [old, value];
  }
  return changes;
}
