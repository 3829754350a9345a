import { Injectable } from '@nestjs/common';
import { AuditTrail, changesBetween, Transactions } from '#platform';
import { type Actor, doerOf } from './actor';
import { deedOn } from './deeds';
import { User } from './user.entity';

/** What a person may change of the own account. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async edit(actor: Actor, profile: { displayName?: string; email?: string | null }): Promise<void> {
    const { displayName = actor.name, email = actor.email } = profile;
    await this.transactions.run(async (db) => {
      await db.update(User, { id: actor.userId }, { displayName, email });
      const changes = changesBetween({ displayName: actor.name, email: actor.email }, { displayName, email });
      await this.audit.record(db, doerOf(actor), [
        deedOn('user', { id: actor.userId, organId: actor.organId }, 'CHANGED', changes),
      ]);
    });
  }
}
