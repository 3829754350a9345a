import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type Capacity, type Day, type DefendantForm, impliedEvents } from '#law';
import {
  type Actor,
  Organ,
  OrganNotFound,
  requireAssignable,
  requirePermission,
  requireWritable,
  doerOf,
} from '#people';
import { changesOfNew, type Deed, insertRow, insertRows, refuseIfAny, type Subject } from '#platform';
import { type Amending, Amendments } from '../deadlines/amendments';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { CaseEvent } from '../record/case-event.entity';
import { CaseIsWithdrawn, OrganSitsAlready } from '../record/casework.problems';
import { newEvent } from '../record/new-event';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { CaseChecks } from './case-checks';
import { newParticipation } from './cases.service';
import { eventsOf, problemsOfNew } from './new-case';

export interface NewSeat {
  organId: number;
  capacity: Capacity;
  receivedOn: Day;
  defendantForm?: DefendantForm | null;
  unitId?: number | null;
  officerId?: number | null;
  version: number;
}

/** A further organ sits in a case: 复议机关作共同被告, 市局与区局同案. */
@Injectable()
export class SeatingService {
  constructor(
    private readonly amendments: Amendments,
    private readonly checks: CaseChecks,
    private readonly deadlines: DeadlineKeeping,
  ) {}

  /**
   * By an organ that sits already, or by the organ itself where it sees the case.
   * @throws CaseNotFound, NotYourOrgansSeat, OrganNotFound, OrganSitsAlready, StaleVersion
   */
  add(actor: Actor, caseId: number, input: NewSeat): Promise<void> {
    const { organId, version } = input;
    const check = (seen: Participation) => {
      if (organId !== actor.organId) requireWritable(actor, seen);
      requirePermission(actor, 'cases.write');
      requireAssignable(actor, input.officerId);
      if (seen.withdrawnAt && organId !== actor.organId) throw new CaseIsWithdrawn();
    };
    const work = async ({ db, seat: beside, now }: Amending): Promise<Deed[]> => {
      await this.requireFree(db, caseId, organId);
      await this.checks.references(db, organId, input);
      const { procedure, appealedBy } = beside.case;
      const asNew = { ...input, procedure, appealedBy };
      refuseIfAny(problemsOfNew(asNew, this.checks.limits()));
      const seat = this.seatOf(db, actor, asNew, { beside, now });
      const { standing, deadlines } = await this.deadlines.beginningOf(db, seat);
      Object.assign(seat.participation, standing);
      const { participation, events } = seat;
      participation.id = await insertRow(db, Participation, participation);
      for (const event of events) Object.assign(event, { caseId, participationId: participation.id });
      await insertRows(db, CaseEvent, events);
      await this.deadlines.begin(db, seat, deadlines, doerOf(actor));
      const { version: _version, ...told } = input;
      const subject: Subject = { kind: 'participation', id: participation.id };
      return [{ subject, organId, caseId, action: 'CREATED', changes: changesOfNew(told) }];
    };
    return this.amendments.beside(actor, { caseId, version, whole: true }, { check, work });
  }

  private async requireFree(db: EntityManager, caseId: number, organId: number): Promise<void> {
    if (!(await db.existsBy(Organ, { id: organId, endedAt: IsNull() }))) throw new OrganNotFound();
    const seat = await db.findOneBy(Participation, { caseId, organId });
    if (seat) throw new OrganSitsAlready(seat.withdrawnAt !== null);
  }

  private seatOf(
    db: EntityManager,
    actor: Actor,
    input: Parameters<typeof eventsOf>[0] & NewSeat,
    { beside, now }: { beside: Seat; now: Date },
  ): Seat {
    const participation = newParticipation(db, { ...actor, organId: input.organId }, input, now);
    participation.caseId = beside.case.id;
    // No version that anybody has seen of the case is lower.
    participation.version = beside.participation.version;
    const recorded = { recordedAt: now, recordedById: actor.userId };
    const events = eventsOf(input).map((event) => newEvent(db, event, { ...recorded, implied: false }));
    const seat: Seat = { ...beside, participation, events, followUps: [] };
    const implied = beside.outcome
      ? impliedEvents(factsOf(seat)).map((event) => newEvent(db, event, { ...recorded, implied: true }))
      : [];
    return { ...seat, events: [...events, ...implied] };
  }
}
