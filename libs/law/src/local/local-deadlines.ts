import type { LocalDeadline, CaseFacts } from '../facts/facts';
import type { Day } from '../day';
import { countLocal, dueOnTheDay, localDeadline } from './local-count';
import { type CaseRule, localPeriodId, type LocalRule } from './local-rule';
import { type LocalCase, type LocalOpening, openingsOf } from './openings';

/**
 * What the local rules in force ask for in a case. They look at the facts alone: neither a deadline of the law nor another
 * rule's is among what they see, so that none moves a date of the law and none opens another.
 */
export function localDeadlines(rules: readonly CaseRule[], of: LocalCase): LocalDeadline[] {
  return rules.flatMap((rule) =>
    openingsOf(rule, of)
      .filter(({ on }) => isInForce(rule, on))
      .map((opening) => deadlineOf(rule, opening, of)),
  );
}

export function isInForce({ effectiveFrom, effectiveTo }: LocalRule, on: Day): boolean {
  return effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo);
}

function deadlineOf(rule: CaseRule, opening: LocalOpening, of: LocalCase): LocalDeadline {
  const { mark, because, dueOn, hearingId, trigger, moot } = opening;
  const counted = dueOn ? dueOnTheDay(rule, dueOn.day, dueOn.what, of) : countLocal(rule, opening, of);
  const key = `${localPeriodId(rule.id)}#${mark}`;
  const metOn = doneOn(key, of.facts);
  const status = metOn ? 'MET' : moot ? 'CANCELLED' : 'OPEN';
  return {
    ...localDeadline(rule, counted, { key, trigger, because, status, metOn }),
    ...(hearingId !== undefined && { hearingId }),
  };
}

/** 办结: recorded with the key of the deadline that it finishes. */
function doneOn(key: string, { events }: CaseFacts): Day | null {
  const days = events
    .filter((event) => event.type === 'LOCAL_DONE' && event.deadlineKey === key)
    .map(({ on }) => on);
  return days.sort()[0] ?? null;
}
