import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { AuditTrail, Clock, Transactions } from '#platform';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { WrongPassword } from '../people.problems';
import type { User } from '../user.entity';
import { usernameOf } from '../username';
import { activeUser } from './active-user';
import { isPassword } from './password';
import { Refusals } from './refusals.service';
import { hashOfToken, newToken } from './secret';
import { Session } from './session.entity';
import { SESSION_TERMS } from './session-terms';
import { Tries } from './tries.service';

/** Where a request comes from. */
export interface Caller {
  address: string;
  /** What the browser calls itself. */
  agent: string | null;
}

/** Signing in and out. A session is an opaque random value in a cookie; only its hash is stored. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly tries: Tries,
    private readonly refusals: Refusals,
  ) {}

  /**
   * @returns the value for the cookie.
   * @throws WrongPassword alike for an unknown name, AccountLocked.
   */
  async signIn(typed: string, password: string, caller: Caller): Promise<string> {
    const username = usernameOf(typed);
    const { address } = caller;
    const user = await this.tries.make(
      { username, address },
      async () => {
        const found = await this.find(username);
        return (await isPassword(password, found?.passwordHash)) ? found : null;
      },
      async (left) => {
        await this.refusals.ofSignIn(await this.find(username), address, left);
        return new WrongPassword(left);
      },
    );
    return this.open(user, caller);
  }

  /** A session for somebody who has proved who that is. @param identityId of the provider that proved it */
  open(user: User, { address, agent }: Caller, identityId: number | null = null): Promise<string> {
    const token = newToken();
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const over = LessThan(new Date(now.getTime() - SESSION_TERMS.absoluteMs));
      await db.delete(Session, { userId: user.id, createdAt: over });
      await db.insert(Session, {
        tokenHash: hashOfToken(token),
        userId: user.id,
        createdAt: now,
        lastSeenAt: now,
        address,
        agent: agent?.slice(0, 200) ?? null,
        identityId,
        endedAt: null,
      });
      await this.audit.record(db, { id: user.id, name: user.displayName }, [
        deedOn('user', user, 'SIGNED_IN', {
          address: [null, address],
          ...(identityId === null ? {} : { identityId: [null, identityId] }),
        }),
      ]);
      return token;
    });
  }

  async signOut(token: string, actor: Actor): Promise<void> {
    await this.transactions.run(async (db) => {
      await db.update(Session, { tokenHash: hashOfToken(token) }, { endedAt: this.clock.now() });
      await this.audit.record(db, doerOf(actor), [
        deedOn('user', { id: actor.userId, organId: actor.organId }, 'SIGNED_OUT'),
      ]);
    });
  }

  /** Every session of an account but, where it is given, the one with this cookie. */
  async endAll(db: EntityManager, userId: number, but = ''): Promise<void> {
    await db
      .createQueryBuilder()
      .update(Session)
      .set({ endedAt: this.clock.now() })
      .where('userId = :userId AND tokenHash <> :own AND endedAt IS NULL', { userId, own: hashOfToken(but) })
      .execute();
  }

  private find(username: string): Promise<User | null> {
    return this.transactions.run((db) => activeUser(db, { username }));
  }
}
