import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#law';
import { type Actor, doerOf, OrgansService, requireWritable, type SeatPlace } from '#people';
import { AuditTrail, changesBetween, Clock, InvalidInput, StaleVersion, Transactions } from '#platform';
import { OfficeDutyNotFound } from '../../record/casework.problems';
import { OfficeDeadlines } from './office-deadlines';
import { OfficeDuty } from './office-duty.entity';

export interface OfficeDutyDone {
  /** Null takes it back. */
  doneOn: Day | null;
  result?: string | null;
  version: number;
}

/** 机关的定期事项: marked done with a day, in time or late, and taken back. */
@Injectable()
export class OfficeDutiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly deadlines: OfficeDeadlines,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws OfficeDutyNotFound, NotPermitted, NotYourOrgansSeat, StaleVersion, InvalidInput */
  record(actor: Actor, id: number, { doneOn, result = null, version }: OfficeDutyDone): Promise<void> {
    return this.transactions.run(async (db) => {
      const duty = await this.findForChange(db, actor, id);
      if (doneOn !== null && doneOn > this.clock.today())
        throw new InvalidInput([{ field: 'doneOn', message: '办结日期不能晚于今天' }]);
      const patch = { doneOn, result, doneById: doneOn === null ? null : actor.userId };
      const changes = changesBetween(duty, patch);
      const { affected } = await db.update(OfficeDuty, { id, version }, { ...patch, version: version + 1 });
      if (affected !== 1) throw new StaleVersion();
      const by = doerOf(actor);
      const { organId } = duty;
      await this.audit.record(db, by, [
        { subject: { kind: 'office-duty', id }, organId, action: 'CHANGED', changes },
      ]);
      Object.assign(duty, patch);
      await this.deadlines.settleByItsRule(db, duty, by);
    });
  }

  private async findForChange(db: EntityManager, actor: Actor, id: number): Promise<OfficeDuty> {
    const duty = await db.findOneBy(OfficeDuty, { id });
    const view = await this.organs.viewOf(actor, db);
    if (!duty || !view.holds(placeOf(duty))) throw new OfficeDutyNotFound();
    requireWritable(actor, placeOf(duty));
    return duty;
  }
}

/** In view, and to be changed, as a seat without unit and officer would be that nobody of the organ registered. */
export function placeOf({ organId }: Pick<OfficeDuty, 'organId'>): SeatPlace {
  return { organId, unitId: null, officerId: null, registrarId: 0 };
}
