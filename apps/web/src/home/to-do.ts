import { addDays, type Day } from '#law';
import type { Shown } from '../api/client';
import { mondayOf } from '../ui/dates';

export type DueItem = Shown['DueItemView'];

/** What is due in one case on one day: the duty itself, and what else may or must be done by then. */
export interface ToDo extends DueItem {
  beside: readonly DueItem[];
}

export interface ToDoGroup {
  title: string;
  /** Its buttons are tinted: this is for now. */
  isPressing: boolean;
  toDos: readonly ToDo[];
}

/** One row for each case and day; a duty stands before a right that may lapse. */
export function toDosOf(items: readonly DueItem[]): ToDo[] {
  const together = new Map<string, DueItem[]>();
  for (const item of items) {
    const key = `${item.due} ${item.seatId ?? ''} ${item.followUpId ?? ''} ${item.officeDuty?.id ?? ''}`;
    together.set(key, [...(together.get(key) ?? []), item]);
  }
  return [...together.values()].map(ofOneDay);
}

/** 已逾期, 今天, 本周 and 之后; without those that are empty. */
export function groupsOf(toDos: readonly ToDo[], today: Day): ToDoGroup[] {
  const sunday = addDays(mondayOf(today), 6);
  const groups = [
    { title: '已逾期', isPressing: true, toDos: toDos.filter(({ due }) => due < today) },
    { title: '今天', isPressing: true, toDos: toDos.filter(({ due }) => due === today) },
    { title: '本周', isPressing: false, toDos: toDos.filter(({ due }) => due > today && due <= sunday) },
    { title: '之后', isPressing: false, toDos: toDos.filter(({ due }) => due > today && due > sunday) },
  ];
  return groups.filter((group) => group.toDos.length > 0);
}

/** How many there are on each day. */
export function countByDay(days: readonly Day[]): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const on of days) counts.set(on, (counts.get(on) ?? 0) + 1);
  return counts;
}

function ofOneDay(items: readonly DueItem[]): ToDo {
  const [first, ...beside] = [...items].sort((one, other) => weightOf(one) - weightOf(other));
  if (!first) throw new RangeError('A group without a deadline');
  return { ...first, beside };
}

function weightOf({ lapses, importance }: DueItem): number {
  return (lapses ? 2 : 0) + (importance === 'critical' ? 0 : 1);
}
