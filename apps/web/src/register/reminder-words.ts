import { addDays, type CaseDeadline, type Day, type DeadlineImportance } from '#law';
import { dayText, timeText } from '../ui/dates';

/** Days ahead at which the server reminds where nothing else was arranged: docs name them, a story compares them. */
const LEADS: Record<DeadlineImportance, readonly number[]> = {
  critical: [7, 3, 1, 0],
  high: [3, 1, 0],
  track: [],
};
const AT = '08:30';

/** When reminders of a deadline will go: 9月30日、10月8日、到期日早上. Null where none will. */
export function reminderWords(
  { due, earlierDue, importance, ours, status }: CaseDeadline,
  now: Date,
  today: Day,
): string | null {
  const last = earlierDue ?? due;
  if (!ours || status !== 'OPEN' || last === null) return null;
  const days = LEADS[importance].map((lead) => addDays(last, -lead));
  const isAhead = (on: Day) => on > today || (on === today && timeText(now) < AT);
  const ahead = days.filter(isAhead).map((on) => (on === last ? '到期日早上' : dayText(on, today)));
  // Of those that have passed the latest is sent at once.
  const words = days.every(isAhead) ? ahead : ['登记后立即', ...ahead];
  return words.length > 0 ? words.join('、') : null;
}
