import { type Day, daysBetween } from '#law';
import type { NotificationKind } from './reminder.entity';

export interface Counting {
  kind: NotificationKind;
  title: string;
  countsTo: Day | null;
}

/** The title with the days that are left on the day it is read, so that a late message never says a wrong number. */
export function titleOn(today: Day, { kind, title, countsTo }: Counting): string {
  return countsTo ? `${title}，${daysLeft(daysBetween(today, countsTo), kind === 'HEARING')}` : title;
}

function daysLeft(days: number, isAppointment: boolean): string {
  if (days > 0) return `还有 ${days} 天`;
  if (isAppointment) return days === 0 ? '就在今天' : `已过 ${-days} 天`;
  return days === 0 ? '今天到期' : `已逾期 ${-days} 天`;
}
