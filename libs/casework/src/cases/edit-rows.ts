import type { EntityManager } from 'typeorm';
import { initialEventType, readCaseNo } from '#law';
import { changesBetween, type Change } from '#platform';
import { Case } from '../record/case.entity';
import { CaseEvent } from '../record/case-event.entity';
import { Dispute } from '../record/dispute.entity';
import { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import { receiptsAmong } from '../record/receipt';
import { factsOf, type Seat } from '../record/seat';
import { withNulls } from '../record/with-nulls';
import { applicantsOf } from './applicants';
import { type CaseChanges, disputeOf } from './new-case';

/** A field that was changed, as the history has it. */
export type Moved = [field: string, change: Change];

export function editCase(db: EntityManager, seat: Seat, changes: CaseChanges): Promise<Moved[]> {
  const { authority, appealedBy, note, previousCaseId, parties, caseNo } = changes;
  const read = caseNo ? readCaseNo(caseNo) : undefined;
  const patch: Partial<Case> = {
    ...defined({ authority, appealedBy, note, previousCaseId }),
    ...(caseNo === undefined ? {} : withNulls({ caseNo: read?.text, caseNoKey: read?.key })),
    ...(parties ? { applicants: applicantsOf(parties) } : {}),
  };
  return apply(db, Case, seat.case, patch);
}

export async function editDispute(db: EntityManager, seat: Seat, { act }: CaseChanges): Promise<Moved[]> {
  if (act === undefined) return [];
  return apply(db, Dispute, seat.dispute, disputeOf(act, seat.dispute));
}

export async function editParties(db: EntityManager, seat: Seat, { parties }: CaseChanges): Promise<Moved[]> {
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
export async function editParticipation(
  db: EntityManager,
  seat: Seat,
  changes: CaseChanges,
): Promise<Moved[]> {
  const { unitId, officerId, defendantForm, receivedOn } = changes;
  const patch = { ...defined({ unitId, officerId, defendantForm, receivedOn }), ...choicesIn(changes) };
  const { receivedOn: before } = seat.participation;
  if (receivedOn && receivedOn !== before) {
    const initial = initialEventType({ ...factsOf(seat), events: [] });
    for (const event of receiptsAmong(seat, initial)) {
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
export async function apply<T extends { id: number }>(
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

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
