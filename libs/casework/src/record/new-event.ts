import type { EntityManager } from 'typeorm';
import type { Day, EventDetail, EventType } from '#law';
import { CaseEvent } from './case-event.entity';

export interface NewEvent extends EventDetail {
  type: EventType;
  on: Day;
}

type Recorded = Pick<CaseEvent, 'recordedAt' | 'recordedById' | 'implied'>;

/** The row of an event that stands, of a case that may have no id yet. */
export function newEvent(db: EntityManager, { type, on, ...told }: NewEvent, recorded: Recorded): CaseEvent {
  const detail = Object.fromEntries(Object.entries(told as object).filter(([, value]) => value !== null));
  return db.create(CaseEvent, {
    ...recorded,
    type,
    happenedOn: on,
    detail,
    withdrawnAt: null,
    withdrawReason: null,
  });
}
