import { type Day, type FollowUpKind, FOLLOW_UP_KINDS, type Stream } from '#law';
import type { DoubtKind } from '../doubts';
import type { Statistics } from '../statistics';
import { type CarriedInWords, carriedInWords, spanText } from './span';
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
  /** Of the sentence and of the tables: 上年结转 where a year begins, else 上期结转. */
  carriedIn: CarriedInWords;
  statistics: Statistics;
  /** Null where the register of the year before is not complete: then nothing is compared. */
  lastYear: Statistics | null;
  sections: ReportSection[];
  /** What must be put right before this is handed in. Empty as a rule. */
  warnings: string[];
}

export interface ReportSection {
  heading: string;
  sentences: string[];
}

const SUBJECT = '行政复议和行政应诉情况';

/** @param lastYear the same months of the year before, where they can be compared with */
export function annualReport(statistics: Statistics, lastYear: Statistics | null, madeOn: Day): AnnualReport {
  const sections = [
    { heading: '行政应诉情况', sentences: litigationSentences(statistics, lastYear) },
    { heading: '行政复议情况', sentences: reconsiderationSentences(statistics, lastYear) },
    { heading: '意见书、建议书等办理情况', sentences: followUpSentences(statistics) },
    {
      heading: '非诉行政执行情况',
      sentences: sentencesOf(statistics, lastYear, [['enforcement', '申请人民法院强制执行']]),
    },
  ].filter(({ sentences }) => sentences.length > 0);
  const span = spanText(statistics);
  return {
    span,
    subject: SUBJECT,
    title: `${span}${SUBJECT}`,
    organName: statistics.scope.organName,
    madeOn,
    carriedIn: carriedInWords(statistics),
    statistics,
    lastYear,
    sections:
      sections.length > 0
        ? sections
        : [{ heading: '基本情况', sentences: ['本期没有行政复议、行政诉讼案件。'] }],
    warnings: warningsOf(statistics),
  };
}

function litigationSentences(statistics: Statistics, lastYear: Statistics | null): string[] {
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

function reconsiderationSentences(statistics: Statistics, lastYear: Statistics | null): string[] {
  const single = !hasCases(statistics.streams.reviewOrgan);
  return sentencesOf(statistics, lastYear, [
    ['respondent', single ? '行政复议' : '作为被申请人的行政复议'],
    ['reviewOrgan', '作为复议机关办理的行政复议'],
  ]);
}

function sentencesOf(
  statistics: Statistics,
  lastYear: Statistics | null,
  labels: readonly (readonly [Stream, string])[],
): string[] {
  return labels.flatMap(([stream, label]) => {
    const tally = statistics.streams[stream];
    if (!hasCases(tally)) return [];
    const isReconsideration = stream === 'respondent' || stream === 'reviewOrgan';
    return [
      streamSentence(tally, {
        label,
        concluded: isReconsideration ? '已审结' : '',
        results: wordedResults(stream, tally),
        carriedIn: carriedInWords(statistics),
        orders: statistics.orders[stream],
        lastYear: lastYear?.streams[stream] ?? null,
      }),
    ];
  });
}

function followUpSentences(statistics: Statistics): string[] {
  return (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
    const counts = statistics.followUps.byKind[kind];
    return counts ? [followUpSentence(kind, counts, carriedInWords(statistics))] : [];
  });
}

/** A reply that nobody wrote down is told by the self-check: old cases are registered without theirs. */
const WARNED: readonly [DoubtKind, string][] = [
  ['DATES', '的结案日期早于收到日期，请先核对。'],
  ['NO_CASE_BEFORE', '没有登记前案或者改判后的胜败，暂不计胜败，请先补登。'],
  ['NO_APPEARANCE', '开庭后没有登记负责人出庭情况，请先补登。'],
];

function warningsOf({ doubts, streams, unconfirmed }: Statistics): string[] {
  const warnings = WARNED.flatMap(([kind, words]) => {
    const count = doubts.filter((doubt) => doubt.kind === kind).length;
    return count > 0 ? [`有${count}件案件${words}`] : [];
  });
  if (unconfirmed > 0) warnings.push(`其中有${unconfirmed}件在办案件三十日以上没有变动，承办人尚未确认。`);
  return Object.values(streams).every(({ balanced }) => balanced)
    ? warnings
    : [...warnings, '上期结转、新收与受理前终结、审结、未审结之和不相等，请先核对。'];
}

/** Whether the stream has anything to tell of the period. */
export function hasCases({ carriedIn, received }: StreamTally): boolean {
  return carriedIn + received > 0;
}
