import type { Day, Stream } from '#law';
import {
  APPEARANCE_MEASURES,
  type AppearanceMeasure,
  type AppearanceTally,
  type JudgedInstance,
} from './appearances';
import { type Check, checksOf } from './checks';
import { type Doubt, doubtsOf } from './doubts';
import { type CountedRows, figuresOf } from './figures';
import { type FollowUpTally, tallyFollowUps } from './follow-ups';
import { type OrderTally, tallyOrders } from './orders';
import { type Rate, ratesOf } from './rates';
import type { ReportPeriod } from './report-period';
import type { Split } from './splits/split';
import { type Tally, tally } from './tally';

export interface StatisticsScope {
  organId: number;
  organName: string;
  /** How many organs are counted: this one, or with those below it. */
  organs: number;
}

export interface Statistics extends ReportPeriod {
  asOf: Day;
  scope: StatisticsScope;
  /** Since when the register of the scope is complete; null where that is not known. */
  completeSince: Day | null;
  streams: Tally;
  /** Of the concluded of each stream, beside the results. */
  orders: Record<Stream, OrderTally>;
  appearances: AppearanceTally;
  followUps: FollowUpTally;
  rates: Rate[];
  /** What somebody should look at before the figures are handed in. */
  doubts: Doubt[];
  checks: Check[];
  /** Where they were asked for. */
  splits?: Split[];
}

export function statisticsOf(
  rows: CountedRows,
  asked: Pick<Statistics, 'asOf' | 'scope' | 'completeSince' | 'from' | 'to'>,
): Statistics {
  const period = { from: asked.from, to: asked.to };
  const figures = figuresOf(rows, period, asked.asOf);
  const counted = {
    streams: tally(rows.cases, period),
    followUps: tallyFollowUps(rows.followUps, period),
    rates: ratesOf(figures),
    doubts: doubtsOf(rows, figures, period),
  };
  return {
    ...asked,
    ...counted,
    orders: tallyOrders(rows.orders),
    appearances: tallyAppearances(figures.instances),
    checks: checksOf({ ...counted, instances: figures.instances }),
  };
}

function tallyAppearances(instances: readonly JudgedInstance[]): AppearanceTally {
  const measures = Object.entries(APPEARANCE_MEASURES) as [
    AppearanceMeasure,
    (instance: JudgedInstance) => boolean,
  ][];
  return Object.fromEntries(
    measures.map(([measure, applies]) => [measure, instances.filter(applies).length]),
  ) as AppearanceTally;
}
