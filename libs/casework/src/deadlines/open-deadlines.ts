import { addDays, type Day, statusOn } from '#law';
import type { Clause } from '#people';
import type { Deadline } from '../record/deadline.entity';
import { type KeptDue, NEVER } from '../record/participation.entity';

const ALWAYS = '1000-01-01' as Day;

/** What of a deadline decides whether it is open. */
type Judged = Pick<
  Deadline,
  'ours' | 'status' | 'dueOn' | 'lapses' | 'triggerOn' | 'hearingId' | 'enteredLate'
>;
type Named = Judged & Pick<Deadline, 'importance' | 'shortName'>;

/** Ours, and not met: whether or not it has begun, or has lapsed by now. */
export function isOwed({ ours, status }: Pick<Judged, 'ours' | 'status'>): boolean {
  return ours && status === 'OPEN';
}

/** Nobody is asked for what is not owed yet: a judgment that may still be appealed orders nothing. */
export function hasBegun({ triggerOn, hearingId }: Judged, today: Day): boolean {
  return hearingId !== null || triggerOn === null || triggerOn <= today;
}

/**
 * To be done by us now, by a day that is known. A right that nobody used in time is none any more; what had long passed when
 * it was entered waits to be written down, and is nothing to be done today.
 */
function isDue(deadline: Judged, today: Day): deadline is Judged & { dueOn: Day } {
  const { status, dueOn, lapses, enteredLate } = deadline;
  const isOver = statusOn({ status, due: dueOn, lapses }, today) === 'CANCELLED';
  return isOwed(deadline) && dueOn !== null && !enteredLate && !isOver && hasBegun(deadline, today);
}

/** `isDue` as a condition on the deadlines `d`. */
export function dueSql(d: string, today: Day): Clause {
  return {
    sql: `${owedSql(d)} AND ${d}.dueOn IS NOT NULL AND ${d}.enteredLate = 0 AND (${d}.lapses = 0 OR ${d}.dueOn >= ?)
          AND (${d}.hearingId IS NOT NULL OR ${d}.triggerOn IS NULL OR ${d}.triggerOn <= ?)`,
    values: [today, today],
  };
}

/** `isOwed` as a condition on the deadlines `d`. */
export function owedSql(d: string): string {
  return `${d}.ours = 1 AND ${d}.status = 'OPEN'`;
}

/** What a seat keeps of its deadlines, so that lists sort and count by its own row. */
export function keptDueOf(deadlines: readonly Named[], today: Day): KeptDue {
  const [next] = deadlines.filter((one) => isDue(one, today)).sort(byUrgency);
  const turns = deadlines.filter(isOwed).flatMap(turnsOf);
  const past = turns.filter((day) => day <= today).sort();
  const ahead = turns.filter((day) => day > today).sort();
  return {
    nextDueOn: next?.dueOn ?? NEVER,
    nextDueName: next?.shortName ?? null,
    nextDueSince: past.at(-1) ?? ALWAYS,
    nextDueUntil: ahead[0] ?? NEVER,
    runsUntil: runsUntil(deadlines),
  };
}

/** The days from which on another deadline may be the next one, though nobody did anything. */
function turnsOf({ dueOn, lapses, triggerOn, hearingId }: Judged): Day[] {
  return [
    ...(lapses && dueOn !== null && dueOn < NEVER ? [addDays(dueOn, 1)] : []),
    ...(hearingId === null && triggerOn !== null ? [triggerOn] : []),
  ];
}

/** Of those of one day, what must be done stands before what may be. */
function byUrgency(one: Named, other: Named): number {
  const [a, b] = [one, other].map(
    ({ dueOn, lapses, importance, shortName }) =>
      `${dueOn}${lapses ? 2 : importance === 'critical' ? 0 : 1}${shortName}`,
  ) as [string, string];
  return a < b ? -1 : Number(a > b);
}

/** The last day on which anything runs, ours or another's; null where nothing does. */
function runsUntil(deadlines: readonly Judged[]): Day | null {
  const ends = deadlines
    .filter(({ status }) => status === 'OPEN')
    .map(({ lapses, dueOn }) => (lapses && dueOn !== null ? dueOn : NEVER));
  return ends.sort().at(-1) ?? null;
}
