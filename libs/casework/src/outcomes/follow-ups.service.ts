import { Injectable } from '@nestjs/common';
import { type Day, daysBetween } from '#law';
import { type Actor, OrgansService } from '#people';
import {
  changesBetween,
  changesOfNew,
  Clock,
  type Deed,
  type FieldError,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import { Amendments } from '../cases/amendments';
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
    private readonly amendments: Amendments,
    private readonly deadlines: FollowUpDeadlines,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  register(actor: Actor, caseId: number | null, input: NewFollowUp): Promise<number> {
    refuseIfAny(problemsOf(input, this.clock.today()));
    return this.transactions.run(async (db) => {
      const followUp = db.create(FollowUp, {
        ...{ issuer: null, dueOn: null },
        ...input,
        ...{ version: 1, organId: actor.organId, caseId, answeredOn: null, result: null },
        ...{ registrarId: actor.userId, recordedAt: this.clock.now() },
      });
      const changes = changesOfNew(input);
      if (caseId === null) {
        await db.insert(FollowUp, followUp);
        await this.deadlines.settle(db, followUp, actor, { action: 'CREATED', changes });
        return followUp.id;
      }
      await this.amendments.make(actor, { caseId }, async ({ seat }) => {
        followUp.organId = seat.participation.organId;
        await db.insert(FollowUp, followUp);
        const followUps = [...seat.followUps, followUp];
        return { seat: { ...seat, followUps }, deeds: [deedOf(followUp, 'CREATED', changes)] };
      });
      return followUp.id;
    });
  }

  answer(actor: Actor, id: number, { answeredOn, result = null, version }: FollowUpAnswer): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await this.find(actor, id);
      refuseIfAny(problemsOfAnswer(found, answeredOn, this.clock.today()));
      const guard = { id, version: version ?? found.version };
      const patch = { answeredOn, result };
      const { affected } = await db.update(FollowUp, guard, { ...patch, version: found.version + 1 });
      if (affected !== 1) throw new StaleVersion();
      const changes = changesBetween(found, patch);
      const answered = Object.assign(found, patch);
      if (found.caseId === null) {
        await this.deadlines.settle(db, answered, actor, { action: 'CHANGED', changes });
        return;
      }
      await this.amendments.make(actor, { caseId: found.caseId }, ({ seat }) => {
        const followUps = seat.followUps.map((one) => (one.id === id ? answered : one));
        return Promise.resolve({
          seat: { ...seat, followUps },
          deeds: [deedOf(answered, 'CHANGED', changes)],
        });
      });
    });
  }

  /** @throws FollowUpNotFound also where it is out of sight. */
  async find(actor: Actor, id: number): Promise<FollowUp> {
    const db = this.transactions.reader;
    const followUp = await db.findOneBy(FollowUp, { id });
    const organIds = await this.organs.scopeOf(actor, db);
    if (!followUp || !organIds.includes(followUp.organId)) throw new FollowUpNotFound();
    return followUp;
  }
}

function deedOf({ id, caseId }: FollowUp, action: Deed['action'], changes: Deed['changes']): Deed {
  return { subject: `follow-up:${id}`, topic: `case:${String(caseId)}`, action, changes };
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
