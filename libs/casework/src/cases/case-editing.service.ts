import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { caseOptionProblems, initialEventType, readCaseNo } from '#law';
import { type Actor, doerOf, requireAssignable } from '#people';
import { changesBetween, type Change, type Deed, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { Amendments } from '../deadlines/amendments';
import { applicantsOf } from './applicants';
import { Case } from '../record/case.entity';
import { CaseChecks } from './case-checks';
import { CaseEvent } from '../record/case-event.entity';
import { Dispute } from '../record/dispute.entity';
import { relink } from './linking';
import { type CaseChanges, disputeOf } from './new-case';
import { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { withNulls } from '../record/with-nulls';

@Injectable()
export class CaseEditingService {
  constructor(
    private readonly amendments: Amendments,
    private readonly checks: CaseChecks,
    private readonly deadlines: DeadlineKeeping,
    private readonly transactions: Transactions,
  ) {}

  /** Corrects what was registered; what `changes` does not name stays. A date is moved only with a reason. */
  edit(actor: Actor, caseId: number, changes: CaseChanges): Promise<void> {
    refuseIfAny(caseOptionProblems(changes.choices ?? {}, 'choices'));
    return this.transactions.run(async (db) => {
      const before = await db.findOneBy(Case, { id: caseId });
      await this.change(actor, caseId, changes);
      if (changes.act === undefined && changes.previousCaseId === undefined) return;
      const after = await db.findOneByOrFail(Case, { id: caseId });
      await this.deadlines.settleOthers(db, after, doerOf(actor));
      if (before && before.disputeId !== after.disputeId)
        await this.deadlines.settleOthers(db, before, doerOf(actor));
    });
  }

  private change(actor: Actor, caseId: number, changes: CaseChanges): Promise<void> {
    const { version, reason } = changes;
    return this.amendments.make(actor, { caseId, version }, async ({ db, seat }) => {
      await this.checks.references(db, seat.participation.organId, changes);
      if (changes.officerId !== seat.participation.officerId) requireAssignable(actor, changes.officerId);
      const previous = await this.checks.previousCase(db, actor, changes.previousCaseId);
      const followed = changes.previousCaseId === undefined ? [] : await relink(db, seat, previous);
      const moved = {
        case: [...(await editCase(db, seat, changes)), ...(await editParties(db, seat, changes))],
        dispute: await editDispute(db, seat, changes),
        seat: await editParticipation(db, seat, changes),
      };
      requireReason(Object.values(moved).flat(), reason);
      this.checks.refuseImpossibleSeat(seat);
      const deeds = [...followed, ...(await deedsOf(db, seat, moved, reason ?? null))];
      return { seat, shared: moved.case.length + moved.dispute.length > 0, deeds };
    });
  }
}

type Moved = [field: string, change: Change];

/** Each part is filed under its own record, so that statistics can undo it for an earlier day. */
async function deedsOf(
  db: EntityManager,
  { case: of, dispute, participation }: Seat,
  moved: Record<'case' | 'dispute' | 'seat', Moved[]>,
  reason: string | null,
): Promise<Deed[]> {
  const told = { action: 'CHANGED' as const, reason };
  const about = moved.dispute.length > 0 ? await db.findBy(Case, { disputeId: dispute.id }) : [];
  const others = about.filter(({ id }) => id !== of.id).map(({ id }) => id);
  if (others.length > 0) await db.update(Case, { id: In(others) }, { version: () => 'version + 1' });
  const [ofCase, ofDispute, ofTheSeat] = [moved.case, moved.dispute, moved.seat].map(
    (fields): Deed['changes'] => Object.fromEntries(fields),
  ) as [Deed['changes'], Deed['changes'], Deed['changes']];
  return [
    { ...told, subject: { kind: 'case', id: of.id }, caseId: of.id, changes: ofCase },
    ...about.map(({ id: caseId }): Deed => ({
      ...{ ...told, subject: { kind: 'dispute', id: dispute.id }, caseId, changes: ofDispute },
    })),
    {
      ...{ ...told, ...ofSeat(participation), subject: { kind: 'participation', id: participation.id } },
      changes: ofTheSeat,
    },
  ];
}

function editCase(db: EntityManager, seat: Seat, changes: CaseChanges): Promise<Moved[]> {
  const { authority, appealedBy, note, previousCaseId, parties, caseNo } = changes;
  const read = caseNo ? readCaseNo(caseNo) : undefined;
  const patch: Partial<Case> = {
    ...defined({ authority, appealedBy, note, previousCaseId }),
    ...(caseNo === undefined ? {} : withNulls({ caseNo: read?.text, caseNoKey: read?.key })),
    ...(parties ? { applicants: applicantsOf(parties) } : {}),
  };
  return apply(db, Case, seat.case, patch);
}

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
  const rows = parties.map(({ role, kind, name }) => ({ role, kind, name, caseId }));
  if (rows.length > 0) await db.insert(Party, rows);
  return Object.entries(changesBetween({ parties: before }, { parties }));
}

/** 收到日期 and the event that it is are one fact, and move together. */
async function editParticipation(db: EntityManager, seat: Seat, changes: CaseChanges): Promise<Moved[]> {
  const { unitId, officerId, defendantForm, receivedOn } = changes;
  const patch = { ...defined({ unitId, officerId, defendantForm, receivedOn }), ...choicesIn(changes) };
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

/** What staff decide against the dates and the usual reading, and why. */
function choicesIn({ lawVersion, choices, reason }: CaseChanges): Partial<Participation> {
  const chosenOptions = choices && Object.keys(choices).length > 0 ? choices : null;
  return {
    ...(lawVersion === undefined
      ? {}
      : { chosenLawVersion: lawVersion, chosenLawVersionReason: lawVersion ? (reason ?? null) : null }),
    ...(choices === undefined
      ? {}
      : { chosenOptions, chosenOptionsReason: chosenOptions ? (reason ?? null) : null }),
  };
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
    chosenOptions: '有争议的算法',
  };
  for (const [field, [before]] of moved) {
    const label = dates[field];
    if (label && (before !== null || field.startsWith('chosen'))) {
      throw new InvalidInput([{ field: 'reason', message: `更改${label}请说明理由` }]);
    }
  }
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
