import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, mayAt } from '#people';
import { Clock, findRows, Transactions } from '#platform';
import { Deadline } from '../record/deadline.entity';
import type { CaseEvent } from '../record/case-event.entity';
import { type AllowedAtSeat, type CaseFile, caseFileOf, type CaseFileRows, type Sitting } from './case-file';
import type { RegisteredCase } from '../cases/cases.service';
import { otherStagesOf } from '../record/other-stages';
import type { Participation } from '../record/participation.entity';
import { Party } from '../record/party.entity';
import type { Seat } from '../record/seat';
import { STANDS } from '../record/withdrawal';
import { chosenOf, Seats } from '../record/seats';
import { type Stage, type StageRow, stageOf } from './stage';

@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  /** @throws CaseNotFound also where the case is out of sight. */
  async of(actor: Actor, caseId: number, seatId?: number): Promise<CaseFile> {
    const db = this.transactions.reader;
    const inView = await this.seats.allInView(db, actor, caseId);
    const participation = chosenOf(inView, actor, seatId);
    const [seat, parties, deadlines, stages, names, seats] = await Promise.all([
      this.seats.load(db, participation),
      findRows(db, Party, 'caseId = ? ORDER BY id', [caseId]),
      findRows(db, Deadline, 'participationId = ? ORDER BY id', [participation.id]),
      stagesOf(db, participation),
      namesOf(db, participation),
      seatsOf(db, caseId, { ownId: actor.organId, inView }),
    ]);
    const others = await otherStagesOf(db, seat);
    const allowed = allowedAt(actor, participation);
    const rows = { ...seat, parties, deadlines, stages, names, others, seats, ...allowed };
    return caseFileOf(rows, this.clock.today());
  }

  /** As `of` gives it, of a case that was registered just now: all but the ids of its rows is at hand. */
  async ofRegistered(actor: Actor, { seat, parties, deadlines }: RegisteredCase): Promise<CaseFile> {
    const db = this.transactions.reader;
    const { participation } = seat;
    const [ids, stages, names] = await Promise.all([
      idsOf(db, participation),
      seat.case.previousCaseId ? stagesOf(db, participation) : [firstStageOf(seat)],
      (participation.unitId ?? participation.officerId)
        ? namesOf(db, participation)
        : { organ: actor.organName, unit: null, officer: null, registrar: actor.name, withdrawnBy: null },
    ]);
    const rows = {
      ...seat,
      others: await otherStagesOf(db, seat),
      events: withIds(seat.events, ids.events).sort(byDay),
      parties: withIds(parties, ids.parties),
      deadlines: withIds(deadlines, ids.deadlines),
      stages,
      names,
      seats: [sittingOf(participation, { organName: names.organ, own: true, inView: true })],
      ...allowedAt(actor, participation),
    };
    return caseFileOf(rows, this.clock.today());
  }
}

function allowedAt(actor: Actor, seat: Participation): AllowedAtSeat {
  return { mayWrite: mayAt(actor, 'cases.write', seat), mayAssign: mayAt(actor, 'cases.assign', seat) };
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

async function namesOf(db: EntityManager, { id }: Participation): Promise<CaseFileRows['names']> {
  const [names] = await db.query<CaseFileRows['names'][]>(
    `SELECT o.name AS organ, n.name AS unit, f.displayName AS officer, r.displayName AS registrar,
        w.displayName AS withdrawnBy
      FROM participations p JOIN organs o ON o.id = p.organId LEFT JOIN units n ON n.id = p.unitId
        LEFT JOIN users f ON f.id = p.officerId LEFT JOIN users r ON r.id = p.registrarId
        LEFT JOIN users w ON w.id = p.withdrawnById WHERE p.id = ?`,
    [id],
  );
  if (!names) throw new Error(`Participation ${id} has no organ`);
  return { ...names };
}

type SittingRow = Pick<Sitting, 'id' | 'organId' | 'organName' | 'capacity'> &
  Pick<Participation, 'withdrawnAt'>;

/** Whoever sits in the case sees who else does. */
async function seatsOf(
  db: EntityManager,
  caseId: number,
  { ownId, inView }: { ownId: number; inView: readonly Participation[] },
): Promise<Sitting[]> {
  const rows = await db.query<SittingRow[]>(
    `SELECT p.id AS id, p.organId AS organId, o.name AS organName, p.capacity AS capacity,
        p.withdrawnAt AS withdrawnAt
      FROM participations p JOIN organs o ON o.id = p.organId WHERE p.caseId = ? ORDER BY p.id`,
    [caseId],
  );
  return rows.map((row) =>
    sittingOf(row, {
      organName: row.organName,
      own: row.organId === ownId,
      inView: inView.some(({ id }) => id === row.id),
    }),
  );
}

function sittingOf(
  { id, organId, capacity, withdrawnAt }: Omit<SittingRow, 'organName'>,
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
