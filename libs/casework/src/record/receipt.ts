import type { EventType } from '#law';
import type { CaseEvent } from './case-event.entity';
import type { Seat } from './seat';

/** 收到日期 and the event that it is are one fact: the events of this type on that day. */
export function receiptsAmong(
  { events, participation: { receivedOn } }: Pick<Seat, 'events' | 'participation'>,
  type: EventType | null,
): CaseEvent[] {
  return events.filter((event) => event.type === type && event.happenedOn === receivedOn);
}
