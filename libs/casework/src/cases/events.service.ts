import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eventProblems, initialEventType } from '#law';
import { type Actor, doerOf } from '#people';
import {
  AuditTrail,
  changesBetween,
  changesOfNew,
  Clock,
  type Deed,
  type FieldError,
  refuseIfAny,
  Transactions,
} from '#platform';
import { EventNotFound } from '../casework.problems';
import { Calendars } from '../deadlines/calendars';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { CaseEvent } from './case-event.entity';
import type { NewEvent } from './new-case';
import { Participation } from './participation.entity';
import { factsOf, type Seat } from './seat';
import { Seats } from './seats';

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
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, caseId: number, { type, on, ...detail }: NewEvent, version?: number): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId, version);
      const event = db.create(CaseEvent, {
        caseId,
        participationId: seat.participation.id,
        type,
        happenedOn: on,
        detail,
        implied: false,
        recordedAt: this.clock.now(),
        recordedById: actor.userId,
        withdrawnAt: null,
        withdrawReason: null,
      });
      const after = { ...seat, events: [...seat.events, event] };
      this.refuseImpossible(after, event);
      await db.insert(CaseEvent, event);
      await this.conclude(db, actor, after, {
        ...subjectOf(event),
        action: 'CREATED',
        changes: changesOfNew({ type, on, ...detail }),
      });
    });
  }

  correct(actor: Actor, caseId: number, eventId: number, correction: EventCorrection): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId, correction.version);
      const event = requireEvent(seat, eventId);
      const before = { happenedOn: event.happenedOn, detail: event.detail };
      const patch = {
        happenedOn: correction.on ?? event.happenedOn,
        detail: correction.detail ?? event.detail,
      };
      Object.assign(event, patch);
      await this.moveReceipt(db, seat, event, before.happenedOn);
      this.refuseImpossible(seat, event);
      await db.update(CaseEvent, { id: eventId }, patch);
      await this.conclude(db, actor, seat, {
        ...subjectOf(event),
        action: 'CHANGED',
        changes: changesBetween(before, patch),
        reason: correction.reason,
      });
    });
  }

  withdraw(actor: Actor, caseId: number, eventId: number, reason: string, version: number): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId, version);
      const event = requireEvent(seat, eventId);
      const after = { ...seat, events: seat.events.filter(({ id }) => id !== eventId) };
      refuseIfAny(
        eventProblems(factsOf(after), this.calendars.limits()).map(({ message }) => ({
          field: 'eventId',
          message: `撤回后其余事项的先后就不对了：${message}`,
        })),
      );
      await db.update(CaseEvent, { id: eventId }, { withdrawnAt: this.clock.now(), withdrawReason: reason });
      await this.conclude(db, actor, after, {
        ...subjectOf(event),
        action: 'REMOVED',
        changes: { type: [event.type, null], on: [event.happenedOn, null] },
        reason,
      });
    });
  }

  private async conclude(db: EntityManager, actor: Actor, seat: Seat, deed: Deed): Promise<void> {
    await this.audit.record(db, doerOf(actor), [deed]);
    await this.deadlines.settle(db, seat, doerOf(actor));
  }

  /** 收到日期 is the day of the initial event: correcting one corrects the other. */
  private async moveReceipt(db: EntityManager, seat: Seat, event: CaseEvent, before: string): Promise<void> {
    const { participation } = seat;
    if (
      event.type !== initialEventType({ ...factsOf(seat), events: [] }) ||
      participation.receivedOn !== before
    )
      return;
    participation.receivedOn = event.happenedOn;
    await db.update(Participation, { id: participation.id }, { receivedOn: event.happenedOn });
  }

  /** Field paths are told as the request has them: `on`, not `events[3].on`. */
  private refuseImpossible(seat: Seat, event: CaseEvent): void {
    const path = `events[${seat.events.indexOf(event)}].`;
    const problems = eventProblems(factsOf(seat), this.calendars.limits());
    refuseIfAny(problems.map(({ field, message }): FieldError => ({ field: fieldOf(field, path), message })));
  }
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

function subjectOf(event: CaseEvent): Pick<Deed, 'subject' | 'topic'> {
  return { subject: `event:${event.id}`, topic: `case:${event.caseId}` };
}
