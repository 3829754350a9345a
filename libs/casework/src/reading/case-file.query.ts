import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, mayAt, OrgansService, type SeatsInView } from '#people';
import { Clock, findRows, Transactions } from '#platform';
import { Deadline } from '../record/deadline.entity';
import type { CaseEvent } from '../record/case-event.entity';
import { type AllowedAtSeat, type CaseFile, caseFileOf, type CaseFileRows, type Sitting } from './case-file';
import type { RegisteredCase } from '../cases/cases.service';
import { otherStagesOf } from '../record/other-stages';
import { wholeSeat } from '../record/opened-seat';
import type { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import type { Seat } from '../record/seat';
import { STANDS } from '../record/withdrawal';
import { Seats } from '../record/seats';
import { type Stage, type StageRow, stageOf } from './stage';

@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** @throws CaseNotFound also where the case is out of sight. */
  async of(actor: Actor, caseId: number, seatId?: number): Promise<CaseFile> {
    const opened = await this.seats.opened(this.transactions.reader, actor, caseId, seatId);
    return this.fileOf(actor, await wholeSeat(this.transactions.reader, opened));
  }

  /** As `of` gives it, of a seat that was changed just now and is at hand. */
  ofChanged(actor: Actor, seat: Seat): Promise<CaseFile> {
    return this.fileOf(actor, { ...seat, events: [...seat.events].sort(byDay) });
  }

  private async fileOf(actor: Actor, seat: Seat): Promise<CaseFile> {
    const db = this.transactions.reader;
    const { participation } = seat;
    const view = await this.organs.viewOf(actor);
    const [parties, deadlines, people, stages, others] = await Promise.all([
      findRows(db, Party, 'caseId = ? ORDER BY id', [participation.caseId]),
      findRows(db, Deadline, 'participationId = ? ORDER BY id', [participation.id]),
      peopleOf(db, participation, { ownId: actor.organId, view }),
      seat.casesOfDispute === 1 ? [firstStageOf(seat)] : stagesOf(db, participation),
      otherStagesOf(db, seat),
    ]);
    const allowed = allowedAt(actor, participation);
    const rows = { ...seat, parties, deadlines, stages, others, ...people, ...allowed };
    return caseFileOf(rows, this.clock.today());
  }

  /** As `of` gives it, of a case that was registered just now: all but the ids of its rows is at hand. */
  async ofRegistered(actor: Actor, { seat, parties, deadlines }: RegisteredCase): Promise<CaseFile> {
    const db = this.transactions.reader;
    const { participation } = seat;
    const [ids, stages, people] = await Promise.all([
      idsOf(db, participation),
      seat.case.previousCaseId ? stagesOf(db, participation) : [firstStageOf(seat)],
      (participation.unitId ?? participation.officerId)
        ? peopleOf(db, participation, { ownId: actor.organId, view: await this.organs.viewOf(actor) })
        : registrarAlone(actor, participation),
    ]);
    const rows = {
      ...seat,
      others: await otherStagesOf(db, seat),
      events: withIds(seat.events, ids.events).sort(byDay),
      parties: withIds(parties, ids.parties),
      deadlines: withIds(deadlines, ids.deadlines),
      stages,
      ...people,
      ...allowedAt(actor, participation),
    };
    return caseFileOf(rows, this.clock.today());
  }
}

function allowedAt(actor: Actor, seat: Participation): AllowedAtSeat {
  return { mayWrite: mayAt(actor, 'cases.write', seat), mayAssign: mayAt(actor, 'cases.assign', seat) };
}

/** Nobody but the person who registered it is named in the seat. */
function registrarAlone(
  { organName, name }: Actor,
  participation: Participation,
): Pick<CaseFileRows, 'names' | 'seats'> {
  return {
    names: { organ: organName, unit: null, officer: null, registrar: name, withdrawnBy: null },
    seats: [sittingOf(participation, { organName, own: true, inView: true })],
  };
}

function firstStageOf({ case: { id, procedure, caseNo }, participation }: Seat): Stage {
  const { capacity, receivedOn, status, closedOn, disposition } = participation;
  return stageOf({ id, procedure, caseNo, capacity, receivedOn, status, closedOn, disposition });
}

function byDay(one: CaseEvent, other: CaseEvent): number {
  if (one.happenedOn === other.happenedOn) return one.id - other.id;
  return one.happenedOn < other.happenedOn ? -1 : 1;
}

/** The cases of the same dispute in which the organ has a seat. */
async function stagesOf(db: EntityManager, { caseId, organId }: Participation): Promise<Stage[]> {
  const rows = await db.query<StageRow[]>(
    `SELECT c.id AS id, c.procedure AS "procedure", p.capacity AS capacity, c.caseNo AS caseNo,
        p.receivedOn AS receivedOn, p.status AS status, p.closedOn AS closedOn, p.disposition AS disposition
      FROM cases c JOIN participations p ON p.caseId = c.id AND p.organId = ?
      WHERE c.disputeId = (SELECT disputeId FROM cases WHERE id = ?) AND (${STANDS} OR c.id = ?) ORDER BY p.receivedOn, c.id`,
    [organId, caseId, caseId],
  );
  return rows.map(stageOf);
}

type SittingRow = Pick<Participation, 'id' | 'organId' | 'unitId' | 'officerId' | 'registrarId'> &
  Pick<Participation, 'capacity' | 'withdrawnAt'> &
  CaseFileRows['names'];

/** Who is named in the seat, and who sits in the case: whoever does sees who else does. */
async function peopleOf(
  db: EntityManager,
  { id, caseId }: Participation,
  { ownId, view }: { ownId: number; view: SeatsInView },
): Promise<Pick<CaseFileRows, 'names' | 'seats'>> {
  const rows = await db.query<SittingRow[]>(
    `SELECT p.id AS id, p.organId AS organId, p.unitId AS unitId, p.officerId AS officerId,
        p.registrarId AS registrarId, p.capacity AS capacity, p.withdrawnAt AS withdrawnAt, o.name AS organ,
        n.name AS unit, f.displayName AS officer, r.displayName AS registrar, w.displayName AS withdrawnBy
      FROM participations p JOIN organs o ON o.id = p.organId LEFT JOIN units n ON n.id = p.unitId
        LEFT JOIN users f ON f.id = p.officerId LEFT JOIN users r ON r.id = p.registrarId
        LEFT JOIN users w ON w.id = p.withdrawnById WHERE p.caseId = ? ORDER BY p.id`,
    [caseId],
  );
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

interface IdRow {
  kind: 'parties' | 'events' | 'deadlines';
  id: number;
}

/** In the order of the rows as they were inserted: a statement's ids rise, though not always one by one. */
async function idsOf(
  db: EntityManager,
  { id, caseId }: Participation,
): Promise<Record<IdRow['kind'], number[]>> {
  const rows = await db.query<IdRow[]>(
    `SELECT 'parties' AS kind, id FROM parties WHERE caseId = ?
      UNION ALL SELECT 'events', id FROM case_events WHERE participationId = ?
      UNION ALL SELECT 'deadlines', id FROM deadlines WHERE participationId = ? ORDER BY id`,
    [caseId, id, id],
  );
  const ids: Record<IdRow['kind'], number[]> = { parties: [], events: [], deadlines: [] };
  for (const row of rows) ids[row.kind].push(row.id);
  return ids;
}

function withIds<T>(rows: readonly T[], ids: readonly number[]): (T & { id: number })[] {
  if (rows.length !== ids.length) throw new Error('Not as many rows were stored as were inserted');
  return rows.map((row, index) => ({ ...row, id: Number(ids[index]) }));
}
