import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eventProblems, initialEventType, readCaseNo } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, changesBetween, type Change, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { applicantsOf } from './applicants';
import { Case } from './case.entity';
import { CaseEvent } from './case-event.entity';
import { CaseReferences } from './case-references';
import { Dispute } from './dispute.entity';
import { type CaseChanges, disputeOf } from './new-case';
import { Participation } from './participation.entity';
import { Party } from './party.entity';
import { factsOf, type Seat } from './seat';
import { Seats } from './seats';

@Injectable()
export class CaseEditingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly references: CaseReferences,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly calendars: Calendars,
  ) {}

  /** Corrects what was registered; what `changes` does not name stays. A date is moved only with a reason. */
  edit(actor: Actor, caseId: number, changes: CaseChanges): Promise<void> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId, changes.version);
      await this.references.check(db, seat.participation.organId, changes);
      const moved = [
        ...(await this.editCase(db, actor, seat, changes)),
        ...(await editDispute(db, seat, changes)),
        ...(await editParties(db, seat, changes)),
        ...(await editParticipation(db, seat, changes)),
      ];
      requireReason(moved, changes.reason);
      refuseIfAny(eventProblems(factsOf(seat), this.calendars.limits()));
      const subject = `case:${caseId}`;
      await this.audit.record(db, doerOf(actor), [
        {
          subject,
          topic: subject,
          action: 'CHANGED',
          changes: Object.fromEntries(moved),
          reason: changes.reason ?? null,
        },
      ]);
      await this.deadlines.settle(db, seat, doerOf(actor));
    });
  }

  private async editCase(
    db: EntityManager,
    actor: Actor,
    seat: Seat,
    changes: CaseChanges,
  ): Promise<Moved[]> {
    const { authority, appealedBy, note } = changes;
    const patch: Partial<Case> = defined({ authority, appealedBy, note });
    if (changes.caseNo !== undefined) {
      const caseNo = changes.caseNo ? readCaseNo(changes.caseNo) : null;
      Object.assign(patch, { caseNo: caseNo?.text ?? null, caseNoKey: caseNo?.key ?? null });
    }
    if (changes.previousCaseId !== undefined) {
      const previous = await this.references.previousCase(db, actor, changes.previousCaseId);
      refuseLoop(seat.case.id, previous);
      Object.assign(patch, { previousCaseId: previous?.id ?? null });
      if (previous) Object.assign(patch, { disputeId: previous.disputeId });
    }
    if (changes.parties) patch.applicants = applicantsOf(changes.parties);
    return apply(db, Case, seat.case, patch);
  }
}

type Moved = [field: string, change: Change];

async function editDispute(db: EntityManager, seat: Seat, { act }: CaseChanges): Promise<Moved[]> {
  if (act === undefined) return [];
  return apply(db, Dispute, seat.dispute, disputeOf(act));
}

async function editParties(db: EntityManager, seat: Seat, { parties }: CaseChanges): Promise<Moved[]> {
  if (!parties) return [];
  const caseId = seat.case.id;
  const before = (await db.find(Party, { where: { caseId }, order: { id: 'ASC' } })).map(
    ({ role, kind, name }) => ({ role, kind, name }),
  );
  await db.delete(Party, { caseId });
  if (parties.length > 0)
    await db.insert(
      Party,
      parties.map((party) => ({ ...party, caseId })),
    );
  return Object.entries(changesBetween({ parties: before }, { parties }));
}

/** 收到日期 and the event that it is are one fact, and move together. */
async function editParticipation(db: EntityManager, seat: Seat, changes: CaseChanges): Promise<Moved[]> {
  const { unitId, officerId, defendantForm, receivedOn, lawVersion, reason } = changes;
  const patch: Partial<Participation> = defined({ unitId, officerId, defendantForm, receivedOn });
  if (lawVersion !== undefined) {
    patch.chosenLawVersion = lawVersion;
    patch.chosenLawVersionReason = lawVersion ? (reason ?? null) : null;
  }
  const { receivedOn: before } = seat.participation;
  if (receivedOn && receivedOn !== before) {
    const initial = initialEventType({ ...factsOf(seat), events: [] });
    for (const event of seat.events.filter(
      ({ type, happenedOn }) => type === initial && happenedOn === before,
    )) {
      event.happenedOn = receivedOn;
      await db.update(CaseEvent, { id: event.id }, { happenedOn: receivedOn });
    }
  }
  return apply(db, Participation, seat.participation, patch);
}

/** Writes what differs and says what it was before. */
async function apply<T extends { id: number }>(
  db: EntityManager,
  entity: abstract new () => T,
  row: T,
  patch: Partial<Omit<T, 'id'>>,
): Promise<Moved[]> {
  const changes = changesBetween(row, patch as Partial<T>);
  if (Object.keys(changes).length === 0) return [];
  await db.update(entity, row.id, patch as object);
  Object.assign(row, patch);
  return Object.entries(changes);
}

function requireReason(moved: readonly Moved[], reason: string | undefined): void {
  if (reason?.trim()) return;
  const dates: Record<string, string> = {
    receivedOn: '收到日期',
    actMadeOn: '行政行为日期',
    chosenLawVersion: '适用的法律版本',
  };
  for (const [field, [before]] of moved) {
    const label = dates[field];
    if (label && (before !== null || field === 'chosenLawVersion')) {
      throw new InvalidInput([{ field: 'reason', message: `更改${label}请说明理由` }]);
    }
  }
}

function refuseLoop(id: number, previous: Case | null): void {
  if (previous?.id === id || previous?.previousCaseId === id) {
    throw new InvalidInput([{ field: 'previousCaseId', message: '前案不能是本案自己或者本案的后续案件' }]);
  }
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
