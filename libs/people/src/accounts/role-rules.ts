import type { Actor } from '../actor';
import { NotToOneself, ThreeAdministrators } from '../people.problems';
import type { Role } from '../user.entity';

/** 三员. */
const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const USUAL_ROLES: readonly Role[] = ['REGISTRAR', 'OFFICER'];

export interface RoleChange {
  /** Null for a new account. */
  userId: number | null;
  before: readonly Role[];
  after: readonly Role[];
}

/** The account that an empty database starts with. */
export interface FirstPerson {
  id: number;
  roles: readonly Role[];
}

/**
 * Who holds all three administrators' roles is the first account alone, until one is taken from it; from then on they
 * are three people.
 * @throws NotToOneself, ThreeAdministrators
 */
export function refuseWrongRoles(
  actor: Actor,
  { userId, before, after }: RoleChange,
  first: FirstPerson,
): void {
  const gained = after.filter((role) => !before.includes(role));
  if (gained.length === 0) return;
  if (userId === actor.userId && userId !== first.id) throw new NotToOneself();
  const ofFirst = userId === first.id ? before : first.roles;
  const areOnePerson = ADMINISTRATORS.every((role) => ofFirst.includes(role));
  const held = ADMINISTRATORS.filter((role) => after.includes(role));
  if (!areOnePerson && held.length > 1 && held.some((role) => gained.includes(role)))
    throw new ThreeAdministrators();
}

export function haveSameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
