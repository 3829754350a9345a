import { type Capacity, type Procedure, receivedOnLabel } from '#law';
import type { Registration } from './registration';

/** How the five fields are called in this seat. */
export interface SeatWords {
  receivedOn: string;
  /** What exactly the day is the day of. */
  receivedOnHint: string | null;
  applicants: string;
  authority: string;
  documentNo: string;
}

export function seatWords({ procedure, capacity, appealedBy }: Registration): SeatWords {
  const weAppealed = procedure === 'SECOND_INSTANCE' && appealedBy === 'US';
  return {
    receivedOn: capacity === 'APPLICANT' ? '申请日期' : '收到日期',
    receivedOnHint: weAppealed ? '本机关上诉之日' : hintOf(procedure, capacity),
    ...WORDS[procedure],
  };
}

function hintOf(procedure: Procedure, capacity: Capacity): string | null {
  return receivedOnLabel(procedure, capacity)?.replace(/（.*）$/, '') ?? null;
}

type Named = Pick<SeatWords, 'applicants' | 'authority' | 'documentNo'>;
const LITIGATION: Named = { applicants: '原告', authority: '法院', documentNo: '被诉行政行为的文号' };

const WORDS: Record<Procedure, Named> = {
  RECONSIDERATION: { applicants: '申请人', authority: '复议机关', documentNo: '被申请行政行为的文号' },
  FIRST_INSTANCE: LITIGATION,
  SECOND_INSTANCE: LITIGATION,
  RETRIAL_REVIEW: LITIGATION,
  RETRIAL: LITIGATION,
  ENFORCEMENT_REVIEW: { applicants: '被执行人', authority: '法院', documentNo: '申请执行的行政决定文号' },
};
