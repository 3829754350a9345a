import type { Day, Stream } from '#law';
import { type AppearanceTally, tallyAppearances } from './appearances';
import type { AppealTally } from './rows/appeals.rows';
import { type Check, checksOf } from './checks';
import { type Doubt, doubtsOf } from './doubts';
import { type CountedRows, figuresOf } from './figures';
import { type FollowUpTally, tallyFollowUps } from './follow-ups';
import { type OrderTally, tallyOrders } from './orders';
import type { Comparison } from './comparison';
import { type Rate, type RateChoices, ratesOf } from './rates';
import type { ReportPeriod } from './report-period';
import type { Split } from './splits/split';
import { litigationOf, type StreamTally, type Tally, tally } from './tally';

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
  /** 是否上诉, of the first judgments and rulings served in the period that could be appealed. */
  appeals: AppealTally;
  /** Of the cases behind these figures that are open now, how many nobody has touched or confirmed for thirty days. */
  unconfirmed: number;
  streams: Tally;
  /** 行政诉讼: its instances together. */
  litigation: StreamTally;
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
  /** Where it was asked for; null where the register of the earlier period is not complete. */
  comparison?: Comparison | null;
}

export function statisticsOf(
  rows: CountedRows,
  asked: Pick<Statistics, 'asOf' | 'scope' | 'completeSince' | 'unconfirmed' | 'appeals' | 'from' | 'to'>,
  choices?: RateChoices,
): Statistics {
  const period = { from: asked.from, to: asked.to };
  const figures = figuresOf(rows, period, asked.asOf);
  const streams = tally(rows.cases, period);
  const counted = {
    streams,
    followUps: tallyFollowUps(rows.followUps, period),
    rates: ratesOf(figures, choices),
    doubts: doubtsOf(rows, figures, period),
  };
  return {
    ...asked,
    ...counted,
    litigation: litigationOf(streams),
    orders: tallyOrders(rows.orders),
    appearances: tallyAppearances(figures.instances),
    checks: checksOf({ ...counted, instances: figures.instances }),
  };
}
