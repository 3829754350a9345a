import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readCaseNo } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, changesOfNew, Clock, refuseIfAny, Transactions } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { applicantsOf } from './applicants';
import { Case } from './case.entity';
import { CaseEvent } from './case-event.entity';
import { CaseReferences } from './case-references';
import { Dispute } from './dispute.entity';
import { disputeOf, eventsOf, type NewCase, problemsOfNew } from './new-case';
import { Participation } from './participation.entity';
import { Party } from './party.entity';
import type { Seat } from './seat';

@Injectable()
export class CasesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly references: CaseReferences,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** 登记. The case, its deadlines, its reminders and the audit entry are stored together or not at all. */
  register(actor: Actor, input: NewCase): Promise<number> {
    refuseIfAny(problemsOfNew(input, this.calendars.limits()));
    return this.transactions.run(async (db) => {
      await this.references.check(db, actor.organId, input);
      const previous = await this.references.previousCase(db, actor, input.previousCaseId);
      const seat = await this.seatOf(db, actor, input, previous);
      await storeSeat(db, seat, input, previous === null);
      await this.deadlines.begin(db, seat);
      const subject = `case:${seat.case.id}`;
      await this.audit.record(db, doerOf(actor), [
        { subject, topic: subject, action: 'CREATED', changes: changesOfNew(input) },
      ]);
      return seat.case.id;
    });
  }

  /** The rows of the new case, not stored yet and without ids. */
  private async seatOf(
    db: EntityManager,
    actor: Actor,
    input: NewCase,
    previous: Case | null,
  ): Promise<Seat> {
    const now = this.clock.now();
    const caseNo = input.caseNo ? readCaseNo(input.caseNo) : null;
    const of = db.create(Case, {
      version: 1,
      disputeId: previous?.disputeId ?? 0,
      previousCaseId: input.previousCaseId ?? null,
      procedure: input.procedure,
      caseNo: caseNo?.text ?? null,
      caseNoKey: caseNo?.key ?? null,
      authority: input.authority ?? null,
      appealedBy: input.appealedBy ?? null,
      applicants: applicantsOf(input.parties ?? []),
      note: input.note ?? null,
      registeredAt: now,
    });
    const participation = db.create(Participation, {
      organId: actor.organId,
      capacity: input.capacity,
      defendantForm: input.defendantForm ?? null,
      receivedOn: input.receivedOn,
      unitId: input.unitId ?? null,
      officerId: input.officerId ?? null,
      registrarId: actor.userId,
      registeredAt: now,
      chosenLawVersion: null,
      chosenLawVersionReason: null,
      chosenVerdict: null,
      verdictReason: null,
    });
    const events = eventsOf(input).map(({ type, on, ...detail }) =>
      db.create(CaseEvent, {
        type,
        happenedOn: on,
        detail,
        implied: false,
        recordedAt: now,
        recordedById: actor.userId,
        withdrawnAt: null,
        withdrawReason: null,
      }),
    );
    const dispute = previous
      ? await db.findOneByOrFail(Dispute, { id: previous.disputeId })
      : db.create(Dispute, disputeOf(input.act));
    const seat: Seat = {
      case: of,
      dispute,
      participation,
      events,
      hearings: [],
      outcome: null,
      orders: [],
      followUps: [],
    };
    Object.assign(participation, await this.deadlines.standingOf(db, seat));
    return seat;
  }
}

/** Fills in the ids that the database gives. */
async function storeSeat(db: EntityManager, seat: Seat, input: NewCase, newDispute: boolean): Promise<void> {
  const { case: of, dispute, participation } = seat;
  if (newDispute) {
    await db.insert(Dispute, dispute);
    of.disputeId = dispute.id;
  }
  await db.insert(Case, of);
  participation.caseId = of.id;
  await db.insert(Participation, participation);
  const parties = (input.parties ?? []).map((party) => ({ ...party, caseId: of.id }));
  if (parties.length > 0) await db.insert(Party, parties);
  const events = seat.events.map((event) => ({ ...event, caseId: of.id, participationId: participation.id }));
  if (events.length > 0) await db.insert(CaseEvent, events);
}
