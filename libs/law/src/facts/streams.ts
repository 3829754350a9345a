import type { Capacity, Procedure, Stream } from '../vocabulary';
import type { EventType } from './event-types';
import type { CaseFacts } from './facts';

interface Seat {
  /** Null where the case is not counted. */
  stream: Stream | null;
  /** What `receivedOn` is the day of. */
  receivedOn: string;
  /** The event that registration records on that day. */
  initialEvent: EventType | null;
}

/** Every pair of procedure and capacity in which an organ can stand; any other pair is refused. */
const SEATS: Partial<Record<Procedure, Partial<Record<Capacity, Seat>>>> = {
  RECONSIDERATION: {
    RESPONDENT: {
      stream: 'respondent',
      receivedOn: '收到行政复议答复通知书之日',
      initialEvent: 'REPLY_NOTICE_RECEIVED',
    },
    REVIEW_ORGAN: {
      stream: 'reviewOrgan',
      receivedOn: '收到行政复议申请之日',
      initialEvent: 'APPLICATION_RECEIVED',
    },
    THIRD_PARTY: { stream: null, receivedOn: '收到参加行政复议通知书之日', initialEvent: null },
  },
  FIRST_INSTANCE: {
    DEFENDANT: {
      stream: 'firstInstance',
      receivedOn: '收到起诉状副本、应诉通知书之日',
      initialEvent: 'COMPLAINT_RECEIVED',
    },
    THIRD_PARTY: { stream: null, receivedOn: '收到参加诉讼通知书之日', initialEvent: null },
  },
  SECOND_INSTANCE: {
    DEFENDANT: {
      stream: 'secondInstance',
      receivedOn: '收到上诉状副本之日（本机关上诉的，为上诉之日）',
      initialEvent: 'APPEAL_RECEIVED',
    },
  },
  RETRIAL_REVIEW: {
    DEFENDANT: {
      stream: 'retrial',
      receivedOn: '收到再审申请书副本之日',
      initialEvent: 'RETRIAL_APPLICATION_RECEIVED',
    },
  },
  RETRIAL: {
    DEFENDANT: { stream: 'retrial', receivedOn: '收到再审应诉通知书之日', initialEvent: null },
  },
  ENFORCEMENT_REVIEW: {
    APPLICANT: { stream: 'enforcement', receivedOn: '申请强制执行之日', initialEvent: 'ENFORCEMENT_APPLIED' },
  },
};

export function isAllowed(procedure: Procedure, capacity: Capacity): boolean {
  return seatOf(procedure, capacity) !== undefined;
}

/** The stream in which the case is counted; null for a third party, and for a pair that is not allowed. */
export function streamOf(procedure: Procedure, capacity: Capacity): Stream | null {
  return seatOf(procedure, capacity)?.stream ?? null;
}

/** The label of the received date for this pair, null for a pair that is not allowed. */
export function receivedOnLabel(procedure: Procedure, capacity: Capacity): string | null {
  return seatOf(procedure, capacity)?.receivedOn ?? null;
}

/** The event that registration records on `receivedOn`; null where there is none or it is among the events already. */
export function initialEventType(
  facts: Pick<CaseFacts, 'procedure' | 'capacity' | 'appealedBy' | 'events'>,
): EventType | null {
  const type = seatOf(facts.procedure, facts.capacity)?.initialEvent ?? null;
  if (type === null || facts.events.some((event) => event.type === type)) return null;
  if (type === 'APPEAL_RECEIVED' && facts.appealedBy === 'US') return null;
  if (type === 'REPLY_NOTICE_RECEIVED' && facts.events.some((event) => event.type === 'APPLICATION_VIA_US'))
    return null;
  return type;
}

function seatOf(procedure: Procedure, capacity: Capacity): Seat | undefined {
  return SEATS[procedure]?.[capacity];
}
