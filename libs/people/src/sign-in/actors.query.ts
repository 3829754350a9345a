import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '#platform';
import type { Permission } from '../access/permissions';
import type { Actor } from '../actor';
import { ApiToken } from './api-token.entity';
import { NotSignedIn } from '../people.problems';
import { hashOfToken } from './secret';
import { Session } from './session.entity';
import { endsOfSession, SEEN_EVERY_MS } from './session-terms';
import type { Role } from '../user.entity';

type PersonRow = Omit<
  Actor,
  'roles' | 'mustChangePassword' | 'hasOrgansBelow' | 'handlesFor' | 'limitedTo' | 'identityId'
> & {
  roles: string;
  mustChangePassword: number | boolean;
  hasOrgansBelow: number;
  standsFor: string | null;
};
type SessionRow = PersonRow & {
  sessionId: number;
  identityId: number | null;
  createdAt: Date | string;
  lastSeenAt: Date | string;
};
type TokenRow = PersonRow & {
  tokenId: number;
  permissions: string;
  expiresAt: Date | string;
  lastUsedAt: Date | string | null;
};

/**
 * Organs below by comparison: LIKE uses no index where its pattern comes from a row. A colon sorts after digits.
 * Everything is read at every request: a role taken away, an account or organ that ended allow nothing any more.
 */
const PERSON = `u.id AS userId, u.username AS username, u.displayName AS name, u.organId AS organId,
  o.name AS organName, o.path AS organPath, u.unitId AS unitId, u.roles AS roles, u.view AS view, u.email AS email,
  u.mustChangePassword AS mustChangePassword,
  EXISTS (SELECT 1 FROM organs b WHERE b.path > o.path AND b.path < CONCAT(o.path, ':')) AS hasOrgansBelow,
  (SELECT GROUP_CONCAT(a.id) FROM users a WHERE a.substituteId = u.id
    AND (a.substituteUntil IS NULL OR a.substituteUntil >= ?)) AS standsFor`;
const ACTIVE = 'u.disabledAt IS NULL AND o.endedAt IS NULL';

/** Whoever holds a cookie or a token. */
@Injectable()
export class ActorsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws NotSignedIn */
  async ofSession(cookie: string | undefined): Promise<Actor> {
    if (!cookie) throw new NotSignedIn();
    const [row] = await this.transactions.reader.query<SessionRow[]>(
      `SELECT s.id AS sessionId, s.identityId AS identityId, s.createdAt AS createdAt, s.lastSeenAt AS lastSeenAt, ${PERSON}
         FROM sessions s JOIN users u ON u.id = s.userId JOIN organs o ON o.id = u.organId
        WHERE s.tokenHash = ? AND s.endedAt IS NULL AND ${ACTIVE}`,
      [this.clock.today(), hashOfToken(cookie)],
    );
    if (!row) throw new NotSignedIn();
    const { sessionId, identityId, createdAt, lastSeenAt, ...person } = row;
    const [now, seen] = [this.clock.now(), asDate(lastSeenAt)];
    if (now >= endsOfSession({ createdAt: asDate(createdAt), lastSeenAt: seen })) throw new NotSignedIn();
    if (now.getTime() - seen.getTime() >= SEEN_EVERY_MS) {
      await this.transactions.run((db) => db.update(Session, { id: sessionId }, { lastSeenAt: now }));
    }
    const actor = actorFrom(person, null);
    // The password that an administrator knows opened nothing here.
    return identityId === null ? actor : { ...actor, identityId, mustChangePassword: false };
  }

  /** Whether a session still stands. Nobody has asked for anything: it lasts no longer by it. */
  async isOpen(cookie: string): Promise<boolean> {
    const [row] = await this.transactions.reader.query<Pick<SessionRow, 'createdAt' | 'lastSeenAt'>[]>(
      `SELECT s.createdAt AS createdAt, s.lastSeenAt AS lastSeenAt
         FROM sessions s JOIN users u ON u.id = s.userId JOIN organs o ON o.id = u.organId
        WHERE s.tokenHash = ? AND s.endedAt IS NULL AND ${ACTIVE}`,
      [hashOfToken(cookie)],
    );
    if (!row) return false;
    const { createdAt, lastSeenAt } = row;
    return this.clock.now() < endsOfSession({ createdAt: asDate(createdAt), lastSeenAt: asDate(lastSeenAt) });
  }

  /** Of a job that somebody asked for, as the account is now. @throws NotSignedIn where it may do nothing any more */
  async ofUser(id: number): Promise<Actor> {
    const [row] = await this.transactions.reader.query<PersonRow[]>(
      `SELECT ${PERSON} FROM users u JOIN organs o ON o.id = u.organId WHERE u.id = ? AND ${ACTIVE}`,
      [this.clock.today(), id],
    );
    if (!row) throw new NotSignedIn();
    return actorFrom(row, null);
  }

  /** @throws NotSignedIn */
  async ofToken(value: string): Promise<Actor> {
    const [row] = await this.transactions.reader.query<TokenRow[]>(
      `SELECT t.id AS tokenId, t.permissions AS permissions, t.expiresAt AS expiresAt, t.lastUsedAt AS lastUsedAt,
          ${PERSON}
         FROM api_tokens t JOIN users u ON u.id = t.userId JOIN organs o ON o.id = u.organId
        WHERE t.tokenHash = ? AND t.endedAt IS NULL AND ${ACTIVE}`,
      [this.clock.today(), hashOfToken(value)],
    );
    const now = this.clock.now();
    if (!row || asDate(row.expiresAt) <= now) throw new NotSignedIn();
    const { tokenId, permissions, expiresAt: _ends, lastUsedAt, ...person } = row;
    if (lastUsedAt === null || now.getTime() - asDate(lastUsedAt).getTime() >= SEEN_EVERY_MS) {
      await this.transactions.run((db) => db.update(ApiToken, { id: tokenId }, { lastUsedAt: now }));
    }
    return actorFrom(person, permissions ? (permissions.split(',') as Permission[]) : []);
  }
}

function actorFrom(
  { standsFor, roles, mustChangePassword, hasOrgansBelow, ...person }: PersonRow,
  limitedTo: Actor['limitedTo'],
): Actor {
  return {
    ...person,
    roles: roles ? (roles.split(',') as Role[]) : [],
    mustChangePassword: Boolean(mustChangePassword),
    hasOrgansBelow: Boolean(hasOrgansBelow),
    handlesFor: [person.userId, ...(standsFor ? standsFor.split(',').map(Number) : [])],
    limitedTo,
    identityId: null,
  };
}

/** A raw SQLite row holds the instant as text, in UTC. */
function asDate(value: Date | string): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
