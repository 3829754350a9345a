import { addDays, type Day, daysBetween } from '#law';
import { civilDay, instantAt } from '#platform';

const MS_PER_DAY = 86_400_000;
/** `…:D-3@2026-10-08` is the message three days before 8 October, `…:D+2@2026-10-08` the one two days after. */
const LEAD = /D([+-]\d+)@/;

/** Of what had passed by more days than this when it was entered nobody is reminded: it is written down afterwards. */
export const FORGOTTEN_AFTER_DAYS = 30;

export type Recurrence = 'DAILY';

export interface LeadPolicy {
  dueOn: Day;
  /** Days before the due day on which to remind, 0 for the day itself. */
  leads: readonly number[];
  /** Whether to go on once a day when the day has passed. */
  daily: boolean;
  now: Date;
  /** Wall-clock time in Shanghai. */
  at?: string;
  /** The day on which the date was entered or last moved; `now` when it is being entered. */
  knownSince?: Day;
  /** Nothing is sent for a day that had passed by more than this many days when it was entered. */
  forgottenAfter?: number;
}

export interface Step {
  /** Names the due day too: a lead told for an old date is not the same lead of the new one. */
  step: string;
  /** In the past for the one that is sent at once, so that planning again names the same instant. */
  dueAt: Date;
  countsTo: Day;
  recurs: Recurrence | null;
}

/**
 * When to remind of a day. Of the leads that have passed, the latest is due at once and the others never; the rest
 * are due at their time. With `daily` the next message after the due day recurs, and those after it are planned as
 * each is delivered.
 */
export function stepsFor(policy: LeadPolicy): Step[] {
  const { dueOn, leads, daily, now, at = '08:30', forgottenAfter = FORGOTTEN_AFTER_DAYS } = policy;
  const knownSince = policy.knownSince ?? civilDay(now);
  if (daysBetween(dueOn, knownSince) > forgottenAfter) return [];

  const step = (lead: number, recurs: Recurrence | null = null): Step => ({
    step: nameOf(lead, dueOn),
    dueAt: instantAt(addDays(dueOn, -lead), at),
    countsTo: dueOn,
    recurs,
  });
  const overdue = daily ? overdueDays(dueOn, now, at) : 0;
  const all = [...leads].sort((a, b) => b - a).map((lead) => step(lead));
  if (overdue > 0) all.push(step(-overdue));
  const passed = all.filter((each) => each.dueAt <= now);
  const ahead = all.filter((each) => each.dueAt > now);
  if (daily) ahead.push(step(-overdue - 1, 'DAILY'));
  return [...passed.slice(-1), ...ahead];
}

/** How many of the messages after the due day have their time behind them. */
function overdueDays(dueOn: Day, now: Date, at: string): number {
  return Math.max(0, Math.floor((now.getTime() - instantAt(dueOn, at).getTime()) / MS_PER_DAY));
}

function nameOf(lead: number, dueOn: Day): string {
  return `D${lead < 0 ? '+' : '-'}${Math.abs(lead)}@${dueOn}`;
}

/** The message after a recurring one: the next in the future, however many were missed. Shanghai has no summer time. */
export function nextOccurrence(step: string, dueAt: Date, now: Date): { step: string; dueAt: Date } {
  const days = Math.max(1, Math.floor((now.getTime() - dueAt.getTime()) / MS_PER_DAY) + 1);
  return {
    step: step.replace(LEAD, (_, lead: string) => `D+${Number(lead) + days}@`),
    dueAt: new Date(dueAt.getTime() + days * MS_PER_DAY),
  };
}
