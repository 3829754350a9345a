import { type FollowUpKind, type Result, type Stream, RESULTS } from '#law';
import type { StreamTally } from '../tally';
import type { ReportStyle } from './style/report-style';

/** How an office words one way of ending a case of a stream. */
interface Phrase {
  words: string;
  results: readonly Result[];
  /** Only these of the results' dispositions; a phrase without takes what those with leave over. */
  codes?: readonly string[];
  /** 其中: what a reader would ask about next. */
  details?: readonly Omit<Phrase, 'details'>[];
}

export interface WordedCount {
  words: string;
  count: number;
  details: readonly Omit<WordedCount, 'details'>[];
}

/** 撤回申请、和解 end a reconsideration by 终止 (《行政复议法》第四十一条、第七十四条). */
const RECONSIDERATION: readonly Phrase[] = [
  {
    words: '终止',
    results: ['TERMINATED', 'WITHDRAWN', 'SETTLED'],
    details: [
      { words: '申请人撤回申请', results: ['WITHDRAWN'] },
      { words: '当事人达成和解', results: ['SETTLED'] },
    ],
  },
  { words: '驳回', results: ['DISMISSED'] },
  { words: '撤销', results: ['REVOKED'] },
  { words: '维持', results: ['MAINTAINED'] },
  { words: '变更', results: ['CHANGED'] },
  { words: '确认违法', results: ['CONFIRMED_ILLEGAL'] },
  { words: '确认无效', results: ['CONFIRMED_INVALID'] },
  { words: '责令履行', results: ['ORDERED_TO_PERFORM'] },
  { words: '调解', results: ['MEDIATED'] },
  { words: '移送', results: ['TRANSFERRED'] },
];

const PHRASES: Record<Stream, readonly Phrase[]> = {
  respondent: RECONSIDERATION,
  reviewOrgan: RECONSIDERATION,
  firstInstance: [
    {
      words: '当事人撤回起诉',
      results: ['WITHDRAWN'],
      details: [{ words: '按撤诉处理', results: ['WITHDRAWN'], codes: ['Y1-ACS'] }],
    },
    { words: '驳回原告诉讼请求', results: ['DISMISSED'], codes: ['Y1-BHSQ'] },
    { words: '驳回原告行政赔偿请求', results: ['DISMISSED'], codes: ['Y1-BHPC'] },
    { words: '驳回起诉', results: ['DISMISSED'] },
    {
      words: '判决撤销',
      results: ['REVOKED'],
      details: [
        { words: '部分撤销', results: ['REVOKED'], codes: ['Y1-BFCX'] },
        { words: '撤销复议决定', results: ['REVOKED'], codes: ['Y1-FYJD'] },
      ],
    },
    { words: '判决变更', results: ['CHANGED'] },
    { words: '判决确认违法', results: ['CONFIRMED_ILLEGAL'] },
    { words: '判决确认无效', results: ['CONFIRMED_INVALID'] },
    { words: '判决责令履行', results: ['ORDERED_TO_PERFORM'] },
    { words: '调解结案', results: ['MEDIATED'] },
    { words: '终结诉讼', results: ['TERMINATED'] },
    { words: '移送管辖', results: ['TRANSFERRED'] },
  ],
  secondInstance: [
    { words: '驳回上诉维持原裁判', results: ['MAINTAINED'] },
    { words: '改判', results: ['CHANGED'] },
    { words: '指令立案或者继续审理', results: ['REMANDED'], codes: ['Y2-ZLLA'] },
    { words: '发回重审', results: ['REMANDED'] },
    { words: '驳回起诉', results: ['DISMISSED'] },
    { words: '撤回上诉', results: ['WITHDRAWN'] },
    { words: '调解结案', results: ['MEDIATED'] },
  ],
  retrial: [
    { words: '驳回再审申请', results: ['MAINTAINED'] },
    { words: '裁定再审', results: ['REMANDED'], codes: ['ZS-CD'] },
    { words: '指令受理或者审理', results: ['REMANDED'], codes: ['ZS-ZL'] },
    { words: '发回重审', results: ['REMANDED'] },
    { words: '改判', results: ['CHANGED'] },
    {
      words: '撤回再审申请',
      results: ['WITHDRAWN'],
      details: [{ words: '按撤回处理', results: ['WITHDRAWN'], codes: ['ZS-ACH'] }],
    },
    { words: '终结再审程序', results: ['TERMINATED'] },
    { words: '移交高级人民法院审查', results: ['TRANSFERRED'] },
  ],
  enforcement: [
    { words: '裁定准予执行', results: ['ENFORCED'] },
    { words: '裁定不准予执行', results: ['NOT_ENFORCED'] },
  ],
};

