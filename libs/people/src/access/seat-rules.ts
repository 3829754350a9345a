import type { Actor } from '../actor';
import { NotYourCase, NotYourOrgansSeat, OnlyAtTheTop } from '../people.problems';
import type { Permission } from './permissions';
import { may, mayAt, requirePermission, type SeatPlace } from './ability';

/**
 * Whether somebody who sees a seat may change it.
 * @throws NotPermitted, NotYourOrgansSeat where it is one of an organ below, NotYourCase where another handles it.
 */
export function requireWritable(actor: Actor, seat: SeatPlace): void {
  requirePermission(actor, 'cases.write');
  if (seat.organId !== actor.organId) throw new NotYourOrgansSeat();
  if (!mayAt(actor, 'cases.write', seat)) throw new NotYourCase();
}

/**
 * Who decides what is put before the leaders of the seat's own organ.
 * @throws NotPermitted, NotYourOrgansSeat
 */
export function requireApprovable(actor: Actor, seat: SeatPlace): void {
  requirePermission(actor, 'cases.approve');
  if (!mayAt(actor, 'cases.approve', seat)) throw new NotYourOrgansSeat();
}

/**
 * Who names another person as the officer.
 * @throws NotPermitted
 */
export function requireAssignable(actor: Actor, officerId: number | null | undefined): void {
  if (officerId && !actor.handlesFor.includes(officerId)) requirePermission(actor, 'cases.assign');
}

/**
 * For what holds for every organ of the installation: the administrator of the organ above all others.
 * @throws NotPermitted, OnlyAtTheTop
 */
export function requireTopAdministrator(actor: Actor): void {
  requireAtTheTop(actor, 'installation.write');
}

/** What holds for every organ is done in the topmost. */
export function requireAtTheTop(actor: Actor, permission: Permission): void {
  requirePermission(actor, permission);
  if (!isAtTheTop(actor)) throw new OnlyAtTheTop(permission);
}

export function isTopAdministrator(actor: Actor): boolean {
  return may(actor, 'installation.write') && isAtTheTop(actor);
}

function isAtTheTop({ organId, organPath }: Actor): boolean {
  return organPath === `/${organId}/`;
}
