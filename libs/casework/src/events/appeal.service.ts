import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type AppealChoice, appealDecisionOf, isTimeToAppeal } from '#law';
import { type Actor, requireApprovable, requireWritable, rolesWith, User } from '#people';
import { changesOfNew, Clock, type Deed, insertRow, refuseIfAny } from '#platform';
import { type Amended, Amendments, type Amending } from '../deadlines/amendments';
import { NothingToDecide, NotWithinTheTimeToAppeal } from '../record/casework.problems';
import { appealStepsIn } from '../record/appeal-steps';
import { CaseEvent } from '../record/case-event.entity';
import { Deadline } from '../record/deadline.entity';
import { newEvent, type NewEvent } from '../record/new-event';
import type { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';

export interface AppealProposal {
  choice: AppealChoice;
  reason: string;
  approverId: number;
  version?: number;
}

export interface AppealAnswer {
  approved: boolean;
  reason?: string | null;
  version?: number;
}

/** 是否上诉: proposed by who handles the case, decided by a leader or reviewer; within the time to appeal and not after. */
@Injectable()
export class AppealService {
  constructor(
    private readonly amendments: Amendments,
    private readonly clock: Clock,
  ) {}

  /** @throws NotWithinTheTimeToAppeal; InvalidInput where another proposal stands, or nobody of that number approves. */
  propose(
    actor: Actor,
    caseId: number,
    { choice, reason, approverId, version }: AppealProposal,
  ): Promise<Seat> {
    return this.amendments.make(actor, { caseId, version }, async (from) => {
      await this.requireWithinTime(from);
      const state = appealDecisionOf(factsOf(from.seat).events)?.state;
      if (state === 'PROPOSED' || state === 'APPROVED') {
        const message = state === 'PROPOSED' ? '已有意见待审批，修改的请先撤回' : '已经批准，变更的请先撤回';
        refuseIfAny([{ field: 'choice', message }]);
      }
      await requireApprover(from.db, actor, approverId);
      return this.add(from, actor, { type: 'APPEAL_PROPOSED', appeal: choice, ground: reason, approverId });
    });
  }

  /** @throws NotPermitted; NothingToDecide; NotWithinTheTimeToAppeal; InvalidInput for one's own proposal, or no reason. */
  answer(actor: Actor, caseId: number, { approved, reason, version }: AppealAnswer): Promise<Seat> {
    const check = (seen: Participation) => {
      requireApprovable(actor, seen);
    };
    return this.amendments.make(actor, { caseId, version, check }, async (from) => {
      const proposal = appealStepsIn(from.seat.events).at(-1);
      if (proposal?.type !== 'APPEAL_PROPOSED') throw new NothingToDecide();
      await this.requireWithinTime(from);
      if (proposal.recordedById === actor.userId)
        refuseIfAny([{ field: 'approved', message: '本人提出的意见由他人审批' }]);
      if (!approved && !reason) refuseIfAny([{ field: 'reason', message: '退回的，请写明理由' }]);
      const ground = reason ? { ground: reason } : {};
      return this.add(from, actor, { type: approved ? 'APPEAL_APPROVED' : 'APPEAL_RETURNED', ...ground });
    });
  }

  /** The last step, by who may take it: a proposal by who handles the case, an answer by who approves. */
  takeBack(
    actor: Actor,
    caseId: number,
    { reason, version }: { reason: string; version: number },
  ): Promise<Seat> {
    const check = (seen: Participation) => {
      if (!actor.roles.some((role) => rolesWith('cases.approve').includes(role)))
        requireWritable(actor, seen);
      else requireApprovable(actor, seen);
    };
    return this.amendments.make(actor, { caseId, version, check }, async (from) => {
      const { db, seat, now } = from;
      const last = appealStepsIn(seat.events).at(-1);
      if (!last) throw new NothingToDecide();
      if (last.type === 'APPEAL_PROPOSED') requireWritable(actor, seat.participation);
      else requireApprovable(actor, seat.participation);
      await this.requireWithinTime(from);
      await db.update(CaseEvent, { id: last.id }, { withdrawnAt: now, withdrawReason: reason });
      const changes: Deed['changes'] = { type: [last.type, null], on: [last.happenedOn, null] };
      const deed = { ...aboutStep(last, seat), action: 'REMOVED' as const, changes, reason };
      return { seat: { ...seat, events: seat.events.filter(({ id }) => id !== last.id) }, deeds: [deed] };
    });
  }

  private async add({ db, seat, now }: Amending, actor: Actor, step: Omit<NewEvent, 'on'>): Promise<Amended> {
    const told = { ...step, on: this.clock.today() };
    const event = newEvent(db, told, { recordedAt: now, recordedById: actor.userId, implied: false });
    const { caseId, id: participationId } = seat.participation;
    Object.assign(event, { caseId, participationId });
    event.id = await insertRow(db, CaseEvent, event);
    const deed = { ...aboutStep(event, seat), action: 'CREATED' as const, changes: changesOfNew(told) };
    return { seat: { ...seat, events: [...seat.events, event] }, deeds: [deed] };
  }

  /** A judgment that may be appealed, and its time not over: afterwards what was decided is only read. */
  private async requireWithinTime({ db, seat }: Amending): Promise<void> {
    const deadlines = await db.findBy(Deadline, { participationId: seat.participation.id });
    const today = this.clock.today();
    const runs = deadlines.some(
      (deadline) =>
        isTimeToAppeal(deadline) &&
        deadline.ours &&
        deadline.status !== 'MET' &&
        (deadline.dueOn ?? '') >= today,
    );
    if (!runs) throw new NotWithinTheTimeToAppeal();
  }
}

async function requireApprover(db: EntityManager, { organId, userId }: Actor, id: number): Promise<void> {
  const found = await db.findOneBy(User, { id, organId, disabledAt: IsNull() });
  const approves = found?.roles.some((role) => rolesWith('cases.approve').includes(role)) ?? false;
  if (!approves || id === userId)
    refuseIfAny([{ field: 'approverId', message: '请选择本机关的局领导或者审核人，不能是本人' }]);
}

function aboutStep({ id }: CaseEvent, { participation }: Seat) {
  return { ...ofSeat(participation), subject: { kind: 'event' as const, id } };
}
