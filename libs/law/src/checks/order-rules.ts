import type { Capacity } from '../vocabulary';
import type { EventType } from '../facts/event-types';

/** One event cannot come before another, where that other is recorded at all. */
export interface OrderRule {
  event: EventType;
  capacities?: readonly Capacity[];
  /** The earliest of these is the limit. */
  notBefore: readonly EventType[];
  /** Without any of them it cannot be recorded either. */
  needed?: true;
}

const PAPERS: readonly EventType[] = [
  'COMPLAINT_RECEIVED',
  'APPEAL_RECEIVED',
  'RETRIAL_APPLICATION_RECEIVED',
];

/** Orders that cannot be. What is merely unusual is no business of these rules: courts and organs do it. */
export const ORDER_RULES: readonly OrderRule[] = [
  { event: 'SUPPLEMENT_RECEIVED', notBefore: ['SUPPLEMENT_NOTIFIED'], needed: true },
  { event: 'CORRECTED', notBefore: ['APPLICATION_VIA_US'] },
  { event: 'FORWARDED', capacities: ['RESPONDENT'], notBefore: ['APPLICATION_VIA_US'] },
  { event: 'REPLY_SUBMITTED', capacities: ['RESPONDENT'], notBefore: ['REPLY_NOTICE_RECEIVED'] },
  { event: 'RULES_REPLY_SUBMITTED', notBefore: ['RULES_NOTICE_RECEIVED', 'RULES_TRANSFER_RECEIVED'] },
  { event: 'SUSPENDED', notBefore: ['ACCEPTED'] },
  { event: 'EXTENDED', notBefore: ['ACCEPTED'] },
  { event: 'MATERIALS_RECEIVED', notBefore: ['TAKEN_UP'], needed: true },
  { event: 'DECISION_MADE', notBefore: ['ACCEPTED'] },
  { event: 'DECISION_RECEIVED', notBefore: ['REPLY_NOTICE_RECEIVED'] },
  { event: 'DECISION_RECEIVED', notBefore: ['ACCEPTED'] },
  { event: 'DEFENCE_SUBMITTED', notBefore: PAPERS },
  { event: 'EVIDENCE_EXTENSION_GRANTED', notBefore: ['COMPLAINT_RECEIVED'] },
  { event: 'JUDGMENT_RECEIVED', notBefore: PAPERS },
  { event: 'JUDGMENT_RECEIVED', notBefore: ['ACCEPTED'] },
  { event: 'OPINION_ANSWERED', notBefore: ['OPINION_RECEIVED'] },
  { event: 'NOTE_DONE', notBefore: ['NOTE'] },
  { event: 'ACCEPTED', capacities: ['APPLICANT'], notBefore: ['ENFORCEMENT_APPLIED'] },
  { event: 'ENFORCEMENT_RULING_RECEIVED', notBefore: ['ENFORCEMENT_APPLIED'] },
];
