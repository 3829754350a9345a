import type { MessageWish } from '#reminders';
import type { LoggedReminderView } from './inbox.view';

/** What somebody wished of a message. */
export function silenceViewOf(
  silence: MessageWish['silence'] = null,
): Pick<LoggedReminderView, 'laterOn' | 'dismissedFor'> {
  return { laterOn: silence?.until ?? null, dismissedFor: silence?.reason ?? null };
}