/** What an office says was done about a follow-up once it is answered. */
export const FOLLOW_UP_WORDS: Record<FollowUpKind, { label: string; done: string }> = {
  OPINION_LETTER: { label: '行政复议意见书', done: '办理并反馈' },
  ADVICE_LETTER: { label: '行政复议建议书', done: '办理并反馈' },
  JUDICIAL_ADVICE: { label: '司法建议书', done: '办理并反馈' },
  PROCURATORIAL_ADVICE: { label: '检察建议书', done: '办理并反馈' },
  URGENT_ADVICE: { label: '检察建议书（情况紧急）', done: '办理并反馈' },
  SUPERVISION_OPINION: { label: '行政执法监督意见书', done: '办理并反馈' },
  SUPERVISION_DECISION: { label: '行政执法监督决定书', done: '执行并报告' },
  REDO: { label: '责令重新作出行政行为', done: '履行' },
  PERFORM: { label: '责令履行职责或者给付', done: '履行' },
  COMPENSATE: { label: '责令赔偿', done: '履行' },
};

type Naming = Pick<ReportStyle, 'mergesDismissed' | 'mergesChanged' | 'order'>;

/** The concluded of a stream, each case in exactly one phrase: the counts add up to `concluded`. */
export function wordedResults(stream: Stream, tally: StreamTally, style: Naming): WordedCount[] {
  const phrases = merged([...PHRASES[stream], ...phrasesOfTheRest(stream)], style);
  const counts = phrases
    .map((phrase) => ({
      words: phrase.words,
      count: countOf(phrase, phrases, tally),
      details: (phrase.details ?? [])
        .map((detail) => ({ words: detail.words, count: countOf(detail, [], tally) }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ count }) => count > 0);
  return ordered(counts, style);
}

/** Those of several streams by their words: 撤诉 of two instances is one number. */
export function wordedTogether(streams: readonly [Stream, StreamTally][], style: Naming): WordedCount[] {
  const all = new Map<string, WordedCount>();
  for (const one of streams.flatMap(([stream, tally]) => wordedResults(stream, tally, style))) {
    const before = all.get(one.words);
    const count = (before?.count ?? 0) + one.count;
    all.set(one.words, { words: one.words, count, details: [...(before?.details ?? []), ...one.details] });
  }
  return ordered([...all.values()], style);
}

function ordered(counts: WordedCount[], { order }: Naming): WordedCount[] {
  return order === 'MOST_FIRST' ? counts.sort((one, other) => other.count - one.count) : counts;
}

/** 维持（含驳回）; 撤销、变更. */
function merged(phrases: readonly Phrase[], { mergesDismissed, mergesChanged }: Naming): readonly Phrase[] {
  const dismissed = mergesDismissed ? mergedPair(phrases, '维持', '驳回', '维持（含驳回）') : phrases;
  if (!mergesChanged) return dismissed;
  const reconsidered = mergedPair(dismissed, '撤销', '变更', '撤销、变更');
  return mergedPair(reconsidered, '判决撤销', '判决变更', '判决撤销、变更');
}

/** Both at the place of the first; as they were where one of them is not named in the stream. */
function mergedPair(phrases: readonly Phrase[], first: string, second: string, words: string) {
  const [one, other] = [first, second].map((named) => phrases.find((phrase) => phrase.words === named));
  if (!one || !other) return phrases;
  const both: Phrase = {
    words,
    results: [...one.results, ...other.results],
    details: [...(one.details ?? []), ...(other.details ?? [])],
  };
  return phrases.flatMap((phrase) => (phrase === other ? [] : [phrase === one ? both : phrase]));
}

/** Results without a phrase of the stream's own go by their usual names. */
function phrasesOfTheRest(stream: Stream): Phrase[] {
  const worded = new Set(PHRASES[stream].flatMap(({ results }) => results));
  return (Object.keys(RESULTS) as Result[])
    .filter((result) => !worded.has(result))
    .map((result) => ({ words: RESULTS[result], results: [result] }));
}

function countOf(phrase: Phrase, all: readonly Phrase[], { results, dispositions }: StreamTally): number {
  const ofCodes = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (dispositions[code] ?? 0), 0);
  if (phrase.codes) return ofCodes(phrase.codes);
  const elsewhere = all.filter(
    ({ codes, results: of }) => codes && of.some((one) => phrase.results.includes(one)),
  );
  const total = phrase.results.reduce((sum, result) => sum + (results[result] ?? 0), 0);
  return total - ofCodes(elsewhere.flatMap(({ codes = [] }) => codes));
}
