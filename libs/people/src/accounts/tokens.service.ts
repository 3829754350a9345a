import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { AuditTrail, changesOfNew, Clock, Transactions } from '#platform';
import { AccountChecks } from './account-checks';
import { requirePermission } from '../access/ability';
import type { Permission } from '../access/permissions';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { TokenNotFound, TooManyTokens } from '../people.problems';
import { ApiToken } from '../sign-in/api-token.entity';
import { hashOfToken, newToken } from '../sign-in/secret';
import { User } from '../user.entity';

export interface NewApiToken {
  name: string;
  /** What it may be used for, of what its owner may. */
  permissions: Permission[];
  /** After how many days it ends. */
  days: number;
}

const DAY_MS = 86_400_000;
const MOST_TOKENS = 20;

/** 接口令牌: for programs that act for somebody, each for a purpose and for a time. */
@Injectable()
export class TokensService {
  constructor(
    private readonly transactions: Transactions,
    private readonly checks: AccountChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws PersonNotFound for somebody out of sight. */
  async of(actor: Actor, userId = actor.userId): Promise<ApiToken[]> {
    if (userId !== actor.userId) {
      requirePermission(actor, 'accounts.secure');
      await this.checks.find(this.transactions.reader, actor, userId);
    }
    return this.transactions.reader.find(ApiToken, {
      where: { userId, endedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      order: { id: 'ASC' },
      take: MOST_TOKENS,
    });
  }

  /**
   * @returns the value with it, which is never told again.
   * @throws NotPermitted for what the owner may not do, TooManyTokens
   */
  async add(
    actor: Actor,
    { name, permissions, days }: NewApiToken,
  ): Promise<{ token: ApiToken; value: string }> {
    for (const permission of permissions) requirePermission(actor, permission);
    const value = newToken();
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const live = { userId: actor.userId, endedAt: IsNull(), expiresAt: MoreThan(now) };
      if ((await db.countBy(ApiToken, live)) >= MOST_TOKENS) throw new TooManyTokens(MOST_TOKENS);
      const told = { name, permissions, expiresAt: new Date(now.getTime() + days * DAY_MS) };
      const token = db.create(ApiToken, { ...told, userId: actor.userId, tokenHash: hashOfToken(value) });
      await db.insert(ApiToken, Object.assign(token, { createdAt: now, lastUsedAt: null, endedAt: null }));
      await this.audit.record(db, doerOf(actor), [
        deedOn('token', { id: token.id, organId: actor.organId }, 'CREATED', changesOfNew(told)),
      ]);
      return { token, value };
    });
  }

  /** @throws TokenNotFound also where it is somebody else's and not one's to end. */
  async end(actor: Actor, id: number): Promise<void> {
    await this.transactions.run(async (db) => {
      const token = await db.findOneBy(ApiToken, { id, endedAt: IsNull() });
      if (!token) throw new TokenNotFound();
      if (!(await this.checks.mayLookAfter(db, actor, token.userId))) throw new TokenNotFound();
      await db.update(ApiToken, { id }, { endedAt: this.clock.now() });
      const { organId } = await db.findOneByOrFail(User, { id: token.userId });
      await this.audit.record(db, doerOf(actor), [deedOn('token', { id, organId }, 'REMOVED')]);
    });
  }
}
