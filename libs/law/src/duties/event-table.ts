import type { Capacity, OrderKind, Procedure } from '../vocabulary';
import type { Condition } from './conditions';
import type { EventType } from '../facts/event-types';
import type { DutyId } from '../versions/period-under';

/**
 * What each event does to the deadlines of a case. What a hearing does is in `hearing-table.ts`.
 *
 * Read a row as: when this happens (in these procedures, to an organ in these capacities, under this condition), these
 * periods begin on that day, these are met, these fall away. A period is named by its id in today's law; the old law's
 * takes its place where the case stands under it (`period-under.ts`). Who must act, which periods are rights that
 * lapse, and which of them are stopped and extended is in `duties.ts`; the conditions are in `conditions.ts`.
 */
export interface EventRow {
  /** `OUTCOME` is the recording of how the case ended, on the day of the document. */
  event: EventType | 'OUTCOME';
  procedures?: readonly Procedure[];
  capacities?: readonly Capacity[];
  when?: Condition;
  opens?: readonly (DutyId | Opening)[];
  meets?: readonly DutyId[];
  ends?: readonly DutyId[];
}

export interface Opening {
  period: DutyId;
  when?: Condition;
  /** The day from which it runs, where that is not the day of the event. */
  from?: 'OBSTACLE_ENDED' | 'END_OF_TIME_TO_SUE';
  /**
   * One deadline for each order of these kinds in the outcome, with the days that it gives. 责令重作 without days has a
   * period of its own.
   */
  forOrders?: readonly OrderKind[];
  /** Another's for once, though it is usually ours. */
  tracked?: true;
}

const TRIALS: readonly Procedure[] = ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'RETRIAL_REVIEW', 'RETRIAL'];
const DECISION_PERIODS: readonly DutyId[] = ['FY23-62', 'FY23-62-SIMPLE'];
/** What else the lower organ need not do any more once the case is taken up: its other duties go over with it. */
const HANDED_OVER: readonly DutyId[] = [
  'FY23-30',
  'FY23-31-NOTICE',
  'FY23-48-SEND',
  'FY23-41-60',
  'FY23-56-OWN',
  'FY23-56-TRANSFER',
  'FY23-58-NOTICE',
];
const TRIAL_PERIODS: readonly DutyId[] = ['XS-81', 'XS-83', 'XS-88', 'JS18-112', 'JS18-50-2', 'QZ-57'];
const DEFENCES: readonly DutyId[] = ['XS-67-ANSWER', 'JS18-108-ANSWER', 'JS18-111-OPINION', 'JC21-32'];

const AFTER_JUDGMENT: readonly Opening[] = [
  { period: 'XS-96', forOrders: ['REDO', 'COMPENSATE', 'REMEDY', 'PERFORM'] },
  { period: 'XS-96', when: 'ORDER_NOT_WRITTEN_DOWN' },
  { period: 'XS-96', when: 'REDO_WITHOUT_DAYS' },
  { period: 'GK25-11', when: 'INFORMATION_TO_BE_DISCLOSED' },
  { period: 'CF21-48', when: 'PENALTY_OVERTURNED' },
];

