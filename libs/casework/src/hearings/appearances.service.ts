import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Actor, OrgansService, requireWritable } from '#people';
import { civilDay, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { Amendments } from '../deadlines/amendments';
import { Participation } from '../record/participation.entity';
import { ofSeat } from '../record/whose';
import { HearingIsCancelled } from '../record/casework.problems';
import { Appearance } from '../record/appearance.entity';
import { Hearing } from '../record/hearing.entity';
import { type NewAppearance, problemsOf, storeAppearance } from './appearance-rows';
import { HearingsService } from './hearings.service';
import { withLeader } from './listed-leader';
import { OpenRequests } from './open-requests.service';

/** Of an organ that sits in the case, the own one unless told otherwise. */
export interface RecordedAppearance extends NewAppearance {
  organId?: number;
}

/** 负责人出庭应诉: arranged → confirmed → appeared or absent. */
@Injectable()
export class AppearancesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly hearings: HearingsService,
    private readonly amendments: Amendments,
    private readonly organs: OrgansService,
    private readonly requests: OpenRequests,
  ) {}

  /** The case is found before the transaction, which begins with its lock: so each of many at once sees the one before. */
  async record(actor: Actor, hearingId: number, input: RecordedAppearance): Promise<void> {
    const { caseId, status } = await this.hearings.find(actor, hearingId);
    await this.transactions.run(async () => {
      await this.amendments.make(actor, { caseId }, async ({ db, seat, now }) => {
        const hearing = await db.findOneByOrFail(Hearing, { id: hearingId });
        if (hearing.status === 'CANCELLED') throw new HearingIsCancelled();
        const organId = input.organId ?? seat.participation.organId;
        const of = await this.requireSeat(db, actor, caseId, organId);
        const today = civilDay(now);
        const told = await withLeader(db, organId, input);
        refuseIfAny(problemsOf(told, { isAhead: civilDay(hearing.at) > today, today }));
        const place = { hearingId, organId, recordedAt: now };
        const deed = await storeAppearance(db, place, told, today);
        const ended = await this.requests.withdraw(db, of, { hearingId, unlessAsked: told });
        const appearances = await db.findBy(Appearance, {
          hearingId: In(seat.hearings.map(({ id }) => id)),
          organId: seat.participation.organId,
        });
        return { seat: { ...seat, appearances }, deeds: [{ ...ofSeat(of), ...deed }, ...ended] };
      });
      // Who appeared, appeared at a hearing that took place.
      if (input.status === 'APPEARED' && status === 'SCHEDULED')
        await this.hearings.change(actor, hearingId, { status: 'HELD' });
    });
  }

  private async requireSeat(
    db: EntityManager,
    actor: Actor,
    caseId: number,
    organId: number,
  ): Promise<Participation> {
    await this.organs.requireInView(actor, organId, db);
    const seat = await db.findOneBy(Participation, { caseId, organId });
    if (!seat) throw new InvalidInput([{ field: 'organId', message: '这个机关不在本案中' }]);
    requireWritable(actor, seat);
    return seat;
  }
}
