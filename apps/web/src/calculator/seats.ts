import type { Capacity, EventType, Procedure } from '#law';

/** What begins a period: an event of a case, or a hearing, from which some are counted back. */
export type Beginning = EventType | 'HEARING';

interface SeatEntry {
  name: string;
  capacity: Capacity;
  /** Each with what is asked about first. */
  beginnings: Partial<Record<Procedure, Beginning>>;
}

const ENTRIES = {
  respondent: {
    name: '被申请人',
    capacity: 'RESPONDENT',
    beginnings: { RECONSIDERATION: 'REPLY_NOTICE_RECEIVED' },
  },
  defendant: {
    name: '被告',
    capacity: 'DEFENDANT',
    beginnings: {
      FIRST_INSTANCE: 'COMPLAINT_RECEIVED',
      SECOND_INSTANCE: 'APPEAL_RECEIVED',
      RETRIAL_REVIEW: 'RETRIAL_APPLICATION_RECEIVED',
      RETRIAL: 'ACCEPTED',
    },
  },
  reviewOrgan: {
    name: '复议机关',
    capacity: 'REVIEW_ORGAN',
    beginnings: { RECONSIDERATION: 'APPLICATION_RECEIVED' },
  },
  applicant: {
    name: '申请执行人',
    capacity: 'APPLICANT',
    beginnings: { ENFORCEMENT_REVIEW: 'REMEDY_PERIOD_ENDED' },
  },
} as const satisfies Record<string, SeatEntry>;

/** 我们是 … */
export type Seat = keyof typeof ENTRIES;
export const SEATS: Readonly<Record<Seat, SeatEntry>> = ENTRIES;

export function isSeat(text: string | null): text is Seat {
  return text !== null && Object.hasOwn(SEATS, text);
}

export function proceduresOf(seat: Seat): Procedure[] {
  return Object.keys(SEATS[seat].beginnings) as Procedure[];
}
