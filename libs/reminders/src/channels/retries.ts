import type { Reminder } from '../reminder.entity';

/** Minutes until the next attempt. Over a day in all, so that another server may be down for a night. */
const RETRY_MINUTES = [1, 5, 15, 60, 180, 360, 900];
const MS_PER_MINUTE = 60_000;

/** When to try again after so many attempts; null where it is given up. */
export function nextTryAfter(attempts: number, now: Date): Date | null {
  const minutes = RETRY_MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MS_PER_MINUTE);
}

/** When one that waits for its next attempt was tried last. */
export function triedAt({ attempts, nextAttemptAt }: Pick<Reminder, 'attempts' | 'nextAttemptAt'>): Date {
  return new Date(nextAttemptAt.getTime() - (RETRY_MINUTES[attempts - 1] ?? 0) * MS_PER_MINUTE);
}
