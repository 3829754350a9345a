import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays, type Day } from '#law';
import type { CalendarItem } from './calendar-item.entity';

/** Nobody knows how long a hearing takes; so much is kept free. */
const HEARING_MS = 3 * 3_600_000;

/** RFC 5545. Hours are in UTC, which every program turns into its own zone. */
export function calendarText(items: readonly CalendarItem[]): string {
  const { value, error } = createEvents(items.map(eventOf), {
    productId: 'anqi//calendar//ZH',
    calName: '案期：开庭和期限',
  });
  if (error) throw error;
  return value ?? '';
}

function eventOf(item: CalendarItem): EventAttributes {
  const { kind, recordId, userId, sequence, status, title, place, changedAt } = item;
  return {
    uid: `${kind}-${recordId}-for-${userId}@anqi`,
    ...{ sequence, status, title, lastModified: changedAt.getTime() },
    ...(place ? { location: place } : {}),
    ...timeOf(item),
  };
}

function timeOf({ at, day }: CalendarItem) {
  if (at) {
    const utc = { startOutputType: 'utc', endOutputType: 'utc' } as const;
    return { ...utc, start: at.getTime(), end: at.getTime() + HEARING_MS };
  }
  if (!day) throw new RangeError('A calendar item without a time');
  // Nobody is busy for the whole day on which something is due.
  return { start: dateOf(day), end: dateOf(addDays(day, 1)), transp: 'TRANSPARENT' as const };
}

function dateOf(day: Day): DateArray {
  return day.split('-').map(Number) as DateArray;
}
