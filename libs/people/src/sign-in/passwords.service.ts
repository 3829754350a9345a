import { Injectable } from '@nestjs/common';
import { AuditTrail, InvalidInput, Transactions } from '#platform';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { User } from '../user.entity';
import { hashOf, isPassword } from './password';
import { passwordProblem } from './password-rules';
import { SessionsService } from './sessions.service';
import { Tries } from './tries.service';

/** In place of an address: whoever holds an open session tries the old password. */
const OPEN_SESSION = 'session';

/** Choosing a password: one's own, or for somebody who has to change it at once. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly sessions: SessionsService,
    private readonly tries: Tries,
  ) {}

  /**
   * Ends every other session of the account.
   * @throws InvalidInput, AccountLocked after ten wrong tries.
   */
  async change(actor: Actor, cookie: string, current: string, next: string): Promise<void> {
    refuseWeak(next, actor.username);
    await this.confirm(actor, current, 'currentPassword');
    if (current === next) throw new InvalidInput([{ field: 'password', message: '新密码不能与原密码相同' }]);
    const passwordHash = await hashOf(next);
    await this.transactions.run(async (db) => {
      await db.update(User, { id: actor.userId }, { passwordHash, mustChangePassword: false });
      await this.sessions.endAll(db, actor.userId, cookie);
      await this.audit.record(db, doerOf(actor), [
        deedOn('user', { id: actor.userId, organId: actor.organId }, 'CHANGED', { password: ['***', '***'] }),
      ]);
    });
  }

  /** That it is the owner who asks. @throws InvalidInput for that field, AccountLocked after ten wrong tries. */
  async confirm(actor: Actor, password: string, field: 'currentPassword' | 'password'): Promise<void> {
    await this.tries.make(
      { username: actor.username, address: OPEN_SESSION },
      async () => {
        const { passwordHash } = await this.transactions.reader.findOneByOrFail(User, { id: actor.userId });
        return (await isPassword(password, passwordHash)) || null;
      },
      () =>
        Promise.resolve(
          new InvalidInput([{ field, message: field === 'password' ? '密码不对' : '原密码不对' }]),
        ),
    );
  }
}

/** @throws InvalidInput */
export function refuseWeak(password: string, username: string): void {
  const message = passwordProblem(password, username);
  if (message) throw new InvalidInput([{ field: 'password', message }]);
}
