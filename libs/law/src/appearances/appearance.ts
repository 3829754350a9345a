import { type Day, day } from '../day';
import type { AbsenceReason, AppearanceStatus, LeaderRank } from '../vocabulary';

/** What is recorded of one organ's leader and one hearing. */
export interface LeaderAppearance {
  status: AppearanceStatus;
  leaderRank: LeaderRank | null;
  spoke: boolean;
  absenceReason: AbsenceReason | null;
  proofSubmitted: boolean;
}

/** Before that day only 正职 and 副职 were 负责人 (法释〔2015〕9号第五条; 法释〔2018〕1号第一百二十八条). */
const OTHERS_COUNT_FROM = day('2018-02-08');

/** Whether who came counts as 负责人 on that day. */
export function isAttendedByLeader(appearance: LeaderAppearance, heldOn: Day): boolean {
  if (appearance.status !== 'APPEARED') return false;
  return appearance.leaderRank !== 'OTHER_IN_CHARGE' || heldOn >= OTHERS_COUNT_FROM;
}

/** 有第八条的正当理由，并提交了第九条的证明材料. */
export function isExcusedAbsence({ status, proofSubmitted, absenceReason }: LeaderAppearance): boolean {
  if (status !== 'ABSENT' || !proofSubmitted) return false;
  return absenceReason !== null && absenceReason !== 'NONE';
}
