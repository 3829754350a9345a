import { createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { Actor } from '../actor';
import { NotPermitted } from '../people.problems';
import { ACCESS, type Permission, PERMISSIONS, type Reach } from './permissions';

/** What decides whose a seat is, and whether somebody sees it. */
export interface SeatPlace {
  organId: number;
  unitId: number | null;
  officerId: number | null;
  registrarId: number;
}

/** Fields that must be equal, or one of several. */
export type SeatCondition = Partial<Record<keyof SeatPlace, number | null | { $in: number[] }>>;

type Ability = MongoAbility<[Permission, 'Seat' | (SeatPlace & { kind: 'Seat' })], SeatCondition>;

/**
 * The person's permissions as rules: of the roles held now, narrowed by what a token was given for.
 * @param organIds the own organ and, where they are in view, those below it.
 */
export function abilityOf(actor: Actor, organIds: readonly number[] = [actor.organId]): Ability {
  const rules = actor.roles.flatMap((role) =>
    (Object.entries(ACCESS[role]) as [Permission, Reach][])
      .filter(([action]) => actor.limitedTo?.includes(action) ?? true)
      .flatMap(([action, reach]) =>
        conditionsOf(actor, reach, organIds).map((conditions) => ({
          action,
          subject: 'Seat' as const,
          ...(conditions ? { conditions } : {}),
        })),
      ),
  );
  return createMongoAbility<Ability>(rules);
}

/** Any of them is enough. */
function conditionsOf(actor: Actor, reach: Reach, organIds: readonly number[]): (SeatCondition | null)[] {
  switch (reach) {
    case 'ANY':
      return [null];
    case 'ORGAN':
      return [{ organId: actor.organId }];
    case 'HANDLED':
      return handledBy(actor);
    case 'VIEW':
      return inViewOf(actor, organIds);
  }
}

/** 承办人's own cases, and where nobody is named, what he registered himself. */
function handledBy({ organId, handlesFor }: Actor): SeatCondition[] {
  const people = { $in: [...handlesFor] };
  return [
    { organId, officerId: people },
    { organId, officerId: null, registrarId: people },
  ];
}

function inViewOf(actor: Actor, organIds: readonly number[]): SeatCondition[] {
  const { organId, unitId, view } = actor;
  switch (view) {
    case 'ORGANS':
      return [{ organId: { $in: [...organIds] } }];
    case 'ORGAN':
      return [{ organId }];
    case 'UNIT':
      return [...(unitId === null ? [] : [{ organId, unitId }]), ...handledBy(actor)];
    case 'OWN':
      return handledBy(actor);
  }
}

export function may(actor: Actor, permission: Permission): boolean {
  return abilityOf(actor).can(permission, 'Seat');
}

export function permissionsOf(actor: Actor): Permission[] {
  const ability = abilityOf(actor);
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => ability.can(permission, 'Seat'));
}

/** @throws NotPermitted naming the roles that it takes. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new NotPermitted(permission);
}

/** Whether this seat is one that the permission reaches. */
export function mayAt(actor: Actor, permission: Permission, seat: SeatPlace): boolean {
  return abilityOf(actor).can(permission, seatSubject(seat));
}

export function seatSubject({ organId, unitId, officerId, registrarId }: SeatPlace) {
  return subject('Seat', { kind: 'Seat' as const, organId, unitId, officerId, registrarId });
}
