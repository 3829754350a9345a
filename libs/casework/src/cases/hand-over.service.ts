import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Day } from '#law';
import {
  AbsencesService,
  type Actor,
  doerOf,
  mayHandleCases,
  PersonNotFound,
  requirePermission,
  User,
} from '#people';
import { AuditTrail, type Change, InvalidInput, Transactions } from '#platform';
import { FollowUp } from '../record/follow-up.entity';
import { Participation } from '../record/participation.entity';
import { ofSeat } from '../record/whose';
import type { OpenWork } from './open-work';
import { StandingIn } from './standing-in';

export interface HandOver {
  fromId: number;
  toId: number;
  /** The last day of an absence, after which the cases are again whose they were; without it they move for good. */
  until?: Day;
}

export interface HandedOver {
  cases: number;
  letters: number;
}

/** 移交: what somebody who leaves or is away has still to do goes to a colleague, and so does what reminds of it. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly absences: AbsencesService,
    private readonly standingIn: StandingIn,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * One deed: all of it or nothing; the first 500 where there are more, so that it can be asked for again.
   * @throws PersonNotFound unless both are of the own organ and the second is at work; InvalidInput
   */
  handOver(actor: Actor, { fromId, toId, until }: HandOver): Promise<HandedOver> {
    requirePermission(actor, 'cases.handOver');
    return this.transactions.run(async (db) => {
      const { organId } = actor;
      const user = await db.findOneBy(User, { id: fromId, organId });
      if (!user) throw new PersonNotFound();
      if (fromId === toId) throw new InvalidInput([{ field: 'toUserId', message: '请选另一位同事接手' }]);
      await requireSuccessor(db, organId, toId);
      const work = await this.standingIn.workOf(db, { userId: fromId, organId });
      if (until) {
        await this.absences.begin(db, actor, { user, substituteId: toId, until });
        await this.tellAbsence(db, actor, work, user, { substituteId: toId, substituteUntil: until });
      } else await this.move(db, actor, work, toId);
      await this.standingIn.tellOthers(db, work);
      return { cases: work.seats.length, letters: work.letters.length };
    });
  }

  /** For good. */
  private async move(
    db: EntityManager,
    actor: Actor,
    { seats, letters }: OpenWork,
    toId: number,
  ): Promise<void> {
    await db.update(Participation, { id: In(seats.map(({ id }) => id)) }, { officerId: toId });
    await db.update(FollowUp, { id: In(letters.map(({ id }) => id)) }, { registrarId: toId });
    await this.audit.record(db, doerOf(actor), [
      ...seats.map((seat) => ({
        ...ofSeat(seat),
        subject: { kind: 'participation' as const, id: seat.id },
        ...changed({ officerId: [seat.officerId, toId] }, '移交案件'),
      })),
      ...letters.map(({ id, organId, registrarId }) => ({
        ...{ subject: { kind: 'follow-up' as const, id }, organId },
        ...changed({ registrarId: [registrarId, toId] }, '移交案件'),
      })),
    ]);
    for (const seat of seats) seat.officerId = toId;
    for (const letter of letters) letter.registrarId = toId;
  }

  /** The history of each case says who stands in; whose case it is has not changed. */
  private tellAbsence(
    db: EntityManager,
    actor: Actor,
    { seats }: OpenWork,
    { id }: User,
    next: { substituteId: number; substituteUntil: Day },
  ): Promise<void> {
    const changes = Object.fromEntries(
      Object.entries(next).map(([field, value]): [string, Change] => [field, [null, value]]),
    );
    return this.audit.record(
      db,
      doerOf(actor),
      seats.map((seat) => ({
        ...ofSeat(seat),
        subject: { kind: 'user' as const, id },
        ...changed(changes, '外出期间由代理人承办'),
      })),
    );
  }
}

function changed(changes: Record<string, Change>, reason: string) {
  return { action: 'CHANGED' as const, changes, reason };
}

async function requireSuccessor(db: EntityManager, organId: number, id: number): Promise<void> {
  const successor = await db.findOneBy(User, { id, organId, disabledAt: IsNull() });
  if (!successor) throw new PersonNotFound();
  if (!mayHandleCases(successor.roles))
    throw new InvalidInput([
      {
        field: 'toUserId',
        message: '接手人没有登记和修改案件的角色，请先由安全管理员授予，或者另选一位同事',
      },
    ]);
}
