import {
  CAPACITIES,
  type Capacity,
  eventProblems,
  initialEventType,
  isAllowed,
  type Limits,
  outcomeProblems,
  type Procedure,
  PROCEDURES,
} from '#law';
import type { Actor } from '#people';
import { changesOfNew, type Deed, type FieldError, insertRow, refuseIfAny } from '#platform';
import type { Amending } from '../deadlines/amendments';
import { renewImpliedEvents } from '../deadlines/implied-events';
import { Case } from '../record/case.entity';
import { CaseEvent } from '../record/case-event.entity';
import { newEvent } from '../record/new-event';
import { Participation } from '../record/participation.entity';
import { receiptsAmong } from '../record/receipt';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';

/** 更正程序、地位: what a case is, where it was registered as something else. */
export interface Cast {
  procedure: Procedure;
  capacity: Capacity;
}

/** @throws InvalidInput naming what stands against it in the seat, and what to take back first. */
export function refuseImpossibleCast(
  seat: Seat,
  beside: readonly Seat[],
  to: Cast,
  limits: Required<Limits>,
): void {
  const { procedure, capacity } = to;
  const as = `${PROCEDURES[procedure]}案件中`;
  if (!isAllowed(procedure, capacity)) {
    const message = `${as}没有“${CAPACITIES[capacity]}”这一身份，请改选身份或者程序`;
    refuseIfAny([{ field: 'capacity', message }]);
  }
  const stranger = beside.find(({ participation }) => !isAllowed(procedure, participation.capacity));
  if (stranger) {
    const message = `${as}没有“${CAPACITIES[stranger.participation.capacity]}”，而本案另有机关以这一身份参加`;
    refuseIfAny([{ field: 'procedure', message }]);
  }
  refuseIfAny([
    ...trialProblems(seat, to),
    ...[
      castAs(seat, to),
      ...beside.map((one) => castAs(one, { ...to, capacity: one.participation.capacity })),
    ].flatMap((one) => contradictions(one, limits)),
  ]);
}

/**
 * The event that the receipt is becomes that of the new kind of case, in this seat, and so do those of the outcome.
 * @param before what the seat was, with the rows of `seat` as they are now.
 */
export async function recastEvents(from: Amending, actor: Actor, before: Cast): Promise<Deed[]> {
  const { db, seat, now } = from;
  const { receivedOn } = seat.participation;
  const appealedBy = seat.case.appealedBy;
  const old = initialEventType({ ...before, appealedBy, events: [] });
  const type = initialEventType({ ...factsOf(seat), events: [] });
  const deeds: Deed[] = [];
  if (old !== type) {
    for (const event of receiptsAmong(seat, old)) {
      await db.update(
        CaseEvent,
        { id: event.id },
        { withdrawnAt: now, withdrawReason: '案件的程序、地位已更正' },
      );
      seat.events = seat.events.filter(({ id }) => id !== event.id);
      const changes: Deed['changes'] = { type: [old, null], on: [receivedOn, null] };
      deeds.push({ ...aboutEvent(event.id, seat), action: 'REMOVED', changes });
    }
    if (type && !seat.events.some((event) => event.type === type)) {
      const told = { type, on: receivedOn };
      const event = newEvent(db, told, { recordedAt: now, recordedById: actor.userId, implied: false });
      Object.assign(event, { caseId: seat.case.id, participationId: seat.participation.id });
      event.id = await insertRow(db, CaseEvent, event);
      seat.events = [...seat.events, event];
      deeds.push({ ...aboutEvent(event.id, seat), action: 'CREATED', changes: changesOfNew(told) });
    }
  }
  seat.events = await renewImpliedEvents(from, actor, factsOf(seat).outcome);
  return deeds;
}

function aboutEvent(id: number, { participation }: Seat) {
  return { ...ofSeat(participation), subject: { kind: 'event' as const, id } };
}

/** The seat as it would be, without what is made from the kind of case itself. */
function castAs(seat: Seat, { procedure, capacity }: Cast): Seat {
  const was = { procedure: seat.case.procedure, capacity: seat.participation.capacity };
  const old = initialEventType({ ...was, appealedBy: seat.case.appealedBy, events: [] });
  const type = initialEventType({ procedure, capacity, appealedBy: seat.case.appealedBy, events: [] });
  const replaced = old === type ? [] : receiptsAmong(seat, old);
  return {
    ...seat,
    case: Object.assign(new Case(), seat.case, { procedure }),
    participation: Object.assign(new Participation(), seat.participation, { capacity }),
    events: seat.events.filter((event) => !event.implied && !replaced.includes(event)),
  };
}

function trialProblems({ hearings }: Seat, { procedure }: Cast): FieldError[] {
  if (procedure !== 'RECONSIDERATION') return [];
  const trial = hearings.some(({ kind, status }) => kind === 'TRIAL' && status !== 'CANCELLED');
  return trial ? [{ field: 'procedure', message: '行政复议案件没有开庭，请先取消已登记的开庭' }] : [];
}

function contradictions(seat: Seat, limits: Required<Limits>): FieldError[] {
  const facts = factsOf({ ...seat, outcome: null });
  const { outcome } = factsOf(seat);
  const inEvents = eventProblems(facts, limits).map(
    ({ message }) => `更正后已登记的程序事项就不对了，请先撤回它们：${message}`,
  );
  const inOutcome = outcome
    ? outcomeProblems(facts, outcome, limits).map(
        ({ message }) => `更正后已登记的处理结果就不对了，请先撤销结案：${message}`,
      )
    : [];
  return [...inEvents, ...inOutcome].map((message) => ({ field: 'procedure', message }));
}
