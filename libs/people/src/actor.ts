import type { Doer } from '#platform';
import type { Role } from './user.entity';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  userId: number;
  username: string;
  name: string;
  organId: number;
  organName: string;
  /** `/1/7/`: what lies under it is within this person's view. */
  organPath: string;
  /** Whether that is more than the own organ. */
  hasOrgansBelow: boolean;
  unitId: number | null;
  roles: readonly Role[];
  email: string | null;
  mustChangePassword: boolean;
}

export function doerOf(actor: Actor): Doer {
  return { id: actor.userId, name: actor.name };
}

/** What the product does by itself, as the audit trail names it. */
export const THE_PRODUCT: Doer = { id: null, name: '案期' };
