import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dateText, type Day, daysBetween } from '#law';
import { type Actor, OrgansService, requireWritable, type SeatPlace } from '#people';
import {
  changesBetween,
  changesOfNew,
  Clock,
  type Deed,
  type FieldError,
  refuseIfAny,
  StaleVersion,
  Transactions,
  type Whose,
} from '#platform';
import { Amendments } from '../deadlines/amendments';
import { FollowUpNotFound } from '../record/casework.problems';
import type { Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { FollowUp } from '../record/follow-up.entity';
import { Participation } from '../record/participation.entity';
import { type FollowUpDeed, FollowUpDeadlines } from '../deadlines/follow-up-deadlines';

export type NewFollowUp = Pick<FollowUp, 'kind' | 'receivedOn'> & {
  issuer?: string | null;
  dueOn?: Day | null;
};

export interface FollowUpAnswer {
  answeredOn: Day;
  result?: string | null;
  version?: number;
}

export interface WithReason {
  reason: string;
  version: number;
}

export type FollowUpCorrection = Partial<NewFollowUp> & WithReason;

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
      const deed: FollowUpDeed = { action: 'CREATED', changes: changesOfNew(input) };
      if (caseId === null) {
        await db.insert(FollowUp, followUp);
        await this.deadlines.settle(db, followUp, actor, deed);
        return followUp.id;
      }
      await this.amendments.make(actor, { caseId }, async ({ seat }) => {
        followUp.organId = seat.participation.organId;
        await db.insert(FollowUp, followUp);
        const followUps = [...seat.followUps, followUp];
        return { seat: { ...seat, followUps }, deeds: [{ ...aboutFollowUp(followUp, seat), ...deed }] };
      });
      return followUp.id;
    });
  }

  answer(actor: Actor, id: number, { answeredOn, result = null, version }: FollowUpAnswer): Promise<void> {
    return this.change(actor, id, { version }, (found) => {
      refuseIfAny(problemsOfAnswer(found, answeredOn, this.clock.today()));
      return { answeredOn, result };
    });
  }

  /** What was written down wrongly when it came. */
  correct(actor: Actor, id: number, { version, reason, ...told }: FollowUpCorrection): Promise<void> {
    return this.change(actor, id, { version, reason }, (found) => {
      const { issuer = found.issuer, dueOn = found.dueOn } = told;
      const patch = {
        ...{ issuer, dueOn },
        kind: told.kind ?? found.kind,
        receivedOn: told.receivedOn ?? found.receivedOn,
      };
      refuseIfAny(problemsOf({ ...patch, answeredOn: found.answeredOn }, this.clock.today()));
      return patch;
    });
  }

  /** Taken off the record, with the reason and everything it said kept in the history. */
  withdraw(actor: Actor, id: number, { version, reason }: WithReason): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await this.findForChange(db, actor, id);
      const { affected } = await db.delete(FollowUp, { id, version });
      if (affected !== 1) throw new StaleVersion();
      const changes = changesOfRemoved(found);
      await this.settle(db, actor, found, { action: 'REMOVED', changes, reason });
    });
  }

  private change(
    actor: Actor,
    id: number,
    { version, reason }: Partial<WithReason>,
    patchOf: (found: FollowUp) => Partial<FollowUp>,
  ): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await this.findForChange(db, actor, id);
      const patch = patchOf(found);
      const changes = changesBetween(found, patch);
      const guard = { id, version: version ?? found.version };
      const { affected } = await db.update(FollowUp, guard, { ...patch, version: found.version + 1 });
      if (affected !== 1) throw new StaleVersion();
      await this.settle(db, actor, Object.assign(found, patch), { action: 'CHANGED', changes, reason });
    });
  }

  /** The deed is remembered, and the deadlines follow: within the case, or of this one alone. */
  private async settle(
    db: EntityManager,
    actor: Actor,
    followUp: FollowUp,
    deed: FollowUpDeed,
  ): Promise<void> {
    const { id, caseId } = followUp;
    if (caseId === null) return this.deadlines.settle(db, followUp, actor, deed);
    await this.amendments.make(actor, { caseId }, ({ seat }) => {
      const others = seat.followUps.filter((one) => one.id !== id);
      const followUps = deed.action === 'REMOVED' ? others : [...others, followUp];
      const deeds = [{ ...aboutFollowUp(followUp, seat), ...deed }];
      return Promise.resolve({ seat: { ...seat, followUps }, deeds });
    });
  }

  /** @throws FollowUpNotFound also where it is out of sight. */
  async find(actor: Actor, id: number): Promise<FollowUp> {
    const db = this.transactions.reader;
    const followUp = await db.findOneBy(FollowUp, { id });
    const view = await this.organs.viewOf(actor, db);
    if (!followUp || !view.holds(await placeOf(db, followUp))) throw new FollowUpNotFound();
    return followUp;
  }

  /** @throws FollowUpNotFound, and where it can be read only NotPermitted, NotYourOrgansSeat, NotYourCase. */
  private async findForChange(db: EntityManager, actor: Actor, id: number): Promise<FollowUp> {
    const followUp = await this.find(actor, id);
    requireWritable(actor, await placeOf(db, followUp));
    return followUp;
  }
}

/** Whose it is: that of its seat, or of whoever registered it where it belongs to no case. */
async function placeOf(db: EntityManager, { caseId, organId, registrarId }: FollowUp): Promise<SeatPlace> {
  const seat = caseId === null ? null : await db.findOneBy(Participation, { caseId, organId });
  return seat ?? { organId, unitId: null, officerId: null, registrarId };
}

function aboutFollowUp({ id }: FollowUp, { participation }: Seat): Whose & Pick<Deed, 'subject'> {
  return { ...ofSeat(participation), subject: { kind: 'follow-up', id } };
}

/** All that statistics of an earlier day need to know of it again. */
function changesOfRemoved({ version: _version, recordedAt: _at, ...kept }: FollowUp): Deed['changes'] {
  return Object.fromEntries(Object.entries(kept).map(([field, value]) => [field, [value, null]]));
}

type Checked = Pick<FollowUp, 'receivedOn'> & { dueOn?: Day | null; answeredOn?: Day | null };

function problemsOf({ receivedOn, dueOn, answeredOn = null }: Checked, today: Day): FieldError[] {
  const problems: FieldError[] = [];
  if (receivedOn < EARLIEST || daysBetween(today, receivedOn) > 0) {
    problems.push({ field: 'receivedOn', message: '收到日期应在 1990 年以后，且不晚于今天' });
  }
  if (answeredOn !== null && answeredOn < receivedOn) {
    problems.push({
      field: 'receivedOn',
      message: `收到日期不能晚于已登记的办理日期 ${dateText(answeredOn)}`,
    });
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
