import type { Procedure } from '#law';
import type { Seat } from '../record/seat';

/** How a suit or an application is called after the name of who brought it. */
const BROUGHT: Record<Procedure, string> = {
  RECONSIDERATION: '复议案',
  FIRST_INSTANCE: '诉我方',
  SECOND_INSTANCE: '二审案',
  RETRIAL_REVIEW: '申请再审案',
  RETRIAL: '再审案',
  ENFORCEMENT_REVIEW: '非诉执行案',
};
const LONGEST_NAME = 40;

/** 赵桂芳诉我方 （2026）云0102行初31号: how a message names a case before it says what is due in it. */
export function headingOf({ case: of, participation }: Pick<Seat, 'case' | 'participation'>): string {
  const { applicants, procedure, caseNo, id } = of;
  const isSued = procedure === 'FIRST_INSTANCE' && participation.capacity !== 'DEFENDANT';
  const who = applicants && `${applicants.slice(0, LONGEST_NAME)}${isSued ? '一审案' : BROUGHT[procedure]}`;
  return [who, caseNo].filter(Boolean).join(' ') || `案件 ${id}`;
}
