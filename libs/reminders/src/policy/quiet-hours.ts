import { addDays, type Day } from '#law';
import { civilDay, instantAt, isoInShanghai } from '#platform';
import type { ReminderPolicy } from './policy';

type Quiet = Pick<ReminderPolicy, 'quietFrom' | 'quietTo' | 'workdaysOnly'>;

const MORNING = '08:30';

/** When something may leave that would leave at `at`: then, or at the end of the quiet hours and of the days of rest. */
export function leavesAt(at: Date, quiet: Quiet, isWorkday: (on: Day) => boolean): Date {
  const { quietTo, workdaysOnly } = quiet;
  const awake = afterQuietHours(at, quiet);
  if (!workdaysOnly || isWorkday(civilDay(awake))) return awake;
  let day = civilDay(awake);
  while (!isWorkday(day)) day = addDays(day, 1);
  return instantAt(day, quietTo ?? MORNING);
}

function afterQuietHours(at: Date, { quietFrom, quietTo }: Quiet): Date {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return at;
  const time = isoInShanghai(at).slice(11, 16);
  const overMidnight = quietFrom > quietTo;
  const isQuiet = overMidnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  if (!isQuiet) return at;
  const today = civilDay(at);
  return instantAt(overMidnight && time >= quietFrom ? addDays(today, 1) : today, quietTo);
}
