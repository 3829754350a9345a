import type { Day } from '#law';
import {
  APPEARANCE_MEASURES,
  type AppearanceMeasure,
  type AppearanceTally,
  type JudgedInstance,
} from './appearances';
import { contradictsItself } from './counted-case';
import { type CountedRows, figuresOf } from './figures';
import { type FollowUpTally, tallyFollowUps } from './follow-ups';
import { type Rate, ratesOf } from './rates';
import type { ReportPeriod } from './report-period';
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
  streams: Tally;
  appearances: AppearanceTally;
  followUps: FollowUpTally;
  rates: Rate[];
  /** What somebody should look at before the figures are handed in. */
  doubts: Doubt[];
}

export interface Doubt {
  caseId: number;
  message: string;
}

export function statisticsOf(
  rows: CountedRows,
  { asOf, scope, from, to }: Pick<Statistics, 'asOf' | 'scope' | 'from' | 'to'>,
): Statistics {
  const period = { from, to };
  const figures = figuresOf(rows, period, asOf);
  return {
    from,
    to,
    asOf,
    scope,
    streams: tally(rows.cases, period),
    appearances: tallyAppearances(figures.instances),
    followUps: tallyFollowUps(rows.followUps, period),
    rates: ratesOf(figures),
    doubts: rows.cases.filter(contradictsItself).map(({ caseId }) => ({
      caseId,
      message: '结案日期早于收到日期，暂按收到当日结案计算，请核对',
    })),
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