export const EVENT_TABLE: readonly EventRow[] = [
  // 行政复议：申请、补正、受理
  { event: 'APPLICATION_RECEIVED', opens: ['FY23-30', 'FY23-31-NOTICE'] },
  { event: 'APPLICATION_VIA_US', opens: ['FY23-32', 'FR26-38'] },
  { event: 'CORRECTED', meets: ['FR26-38', 'FY23-32'] },
  { event: 'FORWARDED', capacities: ['RESPONDENT'], meets: ['FR26-38', 'FY23-32'] },
  {
    event: 'FORWARDED',
    capacities: ['REVIEW_ORGAN'],
    meets: ['FY23-56-TRANSFER', 'FR26-40'],
    ends: ['FY23-56-OWN'],
  },
  // FY23-30 waits from the notice and begins anew when the supplement is there: see `acceptance.ts`.
  { event: 'SUPPLEMENT_NOTIFIED', opens: ['FY23-31-SUBMIT'], meets: ['FY23-31-NOTICE'] },
  { event: 'SUPPLEMENT_RECEIVED', meets: ['FY23-31-SUBMIT'] },
  {
    event: 'ACCEPTED',
    procedures: ['RECONSIDERATION'],
    opens: ['FY23-48-SEND', 'FY23-62'],
    meets: ['FY23-30'],
    ends: ['FY23-31-NOTICE'],
  },
  { event: 'COPY_SENT', opens: ['FY23-48-REPLY'], meets: ['FY23-48-SEND'] },
  { event: 'REPLY_NOTICE_RECEIVED', opens: ['FY23-48-REPLY'], meets: ['FY23-48-SEND'] },
  { event: 'REPLY_SUBMITTED', meets: ['FY23-48-REPLY'] },

  // 附带审查、中止、提级
  { event: 'RULES_REVIEW_STARTED', opens: ['FY23-56-OWN', 'FY23-56-TRANSFER', 'FY23-58-NOTICE'] },
  { event: 'RULES_NOTICE_SENT', meets: ['FY23-58-NOTICE'] },
  { event: 'RULES_NOTICE_RECEIVED', opens: ['FY23-58-REPLY'] },
  { event: 'RULES_TRANSFER_RECEIVED', opens: ['FY23-60'] },
  { event: 'RULES_REPLY_SUBMITTED', meets: ['FY23-58-REPLY', 'FY23-60'] },
  {
    event: 'SUSPENDED',
    procedures: ['RECONSIDERATION'],
    when: 'GROUND_ENDS_THE_CASE',
    opens: ['FY23-41-60'],
  },
  { event: 'SUSPENDED', procedures: TRIALS, when: 'GROUND_ENDS_THE_CASE', opens: ['JS18-88'] },
  {
    event: 'RESUMED',
    meets: ['FY23-56-OWN'],
    ends: ['FY23-56-TRANSFER', 'FY23-58-NOTICE', 'FY23-41-60', 'JS18-88'],
  },
  {
    event: 'TAKEN_UP',
    when: 'CASE_GIVEN_UP',
    opens: ['FR26-40', { period: 'FY23-62', tracked: true }],
    ends: [...DECISION_PERIODS, ...HANDED_OVER],
  },
  {
    event: 'TAKEN_UP',
    when: 'CASE_TAKEN_BY_US',
    opens: [{ period: 'FR26-40', tracked: true }, 'FY23-62'],
    ends: [...DECISION_PERIODS, 'FY23-30', 'FY23-31-NOTICE'],
  },
  // The decision period of the upper organ begins anew on this day: see `drafts.ts`.
  { event: 'MATERIALS_RECEIVED', meets: ['FR26-40'] },

  // 复议决定
  { event: 'DECISION_MADE', when: 'NOT_ENDED_BEFORE_ACCEPTANCE', meets: DECISION_PERIODS },
  {
    event: 'DECISION_MADE',
    opens: [{ period: 'QZ-53', when: 'DECISION_IS_OURS_TO_ENFORCE', from: 'END_OF_TIME_TO_SUE' }],
  },
  {
    event: 'DECISION_RECEIVED',
    capacities: ['RESPONDENT'],
    opens: [
      { period: 'XS-45', when: 'DECISION_MAY_BE_SUED' },
      { period: 'QZ-53', when: 'DECISION_LEAVES_A_DUTY', from: 'END_OF_TIME_TO_SUE' },
      { period: 'FR26-58', when: 'REDO_WITHOUT_DAYS' },
      { period: 'FR26-58', forOrders: ['REDO'] },
      { period: 'ORDER', forOrders: ['COMPENSATE', 'REMEDY', 'PERFORM'] },
      { period: 'ORDER', when: 'ORDER_NOT_WRITTEN_DOWN' },
      { period: 'CF21-48', when: 'PENALTY_OVERTURNED' },
    ],
  },
  { event: 'DECISION_RECEIVED', meets: DECISION_PERIODS },
  { event: 'OPINION_RECEIVED', when: 'NOT_YET_A_FOLLOW_UP', opens: ['FY23-76'] },
  { event: 'OPINION_ANSWERED', meets: ['FY23-76'] },

  // 一审
  { event: 'ACCEPTED', procedures: ['FIRST_INSTANCE'], opens: ['XS-67-SERVE', 'XS-81'] },
  {
    event: 'COMPLAINT_RECEIVED',
    capacities: ['DEFENDANT'],
    opens: ['XS-67-ANSWER', 'JS18-34-APPLY', 'JS18-10'],
  },
  { event: 'COMPLAINT_RECEIVED', meets: ['XS-67-SERVE'] },
  { event: 'DEFENCE_SUBMITTED', when: 'DEFENCE', meets: DEFENCES, ends: ['JS18-34-APPLY'] },
  { event: 'DEFENCE_SUBMITTED', when: 'LATE_EVIDENCE', meets: ['JS18-34-PRODUCE'], ends: ['JS18-34-APPLY'] },
  {
    event: 'EVIDENCE_EXTENSION_GRANTED',
    opens: [{ period: 'JS18-34-PRODUCE', from: 'OBSTACLE_ENDED' }],
    meets: ['JS18-34-APPLY'],
  },
  {
    event: 'JUDGMENT_RECEIVED',
    opens: [{ period: 'XS-85-J', when: 'MAY_BE_APPEALED' }],
    meets: TRIAL_PERIODS,
  },
  { event: 'RULING_RECEIVED', opens: [{ period: 'XS-85-R', when: 'MAY_BE_APPEALED' }] },
  { event: 'APPEAL_FILED', when: 'WE_APPEALED', meets: ['XS-85-J', 'XS-85-R'] },
  { event: 'APPEAL_FILED', when: 'OTHER_APPEALED', ends: ['XS-85-J', 'XS-85-R'] },

  // 二审、再审、检察监督
  { event: 'ACCEPTED', procedures: ['SECOND_INSTANCE'], opens: ['XS-88'] },
  { event: 'APPEAL_RECEIVED', opens: ['JS18-108-ANSWER'] },
  {
    event: 'EFFECTIVE',
    procedures: ['FIRST_INSTANCE', 'SECOND_INSTANCE'],
    when: 'NOT_DECIDED_ABOVE',
    opens: ['JS18-110', 'JS18-153', { period: 'QZ-53', when: 'JUDGMENT_LEAVES_A_DUTY' }],
  },
  // Where it is not recorded it follows from the time to appeal or from service: see `effect.ts`.
  { event: 'EFFECTIVE', procedures: TRIALS, opens: AFTER_JUDGMENT, ends: ['XS-85-J', 'XS-85-R'] },
  { event: 'EFFECTIVE', procedures: ['RETRIAL'], opens: ['JS18-153'] },
  { event: 'ACCEPTED', procedures: ['RETRIAL_REVIEW'], opens: ['JS18-112'] },
  { event: 'RETRIAL_APPLICATION_RECEIVED', opens: ['JS18-111-OPINION'] },
  { event: 'ACCEPTED', procedures: ['RETRIAL'], opens: ['JS18-50-2'] },
  { event: 'SUPERVISION_APPLICATION_RECEIVED', opens: ['JC21-32'] },

  // 履行
  { event: 'PERFORMED', meets: ['XS-96', 'FR26-58', 'GK25-11', 'ORDER'] },
  { event: 'PUBLICATION_WITHDRAWN', meets: ['CF21-48'] },

  // 非诉执行
  { event: 'REMEDY_PERIOD_ENDED', opens: ['QZ-53'] },
  { event: 'URGED', opens: ['QZ-54'] },
  // Only the first: a second application, after the ruling, is one for review by the court above.
  { event: 'ENFORCEMENT_APPLIED', capacities: ['APPLICANT'], opens: ['QZ-56-ACCEPT'] },
  { event: 'ENFORCEMENT_APPLIED', meets: ['QZ-53', 'QZ-56-REVIEW', 'QZ-58-REVIEW'], ends: ['QZ-54'] },
  { event: 'ACCEPTED', procedures: ['ENFORCEMENT_REVIEW'], opens: ['QZ-57'], meets: ['QZ-56-ACCEPT'] },
  {
    event: 'ENFORCEMENT_RULING_RECEIVED',
    opens: [
      { period: 'QZ-56-REVIEW', when: 'ENFORCEMENT_NOT_ACCEPTED' },
      { period: 'QZ-58-REVIEW', when: 'ENFORCEMENT_REFUSED' },
    ],
    meets: ['QZ-56-ACCEPT', 'QZ-57'],
  },

  // 结案：其余未完成的期限一律终了
  {
    event: 'OUTCOME',
    when: 'NOT_ENDED_BEFORE_ACCEPTANCE',
    meets: [...DECISION_PERIODS, ...TRIAL_PERIODS],
  },
  { event: 'OUTCOME', when: 'ENDED_BEFORE_ACCEPTANCE', meets: ['FY23-30', 'QZ-56-ACCEPT'] },
];
