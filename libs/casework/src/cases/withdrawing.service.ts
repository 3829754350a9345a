import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { type Actor, doerOf, requireWritable } from '#people';
import { changesBetween, type Deed } from '#platform';
import { type Amending, Amendments } from '../deadlines/amendments';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { renewImpliedEvents } from '../deadlines/implied-events';
import { Case } from '../record/case.entity';
import {
  CaseBeforeIsWithdrawn,
  CaseIsNotWithdrawn,
  CaseIsWithdrawn,
  LaterCasesDepend,
} from '../record/casework.problems';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { ofSeat } from '../record/whose';
import { STANDING } from '../record/withdrawal';

export interface Withdrawal {
  reason: string;
  version: number;
}

export interface Restoration {
  reason?: string | null;
  version: number;
}

type Withdrawn = Pick<Participation, 'withdrawnAt' | 'withdrawnById' | 'withdrawReason'>;

/**
 * 撤回登记: what was registered by mistake leaves every list, number and message, and can still be opened and restored.
 * It is the organ's own registration; a seat that another organ has in the case stays.
 */
@Injectable()
export class WithdrawingService {
  constructor(
    private readonly amendments: Amendments,
    private readonly deadlines: DeadlineKeeping,
  ) {}

  /** @throws CaseNotFound, NotYourOrgansSeat, CaseIsWithdrawn, LaterCasesDepend, StaleVersion */
  withdraw(actor: Actor, caseId: number, { reason, version }: Withdrawal): Promise<void> {
    const check = (seen: Participation) => {
      requireWritable(actor, seen);
      if (seen.withdrawnAt) throw new CaseIsWithdrawn();
    };
    const work = async ({ db, seat, now }: Amending): Promise<Deed[]> => {
      await refuseWhereLaterCasesDepend(db, seat);
      const changed = { withdrawnAt: now, withdrawnById: actor.userId, withdrawReason: reason };
      const deed = await changeTo(db, seat, changed, reason);
      await this.deadlines.silence(db, seat, doerOf(actor), '登记已撤回');
      await this.deadlines.settleOthers(db, seat.case, doerOf(actor));
      return [deed];
    };
    return this.amendments.beside(actor, { caseId, version }, { check, work });
  }

  /** @throws CaseNotFound, NotYourOrgansSeat, CaseIsNotWithdrawn, CaseBeforeIsWithdrawn, StaleVersion */
  restore(actor: Actor, caseId: number, { reason = null, version }: Restoration): Promise<void> {
    const check = (seen: Participation) => {
      requireWritable(actor, seen);
      if (!seen.withdrawnAt) throw new CaseIsNotWithdrawn();
    };
    const work = async (from: Amending): Promise<Deed[]> => {
      const { db, seat } = from;
      await refuseWhereCaseBeforeIsWithdrawn(db, seat);
      const changed = { withdrawnAt: null, withdrawnById: null, withdrawReason: null };
      const deed = await changeTo(db, seat, changed, reason);
      // Another organ may have recorded or taken back the outcome meanwhile.
      const events = await renewImpliedEvents(from, actor, factsOf(seat).outcome);
      await this.deadlines.settle(db, { ...seat, events }, doerOf(actor));
      await this.deadlines.settleOthers(db, seat.case, doerOf(actor));
      return [deed];
    };
    return this.amendments.beside(actor, { caseId, version }, { check, work });
  }
}

/** The history tells the moment alone: who and why are the entry's own. */
async function changeTo(
  db: EntityManager,
  { participation }: Seat,
  changed: Withdrawn,
  reason: string | null,
): Promise<Deed> {
  const { id } = participation;
  const changes = changesBetween(participation, { withdrawnAt: changed.withdrawnAt });
  await db.update(Participation, { id }, changed);
  Object.assign(participation, changed);
  return {
    ...ofSeat(participation),
    ...{ subject: { kind: 'participation', id }, action: 'CHANGED', changes, reason },
  };
}

/** A later case takes its act and its verdict from this one, as long as it is registered. */
async function refuseWhereLaterCasesDepend(
  db: EntityManager,
  { case: of, participation }: Seat,
): Promise<void> {
  const { id: seatId, organId } = participation;
  const others = await db.existsBy(Participation, { caseId: of.id, id: Not(seatId), ...STANDING });
  const later = await db.findBy(Case, { previousCaseId: of.id });
  for (const { id, caseNo } of later) {
    const seats = await db.findBy(Participation, { caseId: id, ...STANDING });
    if (seats.some((seat) => seat.organId === organId)) throw new LaterCasesDepend(caseNo ?? `第${id}号登记`);
    if (seats.length > 0 && !others) throw new LaterCasesDepend(null);
  }
}

async function refuseWhereCaseBeforeIsWithdrawn(db: EntityManager, { case: of }: Seat): Promise<void> {
  const { previousCaseId: caseId } = of;
  if (caseId && !(await db.existsBy(Participation, { caseId, ...STANDING })))
    throw new CaseBeforeIsWithdrawn();
}
