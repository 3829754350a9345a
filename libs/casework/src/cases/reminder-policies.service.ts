import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, doerOf, OrgansService, requirePermission } from '#people';
import { JobsService, Transactions } from '#platform';
import { type OwnPolicy, Policies, type ReminderPolicy } from '#reminders';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { type Replanning, REPLANNING } from '../deadlines/replanning';
import type { Seat } from '../record/seat';
import { Seats } from '../record/seats';
import { ofSeat } from '../record/whose';

export interface SeenPolicy {
  /** What was decided here; the rest is as it is above. */
  own: OwnPolicy;
  /** What holds here. */
  effective: ReminderPolicy;
}

@Injectable()
export class PolicyPlanning {
  constructor(
    private readonly jobs: JobsService,
    private readonly deadlines: DeadlineKeeping,
  ) {}

  now(db: EntityManager, seat: Seat): Promise<void> {
    return this.deadlines.tellOthers(db, [seat], '提醒办法已变更');
  }

  async later(db: EntityManager, actor: Actor, replanning: Replanning): Promise<void> {
    await this.jobs.enqueue(db, REPLANNING, replanning, doerOf(actor));
  }
}

/** 提醒办法 of an organ and of a case, and the plans that follow from it. */
@Injectable()
export class ReminderPoliciesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly organs: OrgansService,
    private readonly seats: Seats,
    private readonly planning: PolicyPlanning,
  ) {}

  /** @throws OrganNotFound */
  async ofOrgan(actor: Actor, organId = actor.organId): Promise<SeenPolicy> {
    const { id } = await this.organs.requireWithin(actor, organId);
    const known = await this.policies.known(this.transactions.reader, [id], []);
    return { own: known.own({ scope: 'organ', id }), effective: known.at(id, null) };
  }

  /** @throws CaseNotFound */
  async ofCase(actor: Actor, caseId: number): Promise<SeenPolicy> {
    const { id, organId } = await this.seats.inViewOf(actor, caseId);
    const known = await this.policies.known(this.transactions.reader, [organId], [id]);
    return { own: known.own({ scope: 'participation', id }), effective: known.at(organId, id) };
  }

  /** Its open cases are planned anew in the background. @throws NotPermitted, OrganNotFound */
  async setForOrgan(actor: Actor, wanted: OwnPolicy, organId = actor.organId): Promise<SeenPolicy> {
    requirePermission(actor, 'organs.write');
    await this.transactions.run(async (db) => {
      const { id, path } = await this.organs.requireWithin(actor, organId, db);
      const isOther = await this.policies.set(db, actor, { scope: 'organ', id, organId: id }, wanted);
      if (isOther) await this.planning.later(db, actor, { organPath: path });
    });
    return this.ofOrgan(actor, organId);
  }

  /** @throws CaseNotFound, NotPermitted, NotYourCase, NotYourOrgansSeat, CaseIsWithdrawn */
  async setForCase(actor: Actor, caseId: number, wanted: OwnPolicy): Promise<SeenPolicy> {
    await this.transactions.run(async (db) => {
      const seat = await this.seats.forChange(db, actor, caseId);
      const { id } = seat.participation;
      const holder = { ...ofSeat(seat.participation), scope: 'participation' as const, id };
      if (await this.policies.set(db, actor, holder, wanted)) await this.planning.now(db, seat);
    });
    return this.ofCase(actor, caseId);
  }
}
