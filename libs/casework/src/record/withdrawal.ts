import { IsNull } from 'typeorm';

/** Seats `p` whose registration was not withdrawn; also where there is none, as beside a letter without a case. */
export const STANDS = 'p.withdrawnAt IS NULL';

/** The same for a condition on participations. */
export const STANDING = { withdrawnAt: IsNull() };
