import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { AccountLocked } from '../people.problems';
import { SignInFailure } from './session.entity';
import { Turns } from './turns';

export const MOST_FAILURES = 10;
export const FAILURES_WITHIN_MS = 15 * 60_000;

/** Whose password is tried, and from where: a stranger elsewhere locks nobody out. */
export interface TryOf {
  username: string;
  address: string;
}

/** Tries of a password: ten that fail within a quarter of an hour close the account to that address. */
@Injectable()
export class Tries {
  private readonly turns = new Turns();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * @param check gives null where the password is wrong.
   * @param refused what to do and to throw then, knowing how many tries are left.
   * @throws AccountLocked before anything is checked.
   */
  make<T>(of: TryOf, check: () => Promise<T | null>, refused: (left: number) => Promise<Error>): Promise<T> {
    return this.turns.take(`${of.address} ${of.username}`, async () => {
      const left = await this.take(of);
      const found = await check();
      if (found === null) throw await refused(left);
      await this.transactions.run((db) => db.delete(SignInFailure, of));
      return found;
    });
  }

  /** Ends what closes an account, whatever the address. */
  async forgive(username: string): Promise<void> {
    await this.transactions.run((db) => db.delete(SignInFailure, { username }));
  }

  /** Counted before the password is looked at: another process may be trying too. */
  private take(of: TryOf): Promise<number> {
    const at = this.clock.now();
    return this.transactions.run(async (db) => {
      await db.delete(SignInFailure, { ...of, at: LessThan(new Date(at.getTime() - FAILURES_WITHIN_MS)) });
      const before = await db.countBy(SignInFailure, of);
      if (before >= MOST_FAILURES) throw new AccountLocked();
      await db.insert(SignInFailure, { ...of, at });
      return MOST_FAILURES - 1 - before;
    });
  }
}
