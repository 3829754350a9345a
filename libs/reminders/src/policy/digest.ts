import { addDays, type Day } from '#law';
import { civilDay, instantAt } from '#platform';
import type { ReminderPolicy } from './policy';
import { leavesAt } from './quiet-hours';

type Morning = Pick<ReminderPolicy, 'digestAt' | 'quietFrom' | 'quietTo' | 'workdaysOnly'>;

export interface Leave {
  /** By itself. */
  alone: Date;
  /** With all else that leaves then; null where it leaves by itself. */
  together: Date | null;
}

/**
 * When something that has just reached the inbox leaves by other channels: with all else of the next morning where the
 * office wants one message a morning, but by itself where that morning would be too late.
 * @param lastDay the first of the days that it counts to
 */
export function leaveFor(
  now: Date,
  policy: Morning,
  lastDay: Day | null,
  isWorkday: (on: Day) => boolean,
): Leave {
  const alone = leavesAt(now, policy, isWorkday);
  const at = nextMorning(now, policy, isWorkday);
  if (at === null) return { alone, together: null };
  const isSooner = civilDay(alone) < civilDay(at);
  const isTooLate = isSooner && lastDay !== null && lastDay <= civilDay(at);
  return { alone, together: isTooLate ? null : at };
}

function nextMorning(now: Date, policy: Morning, isWorkday: (on: Day) => boolean): Date | null {
  const { digestAt, workdaysOnly } = policy;
  if (digestAt === null) return null;
  const today = civilDay(now);
  let day = now <= instantAt(today, digestAt) ? today : addDays(today, 1);
  while (workdaysOnly && !isWorkday(day)) day = addDays(day, 1);
  return leavesAt(instantAt(day, digestAt), policy, isWorkday);
}
