import type { Day } from '../day';
import type { CaseDeadline, DeadlineStatus } from '../facts/facts';

/** The status on a day: OVERDUE from the day after the last one, where the act was not merely open to us. */
export function statusOn(
  deadline: Pick<CaseDeadline, 'status' | 'due' | 'lapses'>,
  today: Day,
): DeadlineStatus {
  const { status, due, lapses } = deadline;
  if (status !== 'OPEN' || due === null || today <= due) return status;
  return lapses ? 'CANCELLED' : 'OVERDUE';
}
