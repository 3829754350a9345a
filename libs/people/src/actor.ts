import type { Doer } from '#platform';
import type { Permission } from './access/permissions';
import type { Role, View } from './user.entity';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  userId: number;
  username: string;
  name: string;
  organId: number;
  organName: string;
  /** `/1/7/`: the own organ and all below it. */
  organPath: string;
  /** Whether there are any below. */
  hasOrgansBelow: boolean;
  unitId: number | null;
  roles: readonly Role[];
  /** How much of the own organ and those below is in view. */
  view: View;
  /** Whose cases are this person's: the own, and those of the absent for whom this person stands in (代理人). */
  handlesFor: readonly number[];
  /** What a token was given for; null for a session, which may all that the roles allow. */
  limitedTo: readonly Permission[] | null;
  email: string | null;
  mustChangePassword: boolean;
  /** Of the provider that opened the session; null for a password, a token or a job. */
  identityId: number | null;
}

export function doerOf(actor: Actor): Doer {
  return { id: actor.userId, name: actor.name };
}

/** What the product does by itself, as the audit trail names it. */
export const THE_PRODUCT: Doer = { id: null, name: '案期' };
