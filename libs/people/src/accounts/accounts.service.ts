import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#law';
import { AuditTrail, changesBetween, changesOfNew, Clock, isDuplicate, Transactions } from '#platform';
import { requirePermission } from '../access/ability';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { OrgansService } from '../organs.service';
import { OrganHasEnded, UsernameTaken } from '../people.problems';
import { endAllOf } from '../sign-in/endings';
import { hashOf } from '../sign-in/password';
import { refuseWeak } from '../sign-in/passwords.service';
import { type Role, User, type View } from '../user.entity';
import { newUsername } from '../username';
import { AccountChecks } from './account-checks';
import { haveSameRoles, USUAL_ROLES } from './role-rules';

export interface NewUser {
  username: string;
  displayName: string;
  password: string;
  organId?: number;
  unitId?: number | null;
  roles?: Role[];
  email?: string | null;
}

export interface UserChanges {
  displayName?: string;
  unitId?: number | null;
  roles?: Role[];
  view?: View;
  disabled?: boolean;
  substituteId?: number | null;
  /** The last day; without it the substitute stays until somebody ends it. */
  substituteUntil?: Day | null;
  email?: string | null;
}

/** Accounts: opened, moved and closed by one administrator, given their roles by another. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly checks: AccountChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The password is the administrator's and must be changed at the first sign-in.
   * @throws NotPermitted for other roles than the usual ones, UsernameTaken, OrganNotFound, UnitNotFound.
   */
  async add(actor: Actor, { password, ...person }: NewUser): Promise<User> {
    requirePermission(actor, 'accounts.write');
    const { organId = actor.organId, unitId = null, roles = [...USUAL_ROLES], email = null } = person;
    if (!haveSameRoles(roles, USUAL_ROLES)) requirePermission(actor, 'accounts.secure');
    const { username, usernameKey } = newUsername(person.username);
    refuseWeak(password, username);
    const organ = await this.organs.requireWithin(actor, organId);
    if (organ.endedAt) throw new OrganHasEnded();
    const passwordHash = await hashOf(password);
    const account = { username, displayName: person.displayName, organId, unitId, roles, email };
    return this.uniquely(async (db) => {
      await this.checks.requireUnit(db, organId, unitId);
      await this.checks.refuseWrongRoles(db, actor, { userId: null, before: [], after: roles });
      const user = db.create(User, {
        ...account,
        usernameKey,
        passwordHash,
        view: 'ORGANS',
        substituteId: null,
        substituteUntil: null,
      });
      await db.insert(
        User,
        Object.assign(user, { mustChangePassword: true, createdAt: this.clock.now(), disabledAt: null }),
      );
      await this.audit.record(db, doerOf(actor), [deedOn('user', user, 'CREATED', changesOfNew(account))]);
      return user;
    });
  }

  /** @throws NotPermitted, PersonNotFound, UnitNotFound, NotToOneself, ThreeAdministrators, LastAdministrator */
  change(actor: Actor, id: number, changes: UserChanges): Promise<User> {
    requirePermissions(actor, changes);
    return this.transactions.run(async (db) => {
      const user = await this.checks.find(db, actor, id);
      const next = this.nextOf(user, changes);
      const made = changesBetween(user, next);
      if (Object.keys(made).length === 0) return user;
      await this.checks.requireUnit(db, user.organId, changes.unitId);
      await this.checks.requireSubstitute(db, user, changes.substituteId);
      const after = next.roles ?? user.roles;
      await this.checks.refuseWrongRoles(db, actor, { userId: id, before: user.roles, after });
      await db.update(User, { id }, next);
      if (next.disabledAt) await endAllOf(db, id, this.clock.now());
      const lost = next.disabledAt ? user.roles : user.roles.filter((role) => !after.includes(role));
      await this.checks.requireAdministrators(db, lost);
      await this.audit.record(db, doerOf(actor), [deedOn('user', user, 'CHANGED', made)]);
      return Object.assign(user, next);
    });
  }

  private nextOf(user: User, { disabled, ...patch }: UserChanges): Partial<User> {
    const next = patch.substituteId === undefined ? patch : { substituteUntil: null, ...patch };
    if (disabled === undefined) return next;
    return { ...next, disabledAt: disabled ? (user.disabledAt ?? this.clock.now()) : null };
  }

  private uniquely(work: (db: EntityManager) => Promise<User>): Promise<User> {
    return this.transactions.run(work).catch((error: unknown) => {
      throw isDuplicate(error) ? new UsernameTaken() : error;
    });
  }
}

/** What somebody may is the security administrator's; all else of an account the system administrator's. */
function requirePermissions(actor: Actor, { roles, view, ...rest }: UserChanges): void {
  const { displayName, unitId, disabled, substituteId, substituteUntil, email } = rest;
  const isNamed = (value: unknown) => value !== undefined;
  if ([roles, view].some(isNamed)) requirePermission(actor, 'accounts.secure');
  if ([displayName, unitId, disabled, substituteId, substituteUntil, email].some(isNamed))
    requirePermission(actor, 'accounts.write');
}
