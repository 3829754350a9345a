import { APPEAL_CHOICES, type AppealChoice } from '#law';
import type { PlannedReminder } from '#reminders';
import { appealStepsIn } from '../record/appeal-steps';
import type { CaseEvent } from '../record/case-event.entity';

const WEIGHT = 8;

type Step = Pick<CaseEvent, 'id' | 'type' | 'detail' | 'recordedAt' | 'recordedById'>;

/** 是否上诉: one message to who is asked to approve it, and one back to who proposed it. What was answered asks no more. */
export function remindersOfAppeal(events: readonly Step[], heading: string): PlannedReminder[] {
  const steps = appealStepsIn(events);
  const last = steps.at(-1);
  const proposal = steps.findLast(({ type }) => type === 'APPEAL_PROPOSED');
  if (!last || !proposal) return [];
  const isAsked = last === proposal;
  const recipientId = isAsked ? proposal.detail.approverId : proposal.recordedById;
  if (recipientId === undefined) return [];
  const choice = APPEAL_CHOICES[proposal.detail.appeal as AppealChoice];
  const answer = last.type === 'APPEAL_APPROVED' ? `已同意${choice}` : `已退回“${choice}”的意见`;
  const topic = topicOf(last);
  return [
    {
      ...{ topic, step: topic, recipientId, heading, weight: WEIGHT, kind: 'SYSTEM' as const },
      ...{ title: isAsked ? `待审批：拟${choice}` : `是否上诉：${answer}`, dueAt: last.recordedAt },
    },
  ];
}

export function topicsOfAppeal(events: readonly Step[]): string[] {
  const last = appealStepsIn(events).at(-1);
  return last ? [topicOf(last)] : [];
}

function topicOf({ id }: Step): string {
  return `appeal:${id}`;
}
