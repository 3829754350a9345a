import { addDays, type Day } from '#law';
import { civilDay } from '#platform';
import type { CalendarItem } from './calendar-item.entity';

/** One thing in a person's calendar: a hearing at its hour, or a deadline on its day. */
export type CalendarEntry = Pick<CalendarItem, 'kind' | 'recordId' | 'title' | 'at' | 'day' | 'place'>;

/** How long something past stays, and something cancelled is said to be so. */
export const CALENDAR_KEPT_DAYS = 30;

/** What to write anew of an item. */
export type CalendarUpdate = Pick<CalendarItem, 'id' | 'status' | 'changedAt' | 'sequence'> &
  Partial<CalendarEntry>;

export interface CalendarChanges {
  added: Omit<CalendarItem, 'id'>[];
  changed: CalendarUpdate[];
  /** Told long enough. */
  gone: CalendarItem[];
}

/** What to write so that the items say what the entries say: what is not among them any more is cancelled. */
export function calendarChanges(
  userId: number,
  known: readonly CalendarItem[],
  entries: readonly CalendarEntry[],
  now: Date,
): CalendarChanges {
  const oldest = addDays(civilDay(now), -CALENDAR_KEPT_DAYS);
  const byKey = new Map(known.map((item) => [keyOf(item), item]));
  const current = new Set(entries.map(keyOf));
  const told = { status: 'CONFIRMED', changedAt: now } as const;
  const left = known.filter((item) => !current.has(keyOf(item)));
  const isToldLongEnough = (item: CalendarItem) => lastDayOf(item) < oldest;
  return {
    added: entries
      .filter((entry) => !byKey.has(keyOf(entry)))
      .map((entry) => ({ ...entry, ...told, userId, sequence: 0 })),
    changed: [
      ...entries.flatMap((entry) => {
        const item = byKey.get(keyOf(entry));
        if (!item || says(item, entry)) return [];
        return [{ ...entry, ...told, id: item.id, sequence: item.sequence + 1 }];
      }),
      ...left
        .filter((item) => item.status === 'CONFIRMED' && !isToldLongEnough(item))
        .map(({ id, sequence }) => ({
          id,
          status: 'CANCELLED' as const,
          changedAt: now,
          sequence: sequence + 1,
        })),
    ],
    gone: left.filter(isToldLongEnough),
  };
}

function keyOf({ kind, recordId }: Pick<CalendarItem, 'kind' | 'recordId'>): string {
  return `${kind} ${recordId}`;
}

function says(item: CalendarItem, { title, at, day, place }: CalendarEntry): boolean {
  return (
    item.status === 'CONFIRMED' &&
    item.title === title &&
    item.at?.getTime() === at?.getTime() &&
    item.day === day &&
    item.place === place
  );
}

/** Until when it is worth being told. */
function lastDayOf({ status, at, day, changedAt }: CalendarItem): Day {
  if (status === 'CANCELLED') return civilDay(changedAt);
  return day ?? civilDay(at ?? changedAt);
}
