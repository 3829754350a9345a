import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Transactions } from '#platform';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import type { User } from '../user.entity';

const ONCE_WITHIN_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/** 登录失败和越权访问 in the audit trail: each once a minute, so that no script fills the disk with them. */
@Injectable()
export class Refusals {
  private readonly lately = new Map<string, number>();

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What was typed for a name is not kept where there is no such account: it may be a password. */
  async ofSignIn(user: User | null, address: string, triesLeft: number): Promise<void> {
    if (!user && !this.isNew(`sign-in ${address}`)) return;
    const who = user ? { id: user.id, name: user.displayName } : { id: null, name: '未知用户' };
    const deed = deedOn('user', user ?? { id: 0, organId: null }, 'SIGN_IN_FAILED', {
      address: [null, address],
      triesLeft: [null, triesLeft],
    });
    await this.transactions.run((db) => this.audit.record(db, who, [deed]));
  }

  /** @param operation method and route, never the address as typed. */
  async ofRequest(actor: Actor, operation: string, code: string): Promise<void> {
    if (!this.isNew(`${actor.userId} ${operation} ${code}`)) return;
    const deed = deedOn('user', { id: actor.userId, organId: actor.organId }, 'REFUSED', {
      operation: [null, operation],
      code: [null, code],
    });
    await this.transactions.run((db) => this.audit.record(db, doerOf(actor), [deed]));
  }

  private isNew(key: string): boolean {
    const now = this.clock.now().getTime();
    const last = this.lately.get(key);
    if (last !== undefined && now - last < ONCE_WITHIN_MS && now >= last) return false;
    if (this.lately.size >= MOST_REMEMBERED) this.lately.clear();
    this.lately.set(key, now);
    return true;
  }
}
