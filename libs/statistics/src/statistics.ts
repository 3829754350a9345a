import type { Day } from '#law';
import { type JudgedInstance, judgeInstances, type HeldTrial } from './appearances';
import { contradictsItself, type CountedCase } from './counted-case';
import { type CountedFollowUp, type FollowUpTally, tallyFollowUps } from './follow-ups';
import { type Rate, ratesOf } from './rates';
import type { ReportPeriod } from './report-period';
import { type Tally, tally } from './tally';
import { decisionsInTime, type DueTerm, repliesInTime } from './timeliness';

export interface StatisticsScope {
  organId: number;
  organName: string;
  /** How many organs are counted: this one, or with those below it. */
  organs: number;
}

export interface AppearanceTally {
  heard: number;
  mustAttend: number;
  appeared: number;
  principal: number;
  spoke: number;
  excused: number;
  unexplained: number;
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

/** Everything that is counted, as it stands in the files. */
export interface CountedRows {
  cases: readonly CountedCase[];
  trials: readonly HeldTrial[];
  followUps: readonly CountedFollowUp[];
  dueTerms: readonly DueTerm[];
}

export function statisticsOf(
  rows: CountedRows,
  { asOf, scope, from, to }: Pick<Statistics, 'asOf' | 'scope' | 'from' | 'to'>,
): Statistics {
  const period = { from, to };
  const streams = tally(rows.cases, period);
  const instances = judgeInstances(rows.trials, period);
  const replies = repliesInTime(rows.dueTerms, period, asOf);
  const decisions = decisionsInTime(rows.cases, rows.dueTerms, period);
  return {
    from,
    to,
    asOf,
    scope,
    streams,
    appearances: tallyAppearances(instances),
    followUps: tallyFollowUps(rows.followUps, period),
    rates: ratesOf({ streams, instances, replies, decisions }),
    doubts: rows.cases.filter(contradictsItself).map(({ caseId }) => ({
      caseId,
      message: '结案日期早于收到日期，暂按收到当日结案计算，请核对',
    })),
  };
}

function tallyAppearances(instances: readonly JudgedInstance[]): AppearanceTally {
  const count = (of: keyof Omit<AppearanceTally, 'heard'>) => instances.filter((one) => one[of]).length;
  return {
    heard: instances.length,
    mustAttend: count('mustAttend'),
    appeared: count('appeared'),
    principal: count('principal'),
    spoke: count('spoke'),
    excused: count('excused'),
    unexplained: count('unexplained'),
  };
}
