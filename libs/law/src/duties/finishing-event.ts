import type { Capacity, Procedure } from '../vocabulary';
import { SIMPLIFIED_DUTIES } from './duties';
import { EVENT_TABLE, type EventRow } from './event-table';
import { type EventType, fieldsOf, isEventType, takesPlaceIn } from '../facts/event-types';
import type { PeriodId } from '../periods/period';
import { type DutyId, dutyBehind } from '../versions/period-under';

/** Whose deadline it is. */
export interface DeadlineSeat {
  periodId: PeriodId;
  procedure: Procedure;
  capacity: Capacity;
}

/**
 * The act by which a deadline is met and of which nothing but the day has to be told, for a button beside the deadline.
 * Null where no one act does it, or where more must be said: how the case ended, who appealed.
 */
export function finishingEvent(seat: DeadlineSeat): EventType | null {
  const duty = ordinaryDuty(dutyBehind(seat.periodId));
  const row = EVENT_TABLE.find((candidate) => finishes(candidate, duty, seat));
  return row && isEventType(row.event) ? row.event : null;
}

/** What brings or follows the outcome is recorded with it. */
const TOLD_WITH_OUTCOME: readonly EventRow['event'][] = [
  'OUTCOME',
  'DECISION_MADE',
  'DECISION_RECEIVED',
  'JUDGMENT_RECEIVED',
  'RULING_RECEIVED',
  'ENFORCEMENT_RULING_RECEIVED',
];

function finishes(row: EventRow, duty: DutyId, seat: DeadlineSeat): boolean {
  const { event, when, meets = [] } = row;
  if (!meets.includes(duty) || !isEventType(event) || TOLD_WITH_OUTCOME.includes(event)) return false;
  return isOf(row, seat) && (when === undefined || when === 'DEFENCE') && needsDayOnly(event);
}

function isOf({ event, procedures, capacities }: EventRow, { procedure, capacity }: DeadlineSeat): boolean {
  return (
    isEventType(event) &&
    takesPlaceIn(event, procedure, capacity) &&
    (procedures?.includes(procedure) ?? true) &&
    (capacities?.includes(capacity) ?? true)
  );
}

function needsDayOnly(event: EventType): boolean {
  return !Object.values(fieldsOf(event)).includes('required');
}

/** 简易程序's period is met by what meets the ordinary one. */
function ordinaryDuty(duty: PeriodId): DutyId {
  const ordinary = Object.entries(SIMPLIFIED_DUTIES).find(([, simplified]) => simplified === duty);
  return (ordinary?.[0] as DutyId | undefined) ?? duty;
}
