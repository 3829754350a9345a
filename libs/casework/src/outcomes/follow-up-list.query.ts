import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Actor, OrgansService } from '#people';
import { Clock, Transactions } from '#platform';
import { followUpViewOf } from '../cases/case-file';
import { Deadline } from '../deadlines/deadline.entity';
import { FollowUp } from './follow-up.entity';
import { FollowUpsService } from './follow-ups.service';

export type FollowUpView = ReturnType<typeof followUpViewOf>;

const MOST = 200;

@Injectable()
export class FollowUpListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly followUps: FollowUpsService,
    private readonly clock: Clock,
  ) {}

  /** @throws FollowUpNotFound also where it is out of sight. */
  async one(actor: Actor, id: number): Promise<FollowUpView> {
    const followUp = await this.followUps.find(actor, id);
    return this.viewsOf([followUp]).then(([view]) => view as FollowUpView);
  }

  /** The newest first; `open` leaves out those answered. */
  async list(actor: Actor, open: boolean): Promise<FollowUpView[]> {
    const found = await this.transactions.reader.find(FollowUp, {
      where: { organId: In(await this.organs.scopeOf(actor)), ...(open ? { answeredOn: IsNull() } : {}) },
      order: { receivedOn: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return this.viewsOf(found);
  }

  private async viewsOf(followUps: FollowUp[]): Promise<FollowUpView[]> {
    const deadlines = await this.transactions.reader.findBy(Deadline, {
      followUpId: In(followUps.map(({ id }) => id)),
    });
    return followUps.map((followUp) => followUpViewOf(followUp, deadlines, this.clock.today()));
  }
}
