import { FOLLOW_UP_KINDS, type FollowUpKind, ORDER_KINDS, type OrderKind, type Stream, STREAMS } from '#law';
import type { FollowUpCounts } from '../follow-ups';
import type { AppearanceTally } from '../appearances';
import type { Check } from '../checks';
import { ALL_STREAMS, type StreamTally } from '../tally';
import type { AnnualReport } from './annual-report';
import { wordedResults } from './phrases';
import { ratesTable } from './rates-table';
import { streamsTable } from './streams-table';
import { CONCLUDED_WORDS, COUNTERS, type ReportStyle } from './style/report-style';
import { columns, type ReportTable, type UnsignedTable } from './table';

/** Those that have something to show. */
export function reportTables(report: AnnualReport): ReportTable[] {
  const subtitle = `${report.organName}　${report.span}`;
  return [
    streamsTable(report),
    resultsTable(report),
    verdictsTable(report),
    ordersTable(report),
    appearancesTable(report),
    followUpsTable(report),
    ratesTable(report),
    checksTable(report),
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ isCounted = false, ...table }) => ({
      ...table,
      title: isCounted ? `${table.name}（${COUNTERS[report.style.counter]}）` : table.name,
      subtitle,
    }));
}

function resultsTable({ statistics, lastYear, style }: AnnualReport): UnsignedTable {
  return {
    name: '处理结果',
    isCounted: true,
    columns: columns([30, '类别'], [38, '处理结果'], [16, '本期'], [16, '上年同期']),
    rows: ALL_STREAMS.flatMap((stream) => {
      const now = countsByWords(stream, statistics.streams[stream], style);
      const before = lastYear && countsByWords(stream, lastYear.streams[stream], style);
      return [...new Set([...now.keys(), ...(before?.keys() ?? [])])].map((words) => [
        STREAMS[stream],
        words,
        now.get(words) ?? 0,
        before ? (before.get(words) ?? 0) : '—',
      ]);
    }),
    ...(lastYear ? {} : { note: '上年登记不完整，不作比较。' }),
  };
}

function countsByWords(stream: Stream, tally: StreamTally, style: ReportStyle): Map<string, number> {
  return new Map(wordedResults(stream, tally, style).map(({ words, count }) => [words, count]));
}

const ON_TRIAL: readonly Stream[] = ['respondent', 'firstInstance', 'secondInstance', 'retrial'];

/** A review organ neither wins nor loses, and whoever applies for enforcement is not on trial. */
function verdictsTable({ statistics: { streams }, style }: AnnualReport): UnsignedTable {
  return {
    name: '胜败情况',
    isCounted: true,
    columns: columns(
      [30, '类别'],
      [17, CONCLUDED_WORDS[style.concluded]],
      [17, '胜'],
      [17, '败'],
      [19, '不计胜败'],
    ),
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

/** Beside the results, never among them: a case with an order is counted by its disposition too. */
function ordersTable({ statistics: { orders } }: AnnualReport): UnsignedTable {
  const present = ALL_STREAMS.filter((stream) => ORDERED.some((kind) => orders[stream][kind] > 0));
  return {
    name: '责令事项',
    isCounted: true,
    columns: columns([28, '类别'], ...ORDERED.map((kind): [number, string] => [13, ORDER_KINDS[kind]]), [
      20,
      '赔偿数额（元）',
    ]),
    rows: present.map((stream) => [
      STREAMS[stream],
      ...ORDERED.map((kind) => orders[stream][kind]),
      orders[stream].compensation,
    ]),
    note: '与处理结果并列，不另计案件。',
  };
}

const ORDERED = Object.keys(ORDER_KINDS) as OrderKind[];

const APPEARANCE_COLUMNS: readonly [keyof AppearanceTally, string][] = [
  ['heard', '开庭审理'],
  ['mustAttend', '应当出庭'],
  ['appeared', '已出庭'],
  ['principal', '其中正职'],
  ['spoke', '发表意见'],
  ['excused', '有正当理由'],
  ['unexplained', '未说明理由'],
  ['notRecorded', '未登记'],
];

function appearancesTable({ statistics, lastYear }: AnnualReport): UnsignedTable {
  const row = (label: string, tally: AppearanceTally) =>
    tally.heard > 0 ? [[label, ...APPEARANCE_COLUMNS.map(([measure]) => tally[measure])]] : [];
  return {
    name: '负责人出庭应诉情况',
    isCounted: true,
    columns: columns(
      [16, '期间'],
      ...APPEARANCE_COLUMNS.map(([, heading]): [number, string] => [10.5, heading]),
    ),
    rows: [
      ...row('本期', statistics.appearances),
      ...(lastYear ? row('上年同期', lastYear.appearances) : []),
    ],
    note: '同一案号同一审级多次开庭的计一件；没有登记出庭情况的只计开庭审理。',
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

function followUpsTable({ statistics: { followUps } }: AnnualReport): UnsignedTable {
  return {
    name: '意见书、建议书等办理情况',
    isCounted: true,
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

/** 勾稽, printed as it came out. */
function checksTable({ statistics: { checks } }: AnnualReport): UnsignedTable {
  return {
    name: '勾稽关系',
    columns: columns([62, '关系'], [38, '结果']),
    rows: checks.map((check) => [check.words, foundText(check)]),
  };
}

function foundText({ failures, unknown }: Check): string {
  if (failures.length > 0) return `不符：${failures.join('、')}`;
  return unknown.length > 0 ? `无法核对：${unknown.join('、')}没有登记` : '相符';
}
