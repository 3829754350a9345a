import { FOLLOW_UP_KINDS, type FollowUpKind, type Stream, STREAMS } from '#law';
import type { FollowUpCounts } from '../follow-ups';
import type { AppearanceTally } from '../appearances';
import { ALL_STREAMS, type StreamTally } from '../tally';
import { type AnnualReport, hasCases } from './annual-report';
import { wordedResults } from './phrases';

/** A share is a number that is shown as a percentage. */
export type TableCell = string | number | { value: number | null; shown: string };

/** One table of the report, the same on paper and in a workbook. */
export interface ReportTable {
  title: string;
  columns: readonly { heading: string; /** Of the table, in hundredths. */ share: number }[];
  rows: readonly (readonly TableCell[])[];
  note?: string;
}

/** Those that have something to show. */
export function reportTables(report: AnnualReport): ReportTable[] {
  return [
    streamsTable(report),
    resultsTable(report),
    verdictsTable(report),
    appearancesTable(report),
    followUpsTable(report),
    ratesTable(report),
  ].filter(({ rows }) => rows.length > 0);
}

const IDENTITY = ['carriedIn', 'received', 'notAccepted', 'concluded', 'pending'] as const;

/** 合计 is the sum of the rows above it, not a count of its own. */
function streamsTable({ statistics: { streams } }: AnnualReport): ReportTable {
  const present = ALL_STREAMS.filter((stream) => hasCases(streams[stream]));
  const rows = present.map((stream) => [
    STREAMS[stream],
    ...IDENTITY.map((measure) => streams[stream][measure]),
  ]);
  const total = [
    '合计',
    ...IDENTITY.map((measure) => sum(present.map((stream) => streams[stream][measure]))),
  ];
  return {
    title: '案件收结情况（件）',
    columns: columns(
      [30, '类别'],
      [14, '上期结转'],
      [14, '新收'],
      [14, '受理前终结'],
      [14, '审结'],
      [14, '未审结'],
    ),
    rows: rows.length > 1 ? [...rows, total] : rows,
    note: '上期结转＋新收＝受理前终结＋审结＋未审结。',
  };
}

function resultsTable({ statistics, lastYear }: AnnualReport): ReportTable {
  return {
    title: '处理结果（件）',
    columns: columns([30, '类别'], [38, '处理结果'], [16, '本年'], [16, '上年同期']),
    rows: ALL_STREAMS.flatMap((stream) => {
      const now = countsByWords(stream, statistics.streams[stream]);
      const before = countsByWords(stream, lastYear.streams[stream]);
      return [...new Set([...now.keys(), ...before.keys()])].map((words) => [
        STREAMS[stream],
        words,
        now.get(words) ?? 0,
        before.get(words) ?? 0,
      ]);
    }),
  };
}

function countsByWords(stream: Stream, tally: StreamTally): Map<string, number> {
  return new Map(wordedResults(stream, tally).map(({ words, count }) => [words, count]));
}

const ON_TRIAL: readonly Stream[] = ['respondent', 'firstInstance', 'secondInstance', 'retrial'];

/** A review organ neither wins nor loses, and whoever applies for enforcement is not on trial. */
function verdictsTable({ statistics: { streams } }: AnnualReport): ReportTable {
  return {
    title: '胜败情况（件）',
    columns: columns([30, '类别'], [17, '审结'], [17, '胜'], [17, '败'], [19, '不计胜败']),
    rows: ON_TRIAL.filter((stream) => streams[stream].concluded > 0).map((stream) => {
      const { concluded, verdicts } = streams[stream];
      return [
        STREAMS[stream],
        concluded,
        verdicts.WON,
        verdicts.LOST,
        concluded - verdicts.WON - verdicts.LOST,
      ];
    }),
  };
}

const APPEARANCE_COLUMNS: readonly [keyof AppearanceTally, string][] = [
  ['heard', '开庭审理'],
  ['mustAttend', '应当出庭'],
  ['appeared', '已出庭'],
  ['principal', '其中正职'],
  ['spoke', '发表意见'],
  ['excused', '有正当理由'],
  ['unexplained', '未说明'],
];

function appearancesTable({ statistics, lastYear }: AnnualReport): ReportTable {
  const row = (label: string, tally: AppearanceTally) =>
    tally.heard > 0 ? [[label, ...APPEARANCE_COLUMNS.map(([measure]) => tally[measure])]] : [];
  return {
    title: '负责人出庭应诉情况（件）',
    columns: columns(
      [16, '期间'],
      ...APPEARANCE_COLUMNS.map(([, heading]): [number, string] => [12, heading]),
    ),
    rows: [...row('本年', statistics.appearances), ...row('上年同期', lastYear.appearances)],
    note: '同一案号同一审级多次开庭的计一件。',
  };
}

const FOLLOW_UP_COLUMNS: readonly [keyof FollowUpCounts, string][] = [
  ['carriedIn', '上期结转'],
  ['received', '收到'],
  ['answered', '办结'],
  ['answeredInTime', '其中按期'],
  ['answeredLate', '其中逾期'],
  ['pending', '未办结'],
];

function followUpsTable({ statistics: { followUps } }: AnnualReport): ReportTable {
  return {
    title: '意见书、建议书等办理情况（件）',
    columns: columns(
      [28, '种类'],
      ...FOLLOW_UP_COLUMNS.map(([, heading]): [number, string] => [12, heading]),
    ),
    rows: (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
      const counts = followUps.byKind[kind];
      return counts
        ? [[FOLLOW_UP_KINDS[kind], ...FOLLOW_UP_COLUMNS.map(([measure]) => counts[measure])]]
        : [];
    }),
  };
}

function ratesTable({ statistics: { rates } }: AnnualReport): ReportTable {
  return {
    title: '主要比率',
    columns: columns([24, '比率'], [12, '数值'], [10, '分子'], [10, '分母'], [44, '口径']),
    rows: rates
      .filter(({ denominator }) => denominator > 0)
      .map(({ name, value, shown, numerator, denominator, definition }) => [
        name,
        { value, shown },
        numerator,
        denominator,
        definition,
      ]),
    note: '国家没有统一公式，以所列口径为准。',
  };
}

function columns(...of: [share: number, heading: string][]): ReportTable['columns'] {
  return of.map(([share, heading]) => ({ share, heading }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
