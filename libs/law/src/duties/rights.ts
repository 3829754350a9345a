import type { CaseDeadline } from '../facts/facts';
import { dutyBehind, type DutyId } from '../versions/period-under';
import type { Verdict } from '../vocabulary';

/** What a right looks at to see whether it is worth a word. */
interface Occasion {
  /** How the case ended for us; null while it is pending. */
  verdict: Verdict | null;
  deadlines: readonly Pick<CaseDeadline, 'periodId' | 'status'>[];
}

/** 权利，可以不行使: what happens when it is not used is nothing. Each with when using it can still change anything. */
const RIGHTS: Partial<Record<DutyId, (occasion: Occasion) => boolean>> = {
  'JS18-34-APPLY': isUnanswered,
  // 应诉答辩的，视为受诉人民法院有管辖权（民事诉讼法第一百三十条第二款）.
  'JS18-10': isUnanswered,
  'XS-85-J': mayGainByAppeal,
  'XS-85-R': mayGainByAppeal,
  // Another leader is arranged where the leader is arranged.
  'CT20-05-3': () => false,
  'QZ-53': () => true,
};

/** What is said of a right of ours that nobody used by its last day. */
const LAPSED: Partial<Record<DutyId, string>> = {
  'JS18-34-APPLY': '逾期未申请延期',
  'JS18-10': '逾期未提异议',
  'XS-85-J': '逾期未上诉，权利已失',
  'XS-85-R': '逾期未上诉，权利已失',
  'JS18-110': '逾期未申请，权利已失',
  // 除有正当理由外，人民法院不予受理（行诉解释第一百五十六条）.
  'QZ-53': '逾期未申请，权利已失',
};
/** What ran out without anybody having failed to do anything. */
const OVER = '期限已满';

/** The rights whose loss is told the morning after; with the others goes a duty of the same day, which is told anyway. */
const TOLD_WHEN_LAPSED: readonly DutyId[] = ['XS-85-J', 'XS-85-R', 'QZ-53'];

/** Of a deadline that lapsed unused: what is to be said in the place of its date. */
export function lapsedWords({ periodId, ours }: Pick<CaseDeadline, 'periodId' | 'ours'>): string {
  return (ours && periodId !== null && LAPSED[dutyBehind(periodId)]) || OVER;
}

export function isToldWhenLapsed({ periodId }: Pick<CaseDeadline, 'periodId'>): boolean {
  return periodId !== null && TOLD_WHEN_LAPSED.includes(dutyBehind(periodId));
}

/** Whether it is merely open to us, so that nobody is pressed for it. */
export function isRight({ periodId, lapses }: Pick<CaseDeadline, 'periodId' | 'lapses'>): boolean {
  return lapses && periodId !== null && RIGHTS[dutyBehind(periodId)] !== undefined;
}

/** Whether using the right can still change anything for us. */
export function isWorthUsing({ periodId }: Pick<CaseDeadline, 'periodId'>, occasion: Occasion): boolean {
  return (periodId !== null && RIGHTS[dutyBehind(periodId)]?.(occasion)) ?? false;
}

const TIME_TO_APPEAL: readonly DutyId[] = ['XS-85-J', 'XS-85-R'];

/** 上诉期, under whatever law. */
export function isTimeToAppeal({ periodId }: Pick<CaseDeadline, 'periodId'>): boolean {
  return periodId !== null && TIME_TO_APPEAL.includes(dutyBehind(periodId));
}

function isUnanswered({ deadlines }: Occasion): boolean {
  return deadlines.some(
    ({ periodId, status }) =>
      periodId !== null && dutyBehind(periodId) === 'XS-67-ANSWER' && status === 'OPEN',
  );
}

function mayGainByAppeal({ verdict }: Occasion): boolean {
  return verdict !== 'WON';
}
