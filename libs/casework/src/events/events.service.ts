import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, eventProblems, type EventType, initialEventType, isRecordedElsewhere } from '#law';
import type { Actor } from '#people';
import {
  changesBetween,
  changesOfNew,
  type Deed,
  type FieldError,
  InvalidInput,
  insertRow,
  refuseIfAny,
  type Subject,
  type Whose,
} from '#platform';
import { EventNotFound } from '../record/casework.problems';
import { Calendars } from '../deadlines/calendars';
import { Amendments } from '../deadlines/amendments';
import { Deadline } from '../record/deadline.entity';
import { CaseEvent } from '../record/case-event.entity';
import { newEvent, type NewEvent } from '../record/new-event';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';

export interface EventCorrection {
  on?: NewEvent['on'];
  detail?: CaseEvent['detail'];
  reason: string;
  version: number;
}

/** 程序事项: recorded, corrected and withdrawn; every time the deadlines are computed again. */
@Injectable()
export class EventsService {
  constructor(
    private readonly amendments: Amendments,
    private readonly calendars: Calendars,
  ) {}

  record(actor: Actor, caseId: number, told: NewEvent, version?: number): Promise<Seat> {
    refuseElsewhere(told.type, 'type');
    return this.amendments.make(actor, { caseId, version }, async ({ db, seat, now }) => {
      await refuseUnknownDeadline(db, seat, told);
      const event = newEvent(db, told, { recordedAt: now, recordedById: actor.userId, implied: false });
      Object.assign(event, { caseId, participationId: seat.participation.id });
      const after = { ...seat, events: [...seat.events, event] };
      this.refuseImpossible(after, event);
      event.id = await insertRow(db, CaseEvent, event);
      return {
        seat: after,
        deeds: [{ ...aboutEvent(event, seat), action: 'CREATED', changes: changesOfNew(told) }],
      };
    });
  }

  correct(actor: Actor, caseId: number, eventId: number, correction: EventCorrection): Promise<Seat> {
    const { version, reason } = correction;
    return this.amendments.make(actor, { caseId, version }, async ({ db, seat }) => {
      const event = requireEvent(seat, eventId);
      refuseElsewhere(event.type, 'eventId');
      const before = { happenedOn: event.happenedOn, detail: event.detail };
      const patch = {
        happenedOn: correction.on ?? event.happenedOn,
        detail: correction.detail ?? event.detail,
      };
      Object.assign(event, patch);
      const receipt = await moveReceipt(db, seat, event, before.happenedOn);
      this.refuseImpossible(seat, event);
      await db.update(CaseEvent, { id: eventId }, patch);
      const changes = changesBetween(before, patch);
      return {
        seat,
        deeds: [
          { ...aboutEvent(event, seat), action: 'CHANGED', changes, reason },
          ...receipt.map((deed) => ({ ...deed, reason })),
        ],
      };
    });
  }

  withdraw(
    actor: Actor,
    caseId: number,
    eventId: number,
    { reason, version }: Pick<EventCorrection, 'reason' | 'version'>,
  ): Promise<Seat> {
    return this.amendments.make(actor, { caseId, version }, async ({ db, seat, now }) => {
      const event = requireEvent(seat, eventId);
      refuseElsewhere(event.type, 'eventId');
      const after = { ...seat, events: seat.events.filter(({ id }) => id !== eventId) };
      refuseIfAny(
        eventProblems(factsOf(after), this.calendars.limits()).map(({ message }) => ({
          field: 'eventId',
          message: `撤回后其余事项的先后就不对了：${message}`,
        })),
      );
      await db.update(CaseEvent, { id: eventId }, { withdrawnAt: now, withdrawReason: reason });
      const changes: Deed['changes'] = { type: [event.type, null], on: [event.happenedOn, null] };
      return { seat: after, deeds: [{ ...aboutEvent(event, seat), action: 'REMOVED', changes, reason }] };
    });
  }

  /** Field paths are told as the request has them: `on`, not `events[3].on`. */
  private refuseImpossible(seat: Seat, event: CaseEvent): void {
    const path = `events[${seat.events.indexOf(event)}].`;
    const problems = eventProblems(factsOf(seat), this.calendars.limits());
    refuseIfAny(problems.map(({ field, message }): FieldError => ({ field: fieldOf(field, path), message })));
  }
}

/** What is done with must be there. */
async function refuseUnknownDeadline(
  db: EntityManager,
  { participation }: Seat,
  { type, deadlineKey: key }: NewEvent,
): Promise<void> {
  if (type !== 'LOCAL_DONE' || key === undefined) return;
  const found = await db.findOneBy(Deadline, { participationId: participation.id, key });
  if (found?.origin === 'LOCAL') return;
  const message = '本案没有这一项地方规定的期限，请刷新后重试';
  throw new InvalidInput([{ field: 'deadlineKey', message }]);
}

/** 收到日期 is the day of the initial event: correcting one corrects the other. */
async function moveReceipt(db: EntityManager, seat: Seat, event: CaseEvent, before: Day): Promise<Deed[]> {
  const { participation } = seat;
  if (event.type !== initialEventType({ ...factsOf(seat), events: [] })) return [];
  if (participation.receivedOn !== before || event.happenedOn === before) return [];
  const receivedOn = event.happenedOn;
  participation.receivedOn = receivedOn;
  await db.update(Participation, { id: participation.id }, { receivedOn });
  const subject: Subject = { kind: 'participation', id: participation.id };
  const changes: Deed['changes'] = { receivedOn: [before, receivedOn] };
  return [{ ...ofSeat(participation), subject, action: 'CHANGED', changes }];
}

/** 是否上诉 is proposed, decided and taken back by who may. */
function refuseElsewhere(type: EventType, field: string): void {
  if (isRecordedElsewhere(type)) refuseIfAny([{ field, message: '请在案件页“是否上诉”中提出、审批和撤回' }]);
}

function fieldOf(field: string, path: string): string {
  if (field.startsWith(path)) return field.slice(path.length);
  return field.startsWith('events[') ? 'on' : field;
}

function requireEvent(seat: Seat, id: number): CaseEvent {
  const event = seat.events.find((one) => one.id === id);
  if (!event) throw new EventNotFound();
  return event;
}

function aboutEvent({ id }: CaseEvent, { participation }: Seat): Whose & Pick<Deed, 'subject'> {
  return { ...ofSeat(participation), subject: { kind: 'event', id } };
}
