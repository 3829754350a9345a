import { STREAMS } from '#law';
import { ALL_STREAMS } from './number-names';
import type { Statistics, StreamTally } from './queries';

export interface SelfCheck {
  /** What holds, or should: 结转加新收等于去向. */
  words: string;
  /** Where it does not. */
  failures: string[];
}

/** What a reader would add up before the report is handed in. */
export function selfChecks(statistics: Statistics): SelfCheck[] {
  const { streams, followUps, doubts } = statistics;
  const streamsWhere = (fails: (tally: StreamTally) => boolean) =>
    ALL_STREAMS.filter((stream) => fails(streams[stream])).map((stream) => STREAMS[stream]);
  return [
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
      words: '没有日期矛盾的案件',
      failures: doubts.length === 0 ? [] : [`${doubts.length} 件案件`],
    },
  ];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
