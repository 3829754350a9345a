import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readCaseNo } from '#law';
import { type Actor, doerOf, requireAssignable } from '#people';
import { AuditTrail, changesOfNew, Clock, type Deed, insertRow, insertRows, Transactions } from '#platform';
import type { Deadline } from '../record/deadline.entity';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { makeFindable } from '../finding/case-texts';
import { applicantsOf } from './applicants';
import { Case } from '../record/case.entity';
import { CaseChecks } from './case-checks';
import { CaseEvent } from '../record/case-event.entity';
import { Dispute } from '../record/dispute.entity';
import { disputeOf, eventsOf, type NewCase } from './new-case';
import { newEvent } from '../record/new-event';
import { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import type { Seat } from '../record/seat';
import { withNulls } from '../record/with-nulls';

/** The rows of a registration; only case and participation know their ids. */
export interface RegisteredCase {
  seat: Seat;
  parties: readonly Omit<Party, 'id'>[];
  deadlines: readonly Omit<Deadline, 'id'>[];
}

@Injectable()
export class CasesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly checks: CaseChecks,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** 登记. The case, its deadlines, its reminders and the audit entry are stored together or not at all. */
  register(actor: Actor, input: NewCase): Promise<RegisteredCase> {
    this.checks.refuseImpossible(input);
    requireAssignable(actor, input.officerId);
    return this.transactions.run(async (db) => {
      await this.checks.references(db, actor.organId, input);
      const previous = await this.checks.previousCase(db, actor, input.previousCaseId);
      const seat: Seat = {
        case: newCase(db, input, previous, this.clock.now()),
        dispute: previous
          ? await db.findOneByOrFail(Dispute, { id: previous.disputeId })
          : db.create(Dispute, disputeOf(input.act)),
        participation: newParticipation(db, actor, input, this.clock.now()),
        events: eventsOf(input).map((event) =>
          newEvent(db, event, {
            recordedAt: this.clock.now(),
            recordedById: actor.userId,
            implied: false,
          }),
        ),
        hearings: [],
        appearances: [],
        outcome: null,
        orders: [],
        followUps: [],
      };
      const { standing, deadlines } = await this.deadlines.beginningOf(db, seat);
      Object.assign(seat.participation, standing);
      const parties = await store(db, seat, input, previous);
      const stored = await this.deadlines.begin(db, seat, deadlines, doerOf(actor));
      await makeFindable(db, { ...seat, parties });
      await this.audit.record(db, doerOf(actor), [registrationOf(seat, input)]);
      if (previous) await this.deadlines.settleOthers(db, seat.case, doerOf(actor));
      return { seat, parties, deadlines: stored };
    });
  }
}

function registrationOf({ case: { id } }: Seat, input: NewCase): Deed {
  return { subject: { kind: 'case', id }, caseId: id, action: 'CREATED', changes: changesOfNew(input) };
}

function newCase(db: EntityManager, input: NewCase, previous: Case | null, registeredAt: Date): Case {
  const { procedure, authority, appealedBy, previousCaseId, note } = input;
  const caseNo = input.caseNo ? readCaseNo(input.caseNo) : undefined;
  return db.create(Case, {
    ...withNulls({ authority, appealedBy, previousCaseId, note }),
    ...withNulls({ caseNo: caseNo?.text, caseNoKey: caseNo?.key }),
    revision: 1,
    disputeId: previous?.disputeId,
    procedure,
    applicants: applicantsOf(input.parties ?? []),
    registeredAt,
  });
}

export function newParticipation(
  db: EntityManager,
  { organId, userId }: Pick<Actor, 'organId' | 'userId'>,
  { capacity, receivedOn, defendantForm, unitId, officerId }: NewCase,
  registeredAt: Date,
): Participation {
  return db.create(Participation, {
    ...withNulls({ defendantForm, unitId, officerId }),
    organId,
    version: 1,
    servedOn: null,
    capacity,
    receivedOn,
    registrarId: userId,
    registeredAt,
    withdrawnAt: null,
    withdrawnById: null,
    withdrawReason: null,
    chosenLawVersion: null,
    chosenLawVersionReason: null,
    chosenOptions: null,
    chosenOptionsReason: null,
    chosenVerdict: null,
    verdictReason: null,
  });
}

/** Fills in the ids that the database gives to the case and to the seat. */
async function store(
  db: EntityManager,
  seat: Seat,
  input: NewCase,
  previous: Case | null,
): Promise<RegisteredCase['parties']> {
  const { case: of, dispute, participation, events } = seat;
  if (!previous) of.disputeId = await insertRow(db, Dispute, dispute);
  const caseId = await insertRow(db, Case, of);
  of.id = caseId;
  participation.caseId = caseId;
  participation.id = await insertRow(db, Participation, participation);
  const parties = (input.parties ?? []).map(({ role, kind, name }) => ({ role, kind, name, caseId }));
  await insertRows(db, Party, parties);
  for (const event of events) Object.assign(event, { caseId, participationId: participation.id });
  await insertRows(db, CaseEvent, events);
  return parties;
}
