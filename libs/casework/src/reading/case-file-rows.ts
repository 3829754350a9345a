import type { EntityManager } from 'typeorm';
import type { Actor, SeatsInView } from '#people';
import { plainly, type Question, type Questions, rowsWhere } from '#platform';
import { Deadline } from '../record/deadline.entity';
import type { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import type { Seat } from '../record/seat';
import { STANDS } from '../record/withdrawal';
import type { CaseFileRows, Sitting } from './case-file';
import { type Stage, type StageRow, stageOf } from './stage';

/** What stands beside the facts of a seat. */
export interface RowsBeside {
  parties: Party[];
  deadlines: Deadline[];
  sitting: SittingRow[];
  /** None where the dispute has this case alone. */
  stages: StageRow[];
}

export function rowsBeside(
  db: EntityManager,
  participation: Participation,
  atHand: Pick<Seat, 'casesOfDispute' | 'deadlines'>,
): Questions<RowsBeside> {
  return {
    parties: rowsWhere(db, Party, 'caseId = ? ORDER BY id', [participation.caseId]),
    deadlines: atHand.deadlines
      ? null
      : rowsWhere(db, Deadline, 'participationId = ? ORDER BY id', [participation.id]),
    sitting: sittingIn(participation),
    stages: atHand.casesOfDispute === 1 ? null : stagesWith(participation),
  };
}

/** The cases of the same dispute in which the organ has a seat. */
export function stagesWith({ caseId, organId }: Participation): Question<StageRow[]> {
  return plainly(
    `SELECT c.id AS id, c.procedure AS "procedure", p.capacity AS capacity, c.caseNo AS caseNo,
        p.receivedOn AS receivedOn, p.status AS status, p.closedOn AS closedOn, p.disposition AS disposition
      FROM cases c JOIN participations p ON p.caseId = c.id AND p.organId = ?
      WHERE c.disputeId = (SELECT disputeId FROM cases WHERE id = ?) AND (${STANDS} OR c.id = ?) ORDER BY p.receivedOn, c.id`,
    [organId, caseId, caseId],
  );
}

type SittingRow = Pick<Participation, 'id' | 'organId' | 'unitId' | 'officerId' | 'registrarId'> &
  Pick<Participation, 'capacity' | 'withdrawnAt'> &
  CaseFileRows['names'];

/** Who is named in each seat of the case. */
export function sittingIn({ caseId }: Participation): Question<SittingRow[]> {
  return plainly(
    `SELECT p.id AS id, p.organId AS organId, p.unitId AS unitId, p.officerId AS officerId,
        p.registrarId AS registrarId, p.capacity AS capacity, p.withdrawnAt AS withdrawnAt, o.name AS organ,
        n.name AS unit, f.displayName AS officer, r.displayName AS registrar, w.displayName AS withdrawnBy
      FROM participations p JOIN organs o ON o.id = p.organId LEFT JOIN units n ON n.id = p.unitId
        LEFT JOIN users f ON f.id = p.officerId LEFT JOIN users r ON r.id = p.registrarId
        LEFT JOIN users w ON w.id = p.withdrawnById WHERE p.caseId = ? ORDER BY p.id`,
    [caseId],
  );
}

/** Who is named in the seat, and who sits in the case: whoever does sees who else does. */
export function peopleAmong(
  rows: readonly SittingRow[],
  { id }: Participation,
  { ownId, view }: { ownId: number; view: SeatsInView },
): Pick<CaseFileRows, 'names' | 'seats'> {
  const seat = rows.find((row) => row.id === id);
  if (!seat) throw new Error(`Participation ${id} has no organ`);
  const { organ, unit, officer, registrar, withdrawnBy } = seat;
  return {
    names: { organ, unit, officer, registrar, withdrawnBy },
    seats: rows.map((row) =>
      sittingOf(row, { organName: row.organ, own: row.organId === ownId, inView: view.holds(row) }),
    ),
  };
}

function sittingOf(
  { id, organId, capacity, withdrawnAt }: Pick<SittingRow, 'id' | 'organId' | 'capacity' | 'withdrawnAt'>,
  seen: Pick<Sitting, 'organName' | 'own' | 'inView'>,
): Sitting {
  return { id, organId, capacity, ...seen, withdrawn: withdrawnAt !== null };
}

/** Nobody but the person who registered it is named in the seat. */
export function registrarAlone(
  { organName, name }: Actor,
  participation: Participation,
): Pick<CaseFileRows, 'names' | 'seats'> {
  return {
    names: { organ: organName, unit: null, officer: null, registrar: name, withdrawnBy: null },
    seats: [sittingOf(participation, { organName, own: true, inView: true })],
  };
}

export function firstStageOf({ case: { id, procedure, caseNo }, participation }: Seat): Stage {
  const { capacity, receivedOn, status, closedOn, disposition } = participation;
  return stageOf({ id, procedure, caseNo, capacity, receivedOn, status, closedOn, disposition });
}

export interface IdRow {
  kind: 'parties' | 'events' | 'deadlines';
  id: number;
}

/** In the order of the rows as they were inserted: a statement's ids rise, though not always one by one. */
export function idsOf({ id, caseId }: Participation): Question<IdRow[]> {
  return plainly(
    `SELECT 'parties' AS kind, id FROM parties WHERE caseId = ?
      UNION ALL SELECT 'events', id FROM case_events WHERE participationId = ?
      UNION ALL SELECT 'deadlines', id FROM deadlines WHERE participationId = ? ORDER BY id`,
    [caseId, id, id],
  );
}

export function idsByKind(rows: readonly IdRow[]): Record<IdRow['kind'], number[]> {
  const ids: Record<IdRow['kind'], number[]> = { parties: [], events: [], deadlines: [] };
  for (const row of rows) ids[row.kind].push(row.id);
  return ids;
}
