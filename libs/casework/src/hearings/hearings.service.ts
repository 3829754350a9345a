import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, daysBetween, type HearingKind, type HearingStatus } from '#law';
import { type Actor, doerOf } from '#people';
import {
  AuditTrail,
  changesBetween,
  changesOfNew,
  civilDay,
  Clock,
  type Deed,
  type FieldError,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import type { Seat } from '../cases/seat';
import { Seats } from '../cases/seats';
import { CaseNotFound, HearingNotFound } from '../casework.problems';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { Hearing } from './hearing.entity';

export interface NewHearing {
  kind: HearingKind;
  at: Date;
  place?: string | null;
  courtNotice?: boolean;
}

export interface HearingChanges {
  at?: Date;
  place?: string | null;
  courtNotice?: boolean;
  status?: HearingStatus;
  version?: number;
}

const YEARS_AHEAD_DAYS = 5 * 366;

/** 开庭、听证: scheduled, moved, held, cancelled; the deadlines that hang on a hearing move with it. */
@Injectable()
export class HearingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly deadlines: DeadlineKeeping,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  schedule(
    actor: Actor,
    caseId: number,
    { kind, at, place = null, courtNotice = false }: NewHearing,
  ): Promise<number> {
    return this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId);
      const recordedAt = this.clock.now();
      const hearing = db.create(Hearing, {
        version: 1,
        caseId,
        kind,
        at,
        place,
        courtNotice,
        status: 'SCHEDULED',
        recordedAt,
      });
      refuseIfAny(problemsOf(hearing, seat, this.clock.today()));
      await db.insert(Hearing, hearing);
      const changes = changesOfNew({ kind, at, place, courtNotice });
      await this.conclude(db, actor, seat, hearing, { action: 'CREATED', changes });
      return hearing.id;
    });
  }

  change(actor: Actor, id: number, { version, ...patch }: HearingChanges): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await db.findOneBy(Hearing, { id });
      if (!found) throw new HearingNotFound();
      const seat = await this.seatOf(db, actor, found);
      const hearing = await db.findOneByOrFail(Hearing, { id });
      if (version !== undefined && version !== hearing.version) throw new StaleVersion();
      const changes = changesBetween(hearing, patch);
      Object.assign(hearing, patch, { version: hearing.version + 1 });
      refuseIfAny(problemsOf(hearing, seat, this.clock.today()));
      await db.update(Hearing, { id }, { ...patch, version: hearing.version });
      await this.conclude(db, actor, seat, hearing, { action: 'CHANGED', changes });
    });
  }

  /** @throws HearingNotFound also where its case is out of sight. */
  async seatOf(db: EntityManager, actor: Actor, { caseId }: Hearing): Promise<Seat> {
    return this.seats.forChange(db, actor, caseId).catch((error: unknown) => {
      throw error instanceof CaseNotFound ? new HearingNotFound() : error;
    });
  }

  private async conclude(
    db: EntityManager,
    actor: Actor,
    seat: Seat,
    hearing: Hearing,
    deed: Pick<Deed, 'action' | 'changes'>,
  ): Promise<void> {
    const topic = `case:${seat.case.id}`;
    await this.audit.record(db, doerOf(actor), [{ ...deed, subject: `hearing:${hearing.id}`, topic }]);
    const hearings = [...seat.hearings.filter(({ id }) => id !== hearing.id), hearing];
    await this.deadlines.settle(db, { ...seat, hearings }, doerOf(actor));
  }
}

function problemsOf(hearing: Hearing, { case: of, participation }: Seat, today: Day): FieldError[] {
  const problems: FieldError[] = [];
  const on = civilDay(hearing.at);
  if (hearing.kind === 'TRIAL' && of.procedure === 'RECONSIDERATION') {
    problems.push({ field: 'kind', message: '行政复议案件没有开庭，请选听证或者询问、调查' });
  }
  if (on < participation.receivedOn) {
    problems.push({ field: 'at', message: `开庭（听证）不能早于收到日期 ${participation.receivedOn}` });
  }
  if (daysBetween(today, on) > YEARS_AHEAD_DAYS) {
    problems.push({ field: 'at', message: '开庭（听证）时间超出今后五年，请核对年份' });
  }
  if (hearing.status === 'HELD' && on > today) {
    problems.push({ field: 'status', message: `还没有到开庭（听证）的日期 ${on}，不能记为已开庭` });
  }
  return problems;
}
