import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, type Day } from '#law';
import { AuditTrail, changesBetween, Clock, InvalidInput } from '#platform';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { User } from '../user.entity';

export interface Absence {
  user: User;
  substituteId: number;
  /** The last day. */
  until: Day;
}

const LONGEST_DAYS = 366;

/** 外出: a colleague stands in until a day, and the cases stay whose they are. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Within the transaction of whoever has checked both people. @throws InvalidInput */
  async begin(db: EntityManager, actor: Actor, { user, substituteId, until }: Absence): Promise<void> {
    const today = this.clock.today();
    if (until < today || until > addDays(today, LONGEST_DAYS)) {
      const message = '代理截止日期应在今天以后一年以内，请改代理截止日期';
      throw new InvalidInput([{ field: 'until', message }]);
    }
    const next = { substituteId, substituteUntil: until };
    await db.update(User, { id: user.id }, next);
    await this.audit.record(db, doerOf(actor), [deedOn('user', user, 'CHANGED', changesBetween(user, next))]);
  }
}
