import { type FollowUpKind, FOLLOW_UP_KINDS, type Stream } from '#law';
import { ordersTogether } from '../orders';
import type { Rate } from '../rates';
import type { Statistics } from '../statistics';
import { INSTANCES, type StreamTally } from '../tally';
import { wordedResults, wordedTogether } from './phrases';
import { appearanceSentence, followUpSentence, ratesSentence, streamSentence } from './sentences';
import { carriedInWords } from './span';
import { COUNTERS, type ReportStyle } from './style/report-style';

export interface ReportSection {
  heading: string;
  sentences: string[];
}

/** What the sentences are made of. */
interface Told {
  statistics: Statistics;
  lastYear: Statistics | null;
  style: ReportStyle;
}

/** Those with something to say, in the office's order. */
export function sectionsOf(told: Told): ReportSection[] {
  const litigation = { heading: '行政应诉情况', sentences: litigationSentences(told) };
  const reconsideration = { heading: '行政复议情况', sentences: reconsiderationSentences(told) };
  return [
    ...(told.style.first === 'LITIGATION' ? [litigation, reconsideration] : [reconsideration, litigation]),
    { heading: '意见书、建议书等办理情况', sentences: followUpSentences(told) },
    { heading: '非诉行政执行情况', sentences: sentencesOf(told, [['enforcement', '申请人民法院强制执行']]) },
    { heading: '主要比率', sentences: ratesSentence(toldRates(told)) },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** In the order in which the office chose them; that of appearances stands with the appearances. */
function toldRates({ statistics: { rates }, style }: Told): Rate[] {
  return style.rates.flatMap((id) => (id === 'R-CT' ? [] : rates.filter((rate) => rate.id === id)));
}

function litigationSentences(told: Told): string[] {
  const { appearances, rates } = told.statistics;
  const sentences = suitSentences(told);
  if (appearances.heard === 0) return sentences;
  const rate = rates.find(({ id }) => id === 'R-CT');
  return [...sentences, appearanceSentence(appearances, rate, told.style)];
}

function suitSentences(told: Told): string[] {
  const { streams, litigation } = told.statistics;
  const present = INSTANCES.filter((stream) => hasCases(streams[stream]));
  const isOne = present.every((stream) => stream === 'firstInstance');
  if (told.style.instances === 'APART' || isOne) {
    return sentencesOf(told, [
      ['firstInstance', isOne ? '行政诉讼' : '行政诉讼一审'],
      ['secondInstance', '行政诉讼二审'],
      ['retrial', '行政诉讼再审（含再审审查）'],
    ]);
  }
  const words = {
    label: '行政诉讼',
    saysConcluded: false,
    results: wordedTogether(
      present.map((stream) => [stream, streams[stream]]),
      told.style,
    ),
    carriedIn: carriedInWords(told.statistics),
    orders: ordersTogether(present.map((stream) => told.statistics.orders[stream])),
    noneLost: noneLost(told, litigation, '，零败诉'),
    lastYear: told.lastYear?.litigation ?? null,
  };
  return [streamSentence(litigation, words, told.style)];
}

function reconsiderationSentences(told: Told): string[] {
  const single = !hasCases(told.statistics.streams.reviewOrgan);
  return sentencesOf(told, [
    ['respondent', single ? '行政复议' : '作为被申请人的行政复议'],
    ['reviewOrgan', '作为复议机关办理的行政复议'],
  ]);
}

function sentencesOf(told: Told, labels: readonly (readonly [Stream, string])[]): string[] {
  const { statistics, lastYear, style } = told;
  return labels.flatMap(([stream, label]) => {
    const tally = statistics.streams[stream];
    if (!hasCases(tally)) return [];
    const words = {
      label,
      saysConcluded: stream === 'respondent' || stream === 'reviewOrgan',
      results: wordedResults(stream, tally, style),
      carriedIn: carriedInWords(statistics),
      orders: statistics.orders[stream],
      noneLost: NONE_LOST[stream] ? noneLost(told, tally, NONE_LOST[stream](style)) : '',
      lastYear: lastYear?.streams[stream] ?? null,
    };
    return [streamSentence(tally, words, style)];
  });
}

const suit = () => '，零败诉';

/** How it is said that nothing was lost; a review organ neither wins nor loses. */
const NONE_LOST: Partial<Record<Stream, (style: ReportStyle) => string>> = {
  respondent: ({ counter }) => `，被纠错0${COUNTERS[counter]}`,
  ...{ firstInstance: suit, secondInstance: suit, retrial: suit },
};

/** Only where of every concluded case it is known that it was not lost. */
function noneLost({ style }: Told, { concluded, verdicts }: StreamTally, words: string): string {
  const isKnown = verdicts.WON + verdicts.NEUTRAL === concluded;
  return style.saysNoneLost && concluded > 0 && verdicts.LOST === 0 && isKnown ? words : '';
}

function followUpSentences({ statistics, style }: Told): string[] {
  return (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
    const counts = statistics.followUps.byKind[kind];
    return counts ? [followUpSentence(kind, counts, carriedInWords(statistics), style)] : [];
  });
}

/** Whether the stream has anything to tell of the period. */
export function hasCases({ carriedIn, received }: StreamTally): boolean {
  return carriedIn + received > 0;
}
