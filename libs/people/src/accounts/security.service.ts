import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Transactions } from '#platform';
import { requirePermission } from '../access/ability';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { endAllOf } from '../sign-in/endings';
import { hashOf } from '../sign-in/password';
import { refuseWeak } from '../sign-in/passwords.service';
import { Tries } from '../sign-in/tries.service';
import { User } from '../user.entity';
import { AccountChecks } from './account-checks';

/** What the security administrator does for somebody who cannot sign in. */
@Injectable()
export class SecurityService {
  constructor(
    private readonly transactions: Transactions,
    private readonly checks: AccountChecks,
    private readonly tries: Tries,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A password that must be changed at once. Ends the account's sessions and tokens, and what locked it. */
  async resetPassword(actor: Actor, id: number, password: string): Promise<void> {
    requirePermission(actor, 'accounts.secure');
    const user = await this.transactions.run((db) => this.checks.find(db, actor, id));
    const { username } = user;
    refuseWeak(password, username);
    const passwordHash = await hashOf(password);
    await this.transactions.run(async (db) => {
      await db.update(User, { id }, { passwordHash, mustChangePassword: true });
      await endAllOf(db, id, this.clock.now());
      await this.tries.forgive(username);
      const changes = { password: ['***', '***'] as [string, string] };
      await this.audit.record(db, doerOf(actor), [deedOn('user', user, 'CHANGED', changes)]);
    });
  }

  /** @throws PersonNotFound */
  async unlock(actor: Actor, id: number): Promise<void> {
    requirePermission(actor, 'accounts.secure');
    await this.transactions.run(async (db) => {
      const user = await this.checks.find(db, actor, id);
      await this.tries.forgive(user.username);
      await this.audit.record(db, doerOf(actor), [deedOn('user', user, 'UNLOCKED')]);
    });
  }
}
