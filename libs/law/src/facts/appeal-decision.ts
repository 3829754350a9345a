import type { AppealChoice } from '../vocabulary';
import type { EventFact } from './facts';

export type AppealStep = Pick<EventFact, 'type' | 'on' | 'appeal'>;

/** 是否上诉: how the last proposal stands; null where there is none. */
export interface AppealDecision {
  choice: AppealChoice;
  state: 'PROPOSED' | 'APPROVED' | 'RETURNED';
}

/** @param steps those of one day in the order in which they were recorded. */
export function appealDecisionOf(steps: readonly AppealStep[]): AppealDecision | null {
  let decision: AppealDecision | null = null;
  const inTime = [...steps].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  for (const { type, appeal } of inTime) {
    if (type === 'APPEAL_PROPOSED' && appeal) decision = { choice: appeal, state: 'PROPOSED' };
    if (decision && type === 'APPEAL_APPROVED') decision = { ...decision, state: 'APPROVED' };
    if (decision && type === 'APPEAL_RETURNED') decision = { ...decision, state: 'RETURNED' };
  }
  return decision;
}

/** What was approved; null while that is open. */
export function approvedAppeal(steps: readonly AppealStep[]): AppealChoice | null {
  const decision = appealDecisionOf(steps);
  return decision?.state === 'APPROVED' ? decision.choice : null;
}
