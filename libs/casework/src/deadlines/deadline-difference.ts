import { type CaseDeadline, type Day, daysBetween, type LocalDeadline } from '#law';
import type { Change } from '#platform';
import { FORGOTTEN_AFTER_DAYS } from '#reminders';
import type { Deadline } from '../record/deadline.entity';

/** What the law room computed, as columns. */
export type DeadlineColumns = Omit<
  Deadline,
  'id' | 'organId' | 'participationId' | 'knownSince' | 'enteredLate'
>;

/** With the day since which the due date is known, and whether it had long passed by then. */
export type KnownDeadline = DeadlineColumns & Pick<Deadline, 'knownSince' | 'enteredLate'>;

export interface DeadlineDifference {
  added: KnownDeadline[];
  changed: { stored: Deadline; to: KnownDeadline; changes: Record<string, Change> }[];
  /** As computed, and already stored so. */
  same: KnownDeadline[];
  removed: Deadline[];
}

export function columnsOf(
  deadline: CaseDeadline | LocalDeadline,
  officeDutyId: number | null = null,
): DeadlineColumns {
  const { trigger, due, nominal, earlierDue, hearingId, followUpId, ...same } = deadline;
  return {
    ...same,
    triggerOn: trigger,
    dueOn: due,
    nominalOn: nominal,
    earlierDueOn: earlierDue ?? null,
    hearingId: hearingId ?? null,
    followUpId: followUpId ?? null,
    officeDutyId,
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
      difference.added.push(knownFrom(to, today));
      continue;
    }
    const changes = changesTo(before, to);
    const { knownSince, enteredLate } = before;
    const known = 'dueOn' in changes ? moved(before, to, today) : { ...to, knownSince, enteredLate };
    if (Object.keys(changes).length > 0) difference.changed.push({ stored: before, to: known, changes });
    else difference.same.push(known);
  }
  difference.removed = [...byKey.values()];
  return difference;
}

/** A deadline that becomes known today. */
export function knownFrom(to: DeadlineColumns, today: Day): KnownDeadline {
  return { ...to, knownSince: today, enteredLate: hasLongPassed(to.dueOn, today) };
}

/** In which we were late already we stay late, whatever moves the day. */
function moved(before: Deadline, to: DeadlineColumns, today: Day): KnownDeadline {
  const known = knownFrom(to, today);
  const wasLate = !before.enteredLate && hasLongPassed(before.dueOn, today);
  return { ...known, enteredLate: known.enteredLate && !wasLate };
}

function hasLongPassed(dueOn: Day | null, today: Day): boolean {
  return dueOn !== null && daysBetween(dueOn, today) > FORGOTTEN_AFTER_DAYS;
}

function changesTo(before: Deadline, to: DeadlineColumns): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const [field, value] of Object.entries(to) as [keyof DeadlineColumns, unknown][]) {
    const old = before[field];
    if (old !== value && JSON.stringify(old) !== JSON.stringify(value)) changes[field] = [old, value];
  }
  return changes;
}
