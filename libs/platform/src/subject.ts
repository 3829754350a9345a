/** Every kind of record that something is done to or said of, and what it is called; a typo does not compile. */
export const RECORD_KINDS = {
  organ: '机关',
  unit: '承办机构',
  user: '账号',
  token: '接口令牌',
  'calendar-feed': '日历订阅',
  case: '案件',
  dispute: '行政行为',
  participation: '本机关在案件中的参与',
  event: '程序事项',
  deadline: '期限',
  hearing: '开庭、听证',
  appearance: '负责人出庭',
  outcome: '处理结果',
  'follow-up': '后续事项',
  'follow-up-deadline': '后续事项的期限',
  'calendar-year': '放假安排',
  'law-options': '计算口径',
  import: '台账导入',
} as const;
export type RecordKind = keyof typeof RECORD_KINDS;

/** The record that something is done to or said of. */
export interface Subject {
  kind: RecordKind;
  id: number;
}
