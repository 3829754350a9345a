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
  CLOCK_DONE: '登记已办结',
  LOCAL_DONE: '登记已办结',
};

interface AtTheCase {
  words: string;
  /** The part of the case's page where it is done. */
  tab?: string;
}

const ARRANGE: AtTheCase = { words: '安排负责人', tab: 'hearings' };
const CONCLUDE: AtTheCase = { words: '登记结果', tab: 'outcome' };

/** 期间 → what is done about it on the case's page, where no one act can be recorded from here. */
const AT_THE_CASE: Readonly<Record<string, AtTheCase>> = {
  'CT20-05': ARRANGE,
  'CT20-05-3': ARRANGE,
  'CT20-06': ARRANGE,
  'CT20-09': ARRANGE,
  'FY23-62': CONCLUDE,
  'FY23-62-SIMPLE': CONCLUDE,
  'FY17-31': CONCLUDE,
};

export function atTheCase({ periodId }: Pick<ToDo, 'periodId'>): AtTheCase {
  return AT_THE_CASE[periodId ?? ''] ?? { words: '打开案件' };
}

/** What the button says: the verb of the office and what it records. */
export function finishWords(toDo: ToDo, event: EventType | null): string {
  if (toDo.followUpId !== null) return '登记已回复';
  if (toDo.officeDuty !== null) return '完成';
  return event ? (WORDS[event] ?? `登记${eventLabel(event)}`) : atTheCase(toDo).words;
}
