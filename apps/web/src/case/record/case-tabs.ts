/** The parts of the page, as they are named in its address. */
export const CASE_TABS = {
  deadlines: '期限与进程',
  hearings: '开庭与负责人',
  outcome: '处理结果与后续',
  details: '当事人与案情',
  reminders: '提醒',
  history: '修改记录',
} as const;

export type CaseTab = keyof typeof CASE_TABS;

export function caseTabOf(text: string | null): CaseTab {
  return text !== null && Object.hasOwn(CASE_TABS, text) ? (text as CaseTab) : 'deadlines';
}
