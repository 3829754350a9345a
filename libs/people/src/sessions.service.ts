import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { AuditTrail, changesBetween, Clock, InvalidInput, Transactions } from '#platform';
import { type Actor, doerOf } from './actor';
import { hashOf, isPassword } from './password';
import { AccountLocked, NotSignedIn, WrongPassword } from './people.problems';
import { Session, SignInFailure } from './session.entity';
import { type Role, User } from './user.entity';

const MINUTE_MS = 60_000;
const MAX_FAILURES = 10;
const FAILURES_WITHIN_MS = 15 * MINUTE_MS;
const IDLE_MS = 12 * 60 * MINUTE_MS;
/** How stale `lastSeenAt` may get before a request writes it. */
const SEEN_EVERY_MS = 10 * MINUTE_MS;

interface SessionRow extends Omit<Actor, 'roles' | 'mustChangePassword' | 'hasOrgansBelow'> {
  sessionId: number;
  lastSeenAt: Date | string;
  roles: string;
  mustChangePassword: number | boolean;
  hasOrgansBelow: number;
}

/** Signing in and out. A session is an opaque random value in a cookie; only its hash is stored. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns the value for the cookie. */
  async signIn(username: string, password: string): Promise<string> {
    const name = username.normalize('NFKC').trim();
    const triesLeft = await this.takeTry(name);
    const user = await this.transactions.run((db) =>
      db.findOneBy(User, { username: name, disabledAt: IsNull() }),
    );
    if (!(await isPassword(password, user?.passwordHash)) || !user) throw new WrongPassword(triesLeft);

    const token = randomBytes(32).toString('base64url');
    await this.transactions.run(async (db) => {
      const now = this.clock.now();
      await db.delete(SignInFailure, { username: name });
      await db.delete(Session, { userId: user.id, lastSeenAt: LessThan(new Date(now.getTime() - IDLE_MS)) });
      await db.insert(Session, {
        tokenHash: sha256(token),
        userId: user.id,
        createdAt: now,
        lastSeenAt: now,
        endedAt: null,
      });
      const subject = `user:${user.id}`;
      await this.audit.record(db, { id: user.id, name: user.displayName }, [
        { subject, topic: subject, action: 'SIGNED_IN', changes: {} },
      ]);
    });
    return token;
  }

  /** Whoever holds the cookie. */
  async actorOf(token: string | undefined): Promise<Actor> {
    const row = token ? await this.find(token) : undefined;
    if (!row) throw new NotSignedIn();
    const { sessionId, lastSeenAt, ...actor } = row;
    await this.keepAlive(sessionId, asDate(lastSeenAt));
    return {
      ...actor,
      roles: actor.roles ? (actor.roles.split(',') as Role[]) : [],
      mustChangePassword: Boolean(actor.mustChangePassword),
      hasOrgansBelow: Boolean(actor.hasOrgansBelow),
    };
  }

  async signOut(token: string, actor: Actor): Promise<void> {
    await this.transactions.run(async (db) => {
      await db.update(Session, { tokenHash: sha256(token) }, { endedAt: this.clock.now() });
      const subject = `user:${actor.userId}`;
      await this.audit.record(db, doerOf(actor), [
        { subject, topic: subject, action: 'SIGNED_OUT', changes: {} },
      ]);
    });
  }

  /** What a person may change of the own account. */
  async editProfile(actor: Actor, profile: { displayName?: string; email?: string | null }): Promise<void> {
    const { displayName = actor.name, email = actor.email } = profile;
    await this.transactions.run(async (db) => {
      await db.update(User, { id: actor.userId }, { displayName, email });
      const subject = `user:${actor.userId}`;
      const changes = changesBetween({ displayName: actor.name, email: actor.email }, { displayName, email });
      await this.audit.record(db, doerOf(actor), [{ subject, topic: subject, action: 'CHANGED', changes }]);
    });
  }

  /** Ends every other session of the account. */
  async changePassword(actor: Actor, token: string, current: string, next: string): Promise<void> {
    const user = await this.transactions.run((db) => db.findOneByOrFail(User, { id: actor.userId }));
    if (!(await isPassword(current, user.passwordHash))) {
      throw new InvalidInput([{ field: 'currentPassword', message: '原密码不对' }]);
    }
    if (current === next) throw new InvalidInput([{ field: 'password', message: '新密码不能与原密码相同' }]);
    const passwordHash = await hashOf(next);
    await this.transactions.run(async (db) => {
      await db.update(User, { id: actor.userId }, { passwordHash, mustChangePassword: false });
      await this.endOthers(db, actor.userId, token);
      const subject = `user:${actor.userId}`;
      await this.audit.record(db, doerOf(actor), [
        { subject, topic: subject, action: 'CHANGED', changes: { password: ['***', '***'] } },
      ]);
    });
  }

  /** Counts this try before the password is looked at, so that tries side by side cannot pass the limit. */
  private async takeTry(username: string): Promise<number> {
    const at = this.clock.now();
    const { identifiers } = await this.transactions.run((db) => db.insert(SignInFailure, { username, at }));
    const since = new Date(at.getTime() - FAILURES_WITHIN_MS);
    const tries = await this.transactions.run(async (db) => {
      await db.delete(SignInFailure, { username, at: LessThan(since) });
      return db.countBy(SignInFailure, { username, at: MoreThan(since) });
    });
    if (tries <= MAX_FAILURES) return MAX_FAILURES - tries;
    // A refused try does not prolong the lock.
    await this.transactions.run((db) => db.delete(SignInFailure, { id: identifiers[0]?.id as number }));
    throw new AccountLocked();
  }

  /** Organs below by comparison: LIKE uses no index where its pattern comes from a row. A colon sorts after digits. */
  private async find(token: string): Promise<SessionRow | undefined> {
    const rows = await this.transactions.reader.query<SessionRow[]>(
      `SELECT s.id AS sessionId, s.lastSeenAt AS lastSeenAt, u.id AS userId, u.username AS username,
              u.displayName AS name, u.organId AS organId, o.name AS organName, o.path AS organPath,
              u.unitId AS unitId, u.roles AS roles, u.email AS email, u.mustChangePassword AS mustChangePassword,
              EXISTS (SELECT 1 FROM organs b WHERE b.path > o.path AND b.path < CONCAT(o.path, ':')) AS hasOrgansBelow
         FROM sessions s JOIN users u ON u.id = s.userId JOIN organs o ON o.id = u.organId
        WHERE s.tokenHash = ? AND s.endedAt IS NULL AND u.disabledAt IS NULL`,
      [sha256(token)],
    );
    const [row] = rows;
    if (!row) return undefined;
    return this.clock.now().getTime() - asDate(row.lastSeenAt).getTime() > IDLE_MS ? undefined : row;
  }

  private async keepAlive(id: number, lastSeenAt: Date): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    await this.transactions.run((db) => db.update(Session, { id }, { lastSeenAt: now }));
  }

  private async endOthers(db: EntityManager, userId: number, token: string): Promise<void> {
    await db
      .createQueryBuilder()
      .update(Session)
      .set({ endedAt: this.clock.now() })
      .where('userId = :userId AND tokenHash <> :own AND endedAt IS NULL', { userId, own: sha256(token) })
      .execute();
  }
}

function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A raw SQLite row holds the instant as text, in UTC. */
function asDate(value: Date | string): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
