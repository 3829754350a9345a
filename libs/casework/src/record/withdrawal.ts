import { IsNull } from 'typeorm';

/** Seats `p` whose registration was not withdrawn; also where there is none, as beside a letter without a case. */
export const STANDS = 'p.withdrawnAt IS NULL';

/** The same for a condition on participations. */
export const STANDING = { withdrawnAt: IsNull() };

/** Whether any organ's registration of the case `c` stands: otherwise it is no stage of its dispute. */
export const ANY_STANDS =
  'EXISTS (SELECT 1 FROM participations w WHERE w.caseId = c.id AND w.withdrawnAt IS NULL)';
