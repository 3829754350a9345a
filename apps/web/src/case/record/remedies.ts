import { type ClockId, eventLabel, type EventType, findPeriod, finishingEvent, type PeriodId } from '#law';
import type { CaseFile, CaseFileDeadline } from './case-facts';
import type { CaseTab } from './case-tabs';

/** What finishes a deadline: an event to record, or the part of the page where it is done. */
export interface Remedy {
  /** On the button: 登记已提交. */
  words: string;
  event?: EventType;
  /** What the form is told beside the type. */
  given?: { title?: string; clock?: ClockId | null; deadlineKey?: string };
  tab?: CaseTab;
}

/** Deadlines that end by what needs a form of its own. */
const ELSEWHERE: Readonly<Record<string, Remedy>> = {
  'JS18-34-APPLY': { words: '登记已准许', event: 'EVIDENCE_EXTENSION_GRANTED' },
  'XS-85-J': { words: '登记上诉', event: 'APPEAL_FILED' },
  'XS-85-R': { words: '登记上诉', event: 'APPEAL_FILED' },
  'FY23-62': { words: '登记处理结果', tab: 'outcome' },
  'FY23-62-SIMPLE': { words: '登记处理结果', tab: 'outcome' },
  'FY17-31': { words: '登记处理结果', tab: 'outcome' },
  'CT20-06': { words: '安排负责人', tab: 'hearings' },
};

/** While the clock stands nothing else is due. */
const RESUME: Remedy = { words: '登记恢复', event: 'RESUMED' };

/** Null for what is settled, for what others must do, and for what only the day itself ends. */
export function remedyOf(deadline: CaseFileDeadline, file: CaseFile): Remedy | null {
  const { periodId, followUpId, ours, status, origin, name } = deadline;
  if (!ours || status === 'MET' || status === 'CANCELLED') return null;
  if (status === 'SUSPENDED') return RESUME;
  if (followUpId !== null) return { words: '登记办理情况', tab: 'outcome' };
  if (periodId === null) return { words: '登记已办结', event: 'NOTE_DONE', given: { title: name } };
  if (origin !== 'STATUTE') return besideRemedy(deadline);
  const elsewhere = ELSEWHERE[periodId];
  if (elsewhere) return elsewhere;
  const { procedure, capacity } = file;
  const event = finishingEvent({ periodId: periodId as PeriodId, procedure, capacity });
  return event ? { words: finishWords(eventLabel(event, capacity)), event } : null;
}

/** Beside what finishes it: 延长 of a clock that the law lets be extended. */
export function extensionOf(deadline: CaseFileDeadline): Remedy | null {
  const { periodId, origin, status, ours } = deadline;
  if (origin !== 'CLOCK' || status !== 'OPEN' || !ours || !findPeriod(periodId ?? '')?.extension) return null;
  return clockRemedy('延长', 'CLOCK_EXTENDED', deadline);
}

/** What no period of the proceeding asks for. */
function besideRemedy(deadline: CaseFileDeadline): Remedy {
  if (deadline.origin === 'CLOCK') return clockRemedy('登记已办结', 'CLOCK_DONE', deadline);
  return { words: '登记已办结', event: 'LOCAL_DONE', given: { deadlineKey: deadline.key } };
}

function clockRemedy(words: string, event: EventType, { periodId }: CaseFileDeadline): Remedy {
  return { words, event, given: { clock: periodId as ClockId } };
}

const ACTS = /^已?(提交|发送|转送|报送|答复|收到|申请|通知|撤回|履行)/;

/** 提交答辩状和证据 → 登记已提交, 已履行 → 登记已履行, 受理 → 登记受理. */
export function finishWords(label: string): string {
  const [, act] = ACTS.exec(label) ?? [];
  return act ? `登记已${act}` : `登记${label}`;
}
