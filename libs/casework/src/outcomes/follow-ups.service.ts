import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, daysBetween } from '#law';
import { type Actor, OrgansService } from '#people';
import {
  changesBetween,
  changesOfNew,
  Clock,
  type FieldError,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import { Seats } from '../cases/seats';
import { FollowUpNotFound } from '../casework.problems';
import { FollowUp } from './follow-up.entity';
import { FollowUpDeadlines } from './follow-up-deadlines';

export type NewFollowUp = Pick<FollowUp, 'kind' | 'receivedOn'> & {
  issuer?: string | null;
  dueOn?: Day | null;
};

export interface FollowUpAnswer {
  answeredOn: Day;
  result?: string | null;
  version?: number;
}

const EARLIEST = '1990-01-01';

/** 意见书、建议书、司法建议、履行: received, due, answered; within a case or beside all of them. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly organs: OrgansService,
    private readonly due: FollowUpDeadlines,
    private readonly clock: Clock,
  ) {}

  register(actor: Actor, caseId: number | null, input: NewFollowUp): Promise<number> {
    refuseIfAny(problemsOf(input, this.clock.today()));
    return this.transactions.run(async (db) => {
      const seat = caseId === null ? null : await this.seats.forChange(db, actor, caseId);
      const followUp = db.create(FollowUp, {
        version: 1,
        organId: seat?.participation.organId ?? actor.organId,
        caseId,
        kind: input.kind,
        issuer: input.issuer ?? null,
        receivedOn: input.receivedOn,
        dueOn: input.dueOn ?? null,
        answeredOn: null,
        result: null,
        registrarId: actor.userId,
        recordedAt: this.clock.now(),
      });
      await db.insert(FollowUp, followUp);
      await this.due.record(db, actor, followUp, 'CREATED', changesOfNew(input));
      if (seat) await this.due.settleCase(db, actor, { ...seat, followUps: [...seat.followUps, followUp] });
      else await this.due.settleAlone(db, followUp);
      return followUp.id;
    });
  }

  answer(actor: Actor, id: number, { answeredOn, result = null, version }: FollowUpAnswer): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await this.find(db, actor, id);
      const seat = found.caseId === null ? null : await this.seats.forChange(db, actor, found.caseId);
      const { affected } = await db.update(
        FollowUp,
        { id, version: version ?? found.version },
        {
          version: () => 'version + 1',
          answeredOn,
          result,
        },
      );
      if (affected !== 1) throw new StaleVersion();
      refuseIfAny(problemsOfAnswer(found, answeredOn, this.clock.today()));
      const changes = changesBetween(found, { answeredOn, result });
      await this.due.record(db, actor, found, 'CHANGED', changes);
      const answered = Object.assign(found, { answeredOn, result });
      if (!seat) return this.due.settleAlone(db, answered);
      const followUps = seat.followUps.map((one) => (one.id === id ? answered : one));
      return this.due.settleCase(db, actor, { ...seat, followUps });
    });
  }

  /** @throws FollowUpNotFound also where it is out of sight. */
  async find(db: EntityManager, actor: Actor, id: number): Promise<FollowUp> {
    const followUp = await db.findOneBy(FollowUp, { id });
    const organIds = await this.organs.scopeOf(actor, db);
    if (!followUp || !organIds.includes(followUp.organId)) throw new FollowUpNotFound();
    return followUp;
  }
}

function problemsOf({ receivedOn, dueOn }: NewFollowUp, today: Day): FieldError[] {
  const problems: FieldError[] = [];
  if (receivedOn < EARLIEST || daysBetween(today, receivedOn) > 0) {
    problems.push({ field: 'receivedOn', message: '收到日期应在 1990 年以后，且不晚于今天' });
  }
  if (dueOn && dueOn < receivedOn) {
    problems.push({ field: 'dueOn', message: '办理期限不能早于收到日期' });
  }
  if (dueOn && daysBetween(today, dueOn) > 3660) {
    problems.push({ field: 'dueOn', message: '办理期限超出今后十年，请核对年份' });
  }
  return problems;
}

function problemsOfAnswer({ receivedOn }: FollowUp, answeredOn: Day, today: Day): FieldError[] {
  if (answeredOn < receivedOn) return [{ field: 'answeredOn', message: '办理日期不能早于收到日期' }];
  if (daysBetween(today, answeredOn) > 0) return [{ field: 'answeredOn', message: '办理日期不能晚于今天' }];
  return [];
}
