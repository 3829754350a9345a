/** Why days do not count. Only 中止 ends on the day of 恢复; the others name the last day that does not count. */
export const PAUSE_KINDS = {
  SUSPENSION: '中止',
  APPRAISAL: '鉴定',
  PUBLIC_NOTICE: '公告',
  SUPPLEMENT: '补正',
  JURISDICTION: '管辖争议',
  OTHER: '其他不计入',
} as const;
export type PauseKind = keyof typeof PAUSE_KINDS;

export function isPauseKind(text: string): text is PauseKind {
  return Object.hasOwn(PAUSE_KINDS, text);
}
