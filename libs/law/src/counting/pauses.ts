import { addDays, daysBetween, type Day } from '../day';
import type { Pause } from './counted';

/** Overlapping and touching pauses made one, in the order of time, without those that end as they begin. */
function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.filter(lasts).sort(byBeginning)) {
    const last = merged.at(-1);
    if (last && (last.to === null || pause.from <= last.to)) merged[merged.length - 1] = join(last, pause);
    else merged.push(pause);
  }
  return merged;
}

/** The part of each pause that falls after the day from which the period runs. */
export function pausesAfter(trigger: Day, pauses: readonly Pause[]): Pause[] {
  const first = addDays(trigger, 1);
  return mergePauses(pauses.map((pause) => (pause.from < first ? { ...pause, from: first } : pause)));
}

/** Days on which the clock stood: the day of the pause is not used, the day of resumption is. */
export function lengthOf(pause: Pause & { to: Day }, resumeDayCounts: boolean): number {
  return daysBetween(pause.from, pause.to) + (resumeDayCounts ? 0 : 1);
}

function lasts(pause: Pause): boolean {
  return pause.to === null || pause.from < pause.to;
}

function byBeginning(one: Pause, other: Pause): number {
  return one.from < other.from ? -1 : Number(one.from > other.from);
}

function join(one: Pause, other: Pause): Pause {
  const to = one.to === null || other.to === null ? null : one.to > other.to ? one.to : other.to;
  const what = one.what.split('、').includes(other.what) ? one.what : `${one.what}、${other.what}`;
  return { from: one.from, to, what };
}
