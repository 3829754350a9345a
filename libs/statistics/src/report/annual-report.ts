import {
  type Day,
  dateText,
  type FollowUpKind,
  FOLLOW_UP_KINDS,
  monthAndDayText,
  type Stream,
  yearOf,
} from '#law';
import type { Statistics } from '../statistics';
import type { StreamTally } from '../tally';
import { wordedResults } from './phrases';
import { appearanceSentence, followUpSentence, streamSentence } from './sentences';

/** 年度报告 of the 复议应诉 part of an office's work: what every format of it is made from. */
export interface AnnualReport {
  /** 2020年; with `subject` it makes the title. */
  span: string;
  subject: string;
  title: string;
  organName: string;
  madeOn: Day;
  statistics: Statistics;
  lastYear: Statistics;
  sections: ReportSection[];
  /** What must be put right before this is handed in. Empty as a rule. */
  warnings: string[];
}

export interface ReportSection {
  heading: string;
  sentences: string[];
}

const SUBJECT = '行政复议和行政应诉情况';

/** @param lastYear the same months of the year before */
export function annualReport(statistics: Statistics, lastYear: Statistics, madeOn: Day): AnnualReport {
  const sections = [
    { heading: '行政应诉情况', sentences: litigationSentences(statistics, lastYear) },
    { heading: '行政复议情况', sentences: reconsiderationSentences(statistics, lastYear) },
    { heading: '意见书、建议书等办理情况', sentences: followUpSentences(statistics) },
    {
      heading: '非诉行政执行情况',
      sentences: sentencesOf(statistics, lastYear, [['enforcement', '申请人民法院强制执行']]),
    },
  ].filter(({ sentences }) => sentences.length > 0);
  const span = spanOf(statistics);
  return {
    span,
    subject: SUBJECT,
    title: `${span}${SUBJECT}`,
    organName: statistics.scope.organName,
    madeOn,
    statistics,
    lastYear,
    sections:
      sections.length > 0
        ? sections
        : [{ heading: '基本情况', sentences: ['本期没有行政复议、行政诉讼案件。'] }],
    warnings: warningsOf(statistics),
  };
}

function litigationSentences(statistics: Statistics, lastYear: Statistics): string[] {
  const { streams, appearances, rates } = statistics;
  const single = !hasCases(streams.secondInstance) && !hasCases(streams.retrial);
  const sentences = sentencesOf(statistics, lastYear, [
    ['firstInstance', single ? '行政诉讼' : '行政诉讼一审'],
    ['secondInstance', '行政诉讼二审'],
    ['retrial', '行政诉讼再审（含再审审查）'],
  ]);
  if (appearances.heard === 0) return sentences;
  return [
    ...sentences,
    appearanceSentence(
      appearances,
      rates.find(({ id }) => id === 'R-CT'),
    ),
  ];
}

function reconsiderationSentences(statistics: Statistics, lastYear: Statistics): string[] {
  const single = !hasCases(statistics.streams.reviewOrgan);
  return sentencesOf(statistics, lastYear, [
    ['respondent', single ? '行政复议' : '作为被申请人的行政复议'],
    ['reviewOrgan', '作为复议机关办理的行政复议'],
  ]);
}

function sentencesOf(
  { streams }: Statistics,
  lastYear: Statistics,
  labels: readonly (readonly [Stream, string])[],
): string[] {
  return labels.flatMap(([stream, label]) => {
    const [tally, before] = [streams[stream], lastYear.streams[stream]];
    if (!hasCases(tally)) return [];
    const isReconsideration = stream === 'respondent' || stream === 'reviewOrgan';
    return [
      streamSentence(tally, {
        label,
        concluded: isReconsideration ? '已审结' : '',
        results: wordedResults(stream, tally),
        lastYear: hasCases(before) ? before : null,
      }),
    ];
  });
}

function followUpSentences({ followUps }: Statistics): string[] {
  return (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
    const counts = followUps.byKind[kind];
    return counts ? [followUpSentence(kind, counts)] : [];
  });
}

function warningsOf({ doubts, streams }: Statistics): string[] {
  const warnings = doubts.length > 0 ? [`有${doubts.length}件案件的结案日期早于收到日期，请先核对。`] : [];
  return Object.values(streams).every(({ balanced }) => balanced)
    ? warnings
    : [...warnings, '上期结转、新收与受理前终结、审结、未审结之和不相等，请先核对。'];
}

/** Whether the stream has anything to tell of the period. */
export function hasCases({ carriedIn, received }: StreamTally): boolean {
  return carriedIn + received > 0;
}

/** 2020年, or 2026年1月1日至11月21日 of a year that is not over. */
function spanOf({ from, to }: Statistics): string {
  const isWhole = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isWhole ? `${yearOf(from)}年` : `${dateText(from)}至${monthAndDayText(to)}`;
}
