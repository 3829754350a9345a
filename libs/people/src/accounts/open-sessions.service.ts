import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AuditTrail, Clock, Transactions } from '#platform';
import { AccountChecks } from './account-checks';
import { requirePermission } from '../access/ability';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { SessionNotFound } from '../people.problems';
import { hashOfToken } from '../sign-in/secret';
import { Session } from '../sign-in/session.entity';
import { endsOfSession } from '../sign-in/session-terms';
import { User } from '../user.entity';

export interface OpenSession {
  id: number;
  createdAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
  address: string | null;
  agent: string | null;
  /** The one that asks. */
  current: boolean;
}

const MOST_LISTED = 100;

/** Where somebody is signed in: for the person, and for the security administrator. */
@Injectable()
export class OpenSessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly checks: AccountChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws PersonNotFound for somebody out of sight. */
  async of(actor: Actor, userId: number, cookie: string | undefined): Promise<OpenSession[]> {
    if (userId !== actor.userId) {
      requirePermission(actor, 'accounts.secure');
      await this.checks.find(this.transactions.reader, actor, userId);
    }
    const sessions = await this.transactions.reader.find(Session, {
      where: { userId, endedAt: IsNull() },
      order: { lastSeenAt: 'DESC' },
      take: MOST_LISTED,
    });
    const own = cookie ? hashOfToken(cookie) : null;
    return sessions
      .map(({ id, createdAt, lastSeenAt, address, agent, tokenHash }) => ({
        ...{ id, createdAt, lastSeenAt, address, agent },
        endsAt: endsOfSession({ createdAt, lastSeenAt }),
        current: tokenHash === own,
      }))
      .filter(({ endsAt }) => endsAt > this.clock.now());
  }

  /** @throws SessionNotFound also where it is somebody else's and not one's to end. */
  async end(actor: Actor, id: number): Promise<void> {
    await this.transactions.run(async (db) => {
      const session = await db.findOneBy(Session, { id, endedAt: IsNull() });
      if (!session) throw new SessionNotFound();
      const { userId } = session;
      if (!(await this.checks.mayLookAfter(db, actor, userId))) throw new SessionNotFound();
      await db.update(Session, { id }, { endedAt: this.clock.now() });
      const { organId } = await db.findOneByOrFail(User, { id: userId });
      const changes = { session: [id, null] as [number, null] };
      await this.audit.record(db, doerOf(actor), [
        deedOn('user', { id: userId, organId }, 'SIGNED_OUT', changes),
      ]);
    });
  }
}
