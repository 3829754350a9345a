import { APPEAL } from './appeal';
import { BRINGING_SUIT } from './bringing-suit';
import { COMPENSATION } from './compensation';
import { DESK_CLOCKS } from './desk-clocks';
import { ENFORCEMENT } from './enforcement';
import { FIRST_INSTANCE } from './first-instance';
import { LEADER_APPEARANCE } from './leader-appearance';
import { LITIGATION_1989 } from './litigation-1989';
import { PENALTY_AND_SERVICE } from './penalty-and-service';
import type { PeriodEntry } from './period-entry';
import { RECONSIDERATION_2017 } from './reconsideration-2017';
import { RECONSIDERATION_2023 } from './reconsideration-2023';
import { RETRIAL } from './retrial';

export type { Extension, PeriodUnit, Quotation } from './period-entry';

const ALL = [
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
  ...DESK_CLOCKS,
  ...LITIGATION_1989,
] as const;

/** The id of a period of the law. */
export type PeriodId = (typeof ALL)[number]['id'];
export type Period = PeriodEntry<PeriodId>;

/** Every period the product knows, in the order of the proceedings. */
export const PERIODS: readonly Period[] = ALL;

const byId = new Map<string, Period>(PERIODS.map((period) => [period.id, period]));

/** For an id that was typed or read from a request. */
export function findPeriod(id: string): Period | undefined {
  return byId.get(id);
}

export function periodOf(id: PeriodId): Period {
  return byId.get(id) as Period;
}
