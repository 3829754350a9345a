import type { CaseDeadline, LocalDeadline } from '../facts/facts';
import { findPeriod } from '../periods/period';
import { dutyBehind, type DutyId } from '../versions/period-under';
import type { Verdict } from '../vocabulary';

/** What a right looks at to see whether it is worth a word. */
interface Occasion {
  /** How the case ended for us; null while it is pending. */
  verdict: Verdict | null;
  deadlines: readonly (Known & Pick<CaseDeadline, 'status'>)[];
}

/** By what a deadline is known: a period of the law, a local rule, or nothing where it was entered by hand. */
interface Known {
  periodId: (CaseDeadline | LocalDeadline)['periodId'];
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
export function lapsedWords({ ours, ...known }: Known & Pick<CaseDeadline, 'ours'>): string {
  const duty = dutyOf(known);
  return (ours && duty !== null && LAPSED[duty]) || OVER;
}

export function isToldWhenLapsed(known: Known): boolean {
  const duty = dutyOf(known);
  return duty !== null && TOLD_WHEN_LAPSED.includes(duty);
}

/** Whether it is merely open to us, so that nobody is pressed for it. */
export function isRight({ lapses, ...known }: Known & Pick<CaseDeadline, 'lapses'>): boolean {
  const duty = dutyOf(known);
  return lapses && duty !== null && RIGHTS[duty] !== undefined;
}

/** Whether using the right can still change anything for us. */
export function isWorthUsing(known: Known, occasion: Occasion): boolean {
  const duty = dutyOf(known);
  return (duty !== null && RIGHTS[duty]?.(occasion)) ?? false;
}

/** Null for what is none of the law's. */
function dutyOf({ periodId }: Known): DutyId | null {
  const period = periodId === null ? undefined : findPeriod(periodId);
  return period ? dutyBehind(period.id) : null;
}

const TIME_TO_APPEAL: readonly DutyId[] = ['XS-85-J', 'XS-85-R'];

/** 上诉期, under whatever law. */
export function isTimeToAppeal(known: Known): boolean {
  const duty = dutyOf(known);
  return duty !== null && TIME_TO_APPEAL.includes(duty);
}

function isUnanswered({ deadlines }: Occasion): boolean {
  return deadlines.some((one) => dutyOf(one) === 'XS-67-ANSWER' && one.status === 'OPEN');
}

function mayGainByAppeal({ verdict }: Occasion): boolean {
  return verdict !== 'WON';
}
