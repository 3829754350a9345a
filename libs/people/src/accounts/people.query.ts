import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import type { Day } from '#law';
import { Clock, Transactions } from '#platform';
import { may } from '../access/ability';
import type { Actor } from '../actor';
import { OrgansService } from '../organs.service';
import { SignInFailure } from '../sign-in/session.entity';
import { FAILURES_WITHIN_MS, MOST_FAILURES } from '../sign-in/tries.service';
import { type Role, User, type View } from '../user.entity';

export interface Colleague {
  id: number;
  displayName: string;
  organId: number;
  unitId: number | null;
  roles: Role[];
  substituteId: number | null;
  substituteUntil: Day | null;
}

/** What administrators see of an account besides. */
export interface Account extends Colleague {
  username: string;
  email: string | null;
  view: View;
  disabled: boolean;
  mustChangePassword: boolean;
  /** Closed to some address after ten failures. */
  locked: boolean;
}

export type Person = Colleague & Partial<Omit<Account, keyof Colleague>>;

const MOST_LISTED = 1000;

/** The people of an organ: for choosing an officer, and for looking after their accounts. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** With those who were disabled where `all` is asked for, by administrators alone. */
  async of(actor: Actor, { organId = actor.organId, all = false } = {}): Promise<Person[]> {
    await this.organs.requireWithin(actor, organId);
    const everybody = all && isAdministrator(actor);
    const found = await this.transactions.reader.find(User, {
      where: { organId, ...(everybody ? {} : { disabledAt: IsNull() }) },
      order: { id: 'ASC' },
      take: MOST_LISTED,
    });
    return this.shownTo(actor, found);
  }

  /** An account as it is now, for who changed it. */
  async shown(actor: Actor, user: User): Promise<Person> {
    const [person] = await this.shownTo(actor, [user]);
    if (!person) throw new Error('One account gave no person');
    return person;
  }

  private async shownTo(actor: Actor, users: readonly User[]): Promise<Person[]> {
    if (!isAdministrator(actor)) return users.map(colleagueOf);
    const locked = await this.lockedAmong(users.map(({ username }) => username));
    return users.map((user) => ({
      ...colleagueOf(user),
      username: user.username,
      email: user.email,
      view: user.view,
      disabled: user.disabledAt !== null,
      mustChangePassword: user.mustChangePassword,
      locked: locked.has(user.username),
    }));
  }

  private async lockedAmong(usernames: readonly string[]): Promise<Set<string>> {
    const since = new Date(this.clock.now().getTime() - FAILURES_WITHIN_MS);
    const failures = await this.transactions.reader.findBy(SignInFailure, {
      username: In([...usernames]),
      at: MoreThan(since),
    });
    const counts = new Map<string, number>();
    for (const { username, address } of failures) {
      const key = JSON.stringify([username, address]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const closed = failures.filter(
      ({ username, address }) => (counts.get(JSON.stringify([username, address])) ?? 0) >= MOST_FAILURES,
    );
    return new Set(closed.map(({ username }) => username));
  }
}

function isAdministrator(actor: Actor): boolean {
  return may(actor, 'accounts.write') || may(actor, 'accounts.secure');
}

function colleagueOf({
  id,
  displayName,
  organId,
  unitId,
  roles,
  substituteId,
  substituteUntil,
}: User): Colleague {
  return { id, displayName, organId, unitId, roles, substituteId, substituteUntil };
}
