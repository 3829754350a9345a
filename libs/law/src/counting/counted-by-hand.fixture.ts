import { ANNOUNCED_DAYS } from '../calendar/announced-days.fixture';

const MS_PER_DAY = 86_400_000;
const off = new Set(listed('off'));
const on = new Set(listed('on'));

function listed(kind: 'off' | 'on'): string[] {
  return Object.entries(ANNOUNCED_DAYS).flatMap(([year, days]) =>
    days[kind].flatMap((line) => line.split(' ')).map((day) => `${year}-${day}`),
  );
}

/** A second way to count, one day at a time, that shares no line with the product. */
export function worked(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return on.has(date) || (weekday !== 0 && weekday !== 6 && !off.has(date));
}

export function stepDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same date months later, or the last before it that exists. */
export function stepMonths(date: string, months: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  for (let on = dayOfMonth; ; on--) {
    const found = new Date(Date.UTC(year, month - 1 + months, on));
    if (found.getUTCDate() === on) return found.toISOString().slice(0, 10);
  }
}

/** The working days met on the way, in the order of the calendar. */
export function workedDays(from: string, count: number): string[] {
  const met: string[] = [];
  const direction = Math.sign(count);
  for (let date = stepDays(from, direction); met.length < Math.abs(count); date = stepDays(date, direction)) {
    if (worked(date)) met.push(date);
  }
  return met.sort();
}

/** The rest days from `date` on, before the first working day. */
export function restDays(date: string): string[] {
  const met: string[] = [];
  for (let day = date; !worked(day); day = stepDays(day, 1)) met.push(day);
  return met;
}
