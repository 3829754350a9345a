import type { PeriodId } from '../periods/period';
import type { DutyId } from '../versions/period-under';
import type { Capacity } from '../vocabulary';

/** For each capacity the periods in which it must act itself. Every other period of its cases it only tracks. */
const DUTIES: Partial<Record<Capacity, readonly DutyId[]>> = {
  REVIEW_ORGAN: [
    'FY23-30',
    'FY23-31-NOTICE',
    'FY23-41-60',
    'FY23-48-SEND',
    'FY23-51',
    'FY23-54-SEND',
    'FY23-56-OWN',
    'FY23-56-TRANSFER',
    'FY23-58-NOTICE',
    'FY23-62',
    'FY23-62-SIMPLE',
    'FR26-40',
    'QZ-53',
  ],
  RESPONDENT: [
    'FY23-32',
    'FR26-38',
    'FY23-48-REPLY',
    'FY23-54-REPLY',
    'FY23-76',
    'FR26-58',
    'ORDER',
    'CF21-48',
    'QZ-53',
  ],
  DEFENDANT: [
    'XS-67-ANSWER',
    'JS18-34-APPLY',
    'JS18-34-PRODUCE',
    'JS18-10',
    'CT20-05-3',
    'CT20-06',
    'CT20-09',
    'XS-85-J',
    'XS-85-R',
    'JS18-108-ANSWER',
    'JS18-111-OPINION',
    'JC21-32',
    'XS-96',
    'GK25-11',
    'CF21-48',
    'QZ-53',
  ],
  APPLICANT: ['QZ-53', 'QZ-54', 'QZ-56-REVIEW', 'QZ-58-REVIEW'],
};

/** Who receives a notice of review of rules must answer it, in whatever capacity the case is registered. */
const DUTIES_OF_ALL: readonly DutyId[] = ['FY23-58-REPLY', 'FY23-60'];

/**
 * Periods that simply pass: a right not used, a waiting time, an examination whose end is deemed acceptance, a notice
 * that no event records. After their last day they are CANCELLED, never OVERDUE.
 */
const PASSING: readonly DutyId[] = [
  'JS18-34-APPLY',
  'JS18-10',
  'XS-85-J',
  'XS-85-R',
  'JS18-110',
  'CT20-05-3',
  'FY23-30',
  'FY23-31-NOTICE',
  'FY23-51',
  'QZ-54',
];

/** Periods that begin with the end of a case and outlive it. */
const AFTERMATH: readonly DutyId[] = [
  'XS-45',
  'QZ-53',
  'FR26-58',
  'ORDER',
  'CF21-48',
  'XS-96',
  'GK25-11',
  'XS-85-J',
  'XS-85-R',
  'JS18-110',
  'JS18-153',
  'JC21-32',
  'FY23-76',
  'SJ23-08',
  'QZ-56-REVIEW',
  'QZ-58-REVIEW',
];

/** What a judgment or decision leaves to be done, and what may be done about it: it goes when that is set aside. */
const FROM_THE_DECISION: readonly DutyId[] = [
  'XS-96',
  'FR26-58',
  'ORDER',
  'GK25-11',
  'CF21-48',
  'QZ-53',
  'XS-45',
  'JS18-110',
  'JS18-153',
];

/** 审理期限: what 中止 and 扣除 stop, and what 延长 moves. */
const STOPPABLE: readonly DutyId[] = [
  'FY23-62',
  'FY23-62-SIMPLE',
  'XS-81',
  'XS-83',
  'XS-88',
  'JS18-112',
  'JS18-50-2',
  'QZ-57',
];

/** 简易程序的期限 by the ordinary one that it replaces. The 30 and 45 days of 简易程序 cannot be extended. */
export const SIMPLIFIED_DUTIES: Readonly<Partial<Record<DutyId, PeriodId>>> = {
  'FY23-48-SEND': 'FY23-54-SEND',
  'FY23-48-REPLY': 'FY23-54-REPLY',
  'FY23-62': 'FY23-62-SIMPLE',
  'XS-81': 'XS-83',
};

const SIMPLIFIED = new Set<DutyId>(Object.values(SIMPLIFIED_DUTIES));

export function isDutyOf(capacity: Capacity, duty: DutyId): boolean {
  return DUTIES_OF_ALL.includes(duty) || (DUTIES[capacity]?.includes(duty) ?? false);
}

export function passes(duty: DutyId): boolean {
  return PASSING.includes(duty);
}

export function outlivesTheCase(duty: DutyId): boolean {
  return AFTERMATH.includes(duty);
}

export function isStoppable(duty: DutyId): boolean {
  return STOPPABLE.includes(duty);
}

export function isExtensible(duty: DutyId): boolean {
  return isStoppable(duty) && !SIMPLIFIED.has(duty);
}

export function restsOnTheDecision(duty: DutyId): boolean {
  return FROM_THE_DECISION.includes(duty);
}
