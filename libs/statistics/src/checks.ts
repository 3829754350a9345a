import { type Stream, STREAMS } from '#law';
import { APPEARANCE_MEASURES, type JudgedInstance } from './appearances';
import type { Doubt, DoubtKind } from './doubts';
import type { FollowUpTally } from './follow-ups';
import type { Rate } from './rates';
import { ALL_STREAMS, type StreamTally, type Tally } from './tally';

/** 勾稽: what a reader would add up before the figures are handed in. */
export interface Check {
  /** What holds, or should: 结转加新收等于去向. */
  words: string;
  /** Where it does not. */
  failures: string[];
  /** Where nobody can tell, since it was never written down: no failure, but to be looked at. */
  unknown: string[];
}

type Checking = Omit<Check, 'unknown'> & Partial<Pick<Check, 'unknown'>>;

interface Checked {
  streams: Tally;
  followUps: FollowUpTally;
  instances: readonly JudgedInstance[];
  rates: readonly Rate[];
  doubts: readonly Doubt[];
}

export function checksOf({ streams, followUps, instances, rates, doubts }: Checked): Check[] {
  const streamsWhere = (fails: (tally: StreamTally) => boolean) =>
    ALL_STREAMS.filter((stream) => fails(streams[stream])).map(nameOf);
  const casesOf = (kind: DoubtKind) => {
    const count = doubts.filter((doubt) => doubt.kind === kind).length;
    return count === 0 ? [] : [`${count}件案件`];
  };
  const checks: Checking[] = [
    { words: '结转加新收等于去向', failures: streamsWhere(({ balanced }) => !balanced) },
    {
      words: '各处理结果之和等于审结',
      failures: streamsWhere(({ results, concluded }) => sum(results) !== concluded),
    },
    {
      words: '各结案方式之和等于审结',
      failures: streamsWhere(({ dispositions, concluded }) => sum(dispositions) !== concluded),
    },
    {
      words: '意见书、建议书结转加收到等于去向',
      failures:
        followUps.carriedIn + followUps.received === followUps.answered + followUps.pending
          ? []
          : ['意见书、建议书'],
    },
    {
      words: '应当出庭等于出庭、有正当理由未出庭与未说明理由之和',
      failures: attendanceAddsUp(instances) ? [] : ['负责人出庭应诉'],
    },
    {
      words: '比率的分子不大于分母',
      failures: rates
        .filter(({ isShare, numerator, denominator }) => isShare && numerator > denominator)
        .map(({ name }) => name),
    },
    { words: '开庭的案件都登记了出庭情况', failures: casesOf('NO_APPEARANCE') },
    // An old ledger has no replies: not recorded is not late.
    { words: '到期的答复都有登记', failures: [], unknown: casesOf('NO_REPLY') },
    { words: '二审、再审的胜败都能确定', failures: casesOf('NO_CASE_BEFORE') },
    { words: '没有日期矛盾的案件', failures: casesOf('DATES') },
  ];
  return checks.map((check) => ({ ...check, unknown: check.unknown ?? [] }));
}

/** Of those who had to come alone; and every number of appearance lies within the heard. */
function attendanceAddsUp(instances: readonly JudgedInstance[]): boolean {
  const owed = instances.filter(({ mustAttend }) => mustAttend);
  const told = ['appeared', 'excused', 'unexplained'] as const;
  return owed.length === told.reduce((total, one) => total + owed.filter(APPEARANCE_MEASURES[one]).length, 0);
}

function nameOf(stream: Stream): string {
  return STREAMS[stream];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
