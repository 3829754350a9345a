import { type EventType, eventLabel } from '#law';
import type { ToDo } from './to-do';

const WORDS: Partial<Record<EventType, string>> = {
  REPLY_SUBMITTED: '登记已提交',
  DEFENCE_SUBMITTED: '登记已提交',
  RULES_REPLY_SUBMITTED: '登记已答复',
  COPY_SENT: '登记已发送',
  PERFORMED: '登记已履行',
  PUBLICATION_WITHDRAWN: '登记已撤回',
  OPINION_ANSWERED: '登记已报送',
  ENFORCEMENT_APPLIED: '登记已申请',
};

/** 期间 → what is done about it on the case's page, where no one act can be recorded from here. */
const AT_THE_CASE: Readonly<Record<string, string>> = {
  'CT20-05': '安排负责人',
  'CT20-05-3': '安排负责人',
  'CT20-06': '安排负责人',
  'CT20-09': '安排负责人',
  'FY23-62': '登记结果',
  'FY23-62-SIMPLE': '登记结果',
  'FY17-31': '登记结果',
};

/** What the button says: the verb of the office and what it records. */
export function finishWords({ periodId, followUpId }: ToDo, event: EventType | null): string {
  if (followUpId !== null) return '登记已回复';
  if (event) return WORDS[event] ?? `登记${eventLabel(event)}`;
  return AT_THE_CASE[periodId ?? ''] ?? '打开案件';
}
