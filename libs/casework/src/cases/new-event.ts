import type { EntityManager } from 'typeorm';
import type { EventFact } from '#law';
import { CaseEvent } from './case-event.entity';

type Recorded = Pick<CaseEvent, 'recordedAt' | 'recordedById' | 'implied'>;

/** The row of an event that stands, of a case that may have no id yet. */
export function newEvent(db: EntityManager, { type, on, ...told }: EventFact, recorded: Recorded): CaseEvent {
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
