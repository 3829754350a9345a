import type { Day, WorkCalendar } from '#law';

/** What the working calendar says of a day. */
export interface DayMark {
  isOff: boolean;
  /** 国庆节, 周末, 调休上班; null of a plain working day. */
  words: string | null;
}

export function markOf(on: Day, calendar: WorkCalendar): DayMark {
  const isOff = !calendar.isWorkday(on);
  const name = calendar.nameOf(on);
  if (isOff) return { isOff, words: name ?? '休息' };
  return { isOff, words: name === null ? null : '调休上班' };
}
