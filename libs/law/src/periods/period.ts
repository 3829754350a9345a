import { APPEAL } from './appeal';
import { BRINGING_SUIT } from './bringing-suit';
import { COMPENSATION } from './compensation';
import { ENFORCEMENT } from './enforcement';
import { FIRST_INSTANCE } from './first-instance';
import { LEADER_APPEARANCE } from './leader-appearance';
import { PENALTY_AND_SERVICE } from './penalty-and-service';
import type { Period } from './period-entry';
import { RECONSIDERATION_2017 } from './reconsideration-2017';
import { RECONSIDERATION_2023 } from './reconsideration-2023';
import { RETRIAL } from './retrial';

export type { Extension, Period, PeriodUnit, Quotation } from './period-entry';

/** Every period the product knows, in the order of the proceedings. */
export const PERIODS: readonly Period[] = [
  ...RECONSIDERATION_2017,
  ...RECONSIDERATION_2023,
  ...BRINGING_SUIT,
  ...FIRST_INSTANCE,
  ...LEADER_APPEARANCE,
  ...APPEAL,
  ...RETRIAL,
  ...ENFORCEMENT,
  ...COMPENSATION,
  ...PENALTY_AND_SERVICE,
];

const byId = new Map(PERIODS.map((period) => [period.id, period]));

export function findPeriod(id: string): Period | undefined {
  return byId.get(id);
}

/** @throws RangeError where the law knows no such period. */
export function periodOf(id: string): Period {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No such period: ${id}`);
  return found;
}
