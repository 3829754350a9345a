import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail, type Change, Clock, isDuplicate, Transactions } from '#platform';
import { AccountChecks } from '../accounts/account-checks';
import { requirePermission } from '../access/ability';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { activeUser } from '../sign-in/active-user';
import { Session } from '../sign-in/session.entity';
import { User } from '../user.entity';
import { Identity } from './identity.entity';
import { IdentityTaken, NobodysIdentity } from './identities.problems';
import { IdentityProvider, type Proven } from './identity-provider';

/** Which account a provider's subject is. None is ever made here, and no role is given. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: IdentityProvider,
    private readonly checks: AccountChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** At the provider of today; none where there is none. @throws PersonNotFound for somebody out of sight */
  async of(actor: Actor, userId = actor.userId): Promise<Identity | null> {
    await this.requireOwnOrSecure(actor, userId);
    if (!this.provider.isThere) return null;
    return this.transactions.reader.findOneBy(Identity, { userId, issuer: this.provider.require().issuer });
  }

  /** By the security administrator. @throws NotPermitted, PersonNotFound, IdentityTaken, NoIdentityProvider */
  async give(actor: Actor, userId: number, subject: string): Promise<Identity> {
    requirePermission(actor, 'accounts.secure');
    const { issuer } = this.provider.require();
    return this.uniquely(async (db) => {
      const user = await this.checks.find(db, actor, userId);
      return this.put(db, actor, user, { issuer, subject });
    });
  }

  /** By the person, who has proved both. @throws IdentityTaken, NobodysIdentity where the account has ended meanwhile */
  async link(userId: number, proven: Proven): Promise<void> {
    await this.uniquely(async (db) => {
      const user = await activeUser(db, { id: userId });
      if (!user) throw new NobodysIdentity();
      await this.put(db, null, user, proven);
    });
  }

  /** Ends the sessions that it opened. @throws PersonNotFound */
  async remove(actor: Actor, userId = actor.userId): Promise<void> {
    await this.requireOwnOrSecure(actor, userId);
    const { issuer } = this.provider.require();
    await this.transactions.run(async (db) => {
      const before = await db.findOneBy(Identity, { userId, issuer });
      if (!before) return;
      const user = await db.findOneByOrFail(User, { id: userId });
      await this.drop(db, before);
      await this.record(db, actor, user, [before.subject, null]);
    });
  }

  /** Within a transaction. @param by null: the person. */
  async put(
    db: EntityManager,
    by: Actor | null,
    user: User,
    { issuer, subject }: Pick<Proven, 'issuer' | 'subject'>,
  ): Promise<Identity> {
    const before = await db.findOneBy(Identity, { userId: user.id, issuer });
    if (before?.subject === subject) return before;
    if (before) await this.drop(db, before);
    const linkedAt = this.clock.now();
    const identity = db.create(Identity, { userId: user.id, issuer, subject, linkedAt, lastUsedAt: null });
    await db.insert(Identity, identity);
    await this.record(db, by, user, [before?.subject ?? null, subject]);
    return identity;
  }

  private async drop(db: EntityManager, { id }: Identity): Promise<void> {
    await db.update(Session, { identityId: id, endedAt: IsNull() }, { endedAt: this.clock.now() });
    await db.delete(Identity, { id });
  }

  private record(db: EntityManager, by: Actor | null, user: User, identity: Change): Promise<void> {
    const doer = by ? doerOf(by) : { id: user.id, name: user.displayName };
    return this.audit.record(db, doer, [deedOn('user', user, 'CHANGED', { identity })]);
  }

  private async requireOwnOrSecure(actor: Actor, userId: number): Promise<void> {
    if (userId === actor.userId) return;
    requirePermission(actor, 'accounts.secure');
    await this.checks.find(this.transactions.reader, actor, userId);
  }

  private uniquely<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.transactions.run(work).catch((error: unknown) => {
      throw isDuplicate(error) ? new IdentityTaken() : error;
    });
  }
}
