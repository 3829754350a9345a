import { addDays, type CaseDeadline, type Day, type EventFact, type EventType } from '#law';
import type { CaseFile } from '../record/case-facts';

interface Pause {
  from: Day;
  /** The first day that counts again. */
  to: Day;
}

/** Days that did not count, for the picture of a period: 中止 to 恢复, and 扣除. Only where the steps speak of them. */
export function pausesOf(
  { steps }: Pick<CaseDeadline, 'steps'>,
  { events }: { events: readonly EventFact[] },
): Pause[] {
  if (!steps.some((step) => step.includes('不计入，自'))) return [];
  const excluded = events.flatMap(({ type, from, to }) =>
    type === 'EXCLUDED' && from && to ? [{ from, to: addDays(to, 1) }] : [],
  );
  return [...suspensions([...events].sort((one, other) => one.on.localeCompare(other.on))), ...excluded];
}

function suspensions(events: readonly EventFact[]): Pause[] {
  const pauses: Pause[] = [];
  let since: Day | null = null;
  for (const { type, on } of events) {
    if (stops(type)) since ??= on;
    if (type !== 'RESUMED' || since === null) continue;
    pauses.push({ from: since, to: on });
    since = null;
  }
  return pauses;
}

function stops(type: EventType): boolean {
  return type === 'SUSPENDED' || type === 'RULES_REVIEW_STARTED';
}

/** Since when the clock stands; null while it runs. */
export function suspendedSince({ events }: Pick<CaseFile, 'events'>): Day | null {
  const stop = events.findLast(({ type }) => stops(type));
  const start = events.findLast(({ type }) => type === 'RESUMED');
  return stop && (!start || start.on < stop.on) ? stop.on : null;
}

/** What happened on the first day, in the two characters that fit a cell. */
export function startLabelOf(trigger: string): string {
  const words = ['开庭', '受理', '立案', '送达', '收到', '申请'];
  return words.find((word) => trigger.includes(word)) ?? '起算';
}
