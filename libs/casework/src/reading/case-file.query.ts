import { Injectable } from '@nestjs/common';
import { type Actor, mayAt, OrgansService } from '#people';
import { askTogether, Clock, Transactions } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { appealStepsIn } from '../record/appeal-steps';
import type { CaseEvent } from '../record/case-event.entity';
import { type AllowedAtSeat, type CaseFile, caseFileOf } from './case-file';
import type { RegisteredCase } from '../cases/cases.service';
import { otherStagesOf } from '../record/other-stages';
import { rowsOfSeat, seatOf, type SeatRows } from '../record/opened-seat';
import type { Seat } from '../record/seat';
import { Seats } from '../record/seats';
import {
  firstStageOf,
  idsByKind,
  idsOf,
  type IdRow,
  peopleAmong,
  registrarAlone,
  type RowsBeside,
  rowsBeside,
  sittingIn,
  stagesWith,
} from './case-file-rows';
import { stageOf } from './stage';

@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly organs: OrgansService,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** @throws CaseNotFound also where the case is out of sight. */
  async of(actor: Actor, caseId: number, seatId?: number): Promise<CaseFile> {
    const db = this.transactions.reader;
    const opened = await this.seats.opened(db, actor, caseId, seatId);
    const rows = await askTogether<SeatRows & RowsBeside>(db, {
      ...rowsOfSeat(db, opened),
      ...rowsBeside(db, opened.participation, { casesOfDispute: opened.stages }),
    });
    return this.fileOf(actor, seatOf(opened, rows), rows);
  }

  /** As `of` gives it, of a seat that was changed just now and is at hand. */
  async ofChanged(actor: Actor, seat: Seat): Promise<CaseFile> {
    const db = this.transactions.reader;
    const rows = await askTogether<RowsBeside>(db, rowsBeside(db, seat.participation, seat));
    return this.fileOf(actor, { ...seat, events: [...seat.events].sort(byDay) }, rows);
  }

  private async fileOf(actor: Actor, seat: Seat, beside: RowsBeside): Promise<CaseFile> {
    const { participation } = seat;
    const { parties, deadlines, sitting, stages } = beside;
    const view = await this.organs.viewOf(actor);
    const rows = {
      ...seat,
      others: await otherStagesOf(this.transactions.reader, seat),
      localRules: (await this.calendars.current()).localRules,
      parties,
      deadlines: seat.deadlines ?? deadlines,
      stages: stages.length > 0 ? stages.map(stageOf) : [firstStageOf(seat)],
      ...peopleAmong(sitting, participation, { ownId: actor.organId, view }),
      ...allowedAt(actor, seat),
    };
    return caseFileOf(rows, this.clock.today());
  }

  /** As `of` gives it, of a case that was registered just now: all but the ids of its rows is at hand. */
  async ofRegistered(actor: Actor, { seat, parties, deadlines }: RegisteredCase): Promise<CaseFile> {
    const db = this.transactions.reader;
    const { participation } = seat;
    const { previousCaseId } = seat.case;
    const isNamed = (participation.unitId ?? participation.officerId) !== null;
    const rows = await askTogether<Pick<RowsBeside, 'sitting' | 'stages'> & { ids: IdRow[] }>(db, {
      ids: idsOf(participation),
      stages: previousCaseId ? stagesWith(participation) : null,
      sitting: isNamed ? sittingIn(participation) : null,
    });
    const ids = idsByKind(rows.ids);
    const file = {
      ...seat,
      others: await otherStagesOf(db, seat),
      localRules: (await this.calendars.current()).localRules,
      events: withIds(seat.events, ids.events).sort(byDay),
      parties: withIds(parties, ids.parties),
      deadlines: withIds(deadlines, ids.deadlines),
      stages: previousCaseId ? rows.stages.map(stageOf) : [firstStageOf(seat)],
      ...(isNamed
        ? peopleAmong(rows.sitting, participation, {
            ownId: actor.organId,
            view: await this.organs.viewOf(actor),
          })
        : registrarAlone(actor, participation)),
      ...allowedAt(actor, seat),
    };
    return caseFileOf(file, this.clock.today());
  }
}

/** Nobody approves his own proposal. */
function allowedAt(
  actor: Actor,
  { participation, events }: Pick<Seat, 'participation' | 'events'>,
): AllowedAtSeat {
  const step = appealStepsIn(events).at(-1);
  const isOwn = step?.type === 'APPEAL_PROPOSED' && step.recordedById === actor.userId;
  return {
    mayWrite: mayAt(actor, 'cases.write', participation),
    mayAssign: mayAt(actor, 'cases.assign', participation),
    mayApprove: !isOwn && mayAt(actor, 'cases.approve', participation),
  };
}

function byDay(one: CaseEvent, other: CaseEvent): number {
  if (one.happenedOn === other.happenedOn) return one.id - other.id;
  return one.happenedOn < other.happenedOn ? -1 : 1;
}

function withIds<T>(rows: readonly T[], ids: readonly number[]): (T & { id: number })[] {
  if (rows.length !== ids.length) throw new Error('Not as many rows were stored as were inserted');
  return rows.map((row, index) => ({ ...row, id: Number(ids[index]) }));
}
