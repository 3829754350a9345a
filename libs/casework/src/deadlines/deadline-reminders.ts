import { type DeadlineImportance, HEARING_KINDS } from '#law';
import { civilDay } from '#platform';
import { type PlannedReminder, type Step, stepsFor } from '#reminders';
import type { Hearing } from '../record/hearing.entity';
import type { KnownDeadline } from './deadline-difference';

/** Days ahead at which the responsible people are reminded. */
const DEADLINE_LEADS: Record<DeadlineImportance, readonly number[]> = {
  critical: [7, 3, 1, 0],
  high: [3, 1, 0],
  track: [],
};
const HEARING_LEADS = [7, 3, 1, 0];

export interface Audience {
  /** How the case is called in a title. */
  label: string;
  recipientIds: readonly number[];
  now: Date;
}

/** Ours and open: nothing is sent for what is met, moot or another's. */
export function remindersOfDeadlines(
  deadlines: readonly KnownDeadline[],
  { label, recipientIds, now }: Audience,
): PlannedReminder[] {
  return deadlines.flatMap((deadline) => {
    const { key, importance, lapses, knownSince } = deadline;
    const dueOn = deadline.earlierDueOn ?? deadline.dueOn;
    if (!deadline.ours || deadline.status !== 'OPEN' || !dueOn) return [];
    // Nobody is told that a right they did not use has lapsed.
    if (lapses && dueOn < civilDay(now)) return [];
    const daily = importance === 'critical' && !lapses;
    const steps = stepsFor({ dueOn, leads: DEADLINE_LEADS[importance], daily, now, knownSince });
    return steps.filter(hasBegun(deadline, now)).flatMap((step) =>
      recipientIds.map((recipientId) => ({
        ...step,
        step: `${key}:${step.step}`,
        recipientId,
        kind: deadline.followUpId ? ('FOLLOW_UP' as const) : ('DEADLINE' as const),
        title: `${label} ${deadline.shortName}`,
      })),
    );
  });
}

/** Nobody is asked for what is not owed yet: a judgment that may still be appealed orders nothing. */
function hasBegun({ triggerOn, hearingId }: KnownDeadline, now: Date): (step: Step) => boolean {
  if (hearingId !== null || triggerOn === null || triggerOn <= civilDay(now)) return () => true;
  return ({ dueAt }) => civilDay(dueAt) > triggerOn;
}

/** One message when the hearing is entered or moved, and the leads before it; none for what is over. */
export function remindersOfHearings(
  hearings: readonly Hearing[],
  { label, recipientIds, now }: Audience,
): PlannedReminder[] {
  return hearings.flatMap((hearing) => {
    if (hearing.status !== 'SCHEDULED' || hearing.at < now) return [];
    const kind = HEARING_KINDS[hearing.kind];
    const dueOn = civilDay(hearing.at);
    const leads = stepsFor({ dueOn, leads: HEARING_LEADS, daily: false, now });
    const notice = { step: `NOTICE@${hearing.at.toISOString()}`, dueAt: now, countsTo: dueOn };
    return [
      { ...notice, title: `${label} ${hearing.version === 1 ? '新排期' : '改期'}：${kind}` },
      ...leads.map((step) => ({ ...step, title: `${label} ${kind}` })),
    ].flatMap((message) =>
      recipientIds.map((recipientId) => ({
        ...message,
        step: `hearing:${hearing.id}:${message.step}`,
        recipientId,
        kind: 'HEARING' as const,
      })),
    );
  });
}
