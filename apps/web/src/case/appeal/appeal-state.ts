import { APPEAL_CHOICES, type AppealDecision, appealDecisionOf, type Day, isTimeToAppeal } from '#law';
import type { CaseFile, CaseFileDeadline, CaseFileEvent } from '../record/case-facts';

const STEPS: readonly CaseFileEvent['type'][] = ['APPEAL_PROPOSED', 'APPEAL_APPROVED', 'APPEAL_RETURNED'];

/** 是否上诉 in a case: what was said of it, how it stands, and whether something can still be. */
export interface AppealState {
  steps: readonly CaseFileEvent[];
  decision: AppealDecision | null;
  /** Until when; null once it can only be read. */
  until: Day | null;
}

/** Null where there is no judgment that could be appealed, and nothing was said of it. */
export function appealStateOf(file: CaseFile, today: Day): AppealState | null {
  const steps = file.events.filter(({ type }) => STEPS.includes(type));
  const term = file.deadlines.find(isOpenTerm);
  if (!term && steps.length === 0) return null;
  const until = term?.due && term.due >= today ? term.due : null;
  if (until === null && steps.length === 0) return null;
  return { steps, decision: appealDecisionOf(file.events), until };
}

function isOpenTerm(deadline: CaseFileDeadline): boolean {
  const { ours, status, periodId } = deadline;
  return ours && status !== 'MET' && isTimeToAppeal({ periodId: periodId as never });
}

/** 拟上诉, 待审批. */
export function decisionWords({ choice, state }: AppealDecision): string {
  const what = APPEAL_CHOICES[choice];
  if (state === 'PROPOSED') return `拟${what}，待审批`;
  return state === 'APPROVED' ? `已批准${what}` : `“${what}”的意见已退回，请重新提出`;
}
