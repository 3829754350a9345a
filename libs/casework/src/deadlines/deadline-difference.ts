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

/** Column by column: it is done for every deadline of a register, and copying what is left over takes ten times as long. */
export function columnsOf(
  deadline: CaseDeadline | LocalDeadline,
  officeDutyId: number | null = null,
): DeadlineColumns {
  return {
    key: deadline.key,
    periodId: deadline.periodId,
    origin: deadline.origin,
    name: deadline.name,
    shortName: deadline.shortName,
    ours: deadline.ours,
    importance: deadline.importance,
    triggerOn: deadline.trigger,
    dueOn: deadline.due,
    nominalOn: deadline.nominal,
    earlierDueOn: deadline.earlierDue ?? null,
    provisional: deadline.provisional,
    status: deadline.status,
    metOn: deadline.metOn,
    lapses: deadline.lapses,
    daysLeft: deadline.daysLeft,
    steps: deadline.steps,
    hearingId: deadline.hearingId ?? null,
    followUpId: deadline.followUpId ?? null,
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
    if (old !== value && !isAlike(old, value)) changes[field] = [old, value];
  }
  return changes;
}

/** The lines of an explanation. */
function isAlike(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((line, index) => line === other[index])
  );
}
