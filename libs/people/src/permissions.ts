import type { Actor } from './actor';
import { NotPermitted, OnlyAtTheTop } from './people.problems';
import { type Role, ROLES } from './user.entity';

/** @throws NotPermitted */
export function requireRole(actor: Actor, role: Role): void {
  if (!actor.roles.includes(role)) throw new NotPermitted(ROLES[role]);
}

/**
 * For what holds for every organ of the installation: the system administrator of the organ above all others.
 * @throws NotPermitted, OnlyAtTheTop
 */
export function requireTopAdministrator(actor: Actor): void {
  requireRole(actor, 'SYSTEM_ADMIN');
  if (actor.organPath !== `/${actor.organId}/`) throw new OnlyAtTheTop();
}
