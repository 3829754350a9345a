import { findDisposition, type FollowUpKind } from '#law';
import type { FollowUpCounts } from '../follow-ups';
import type { OrderTally } from '../orders';
import { fractionText, type Rate } from '../rates';
import type { AppearanceTally } from '../appearances';
import type { StreamTally } from '../tally';
import { comparedWords } from './compared-words';
import { FOLLOW_UP_WORDS, type WordedCount } from './phrases';
import type { CarriedInWords } from './span';
import { CONCLUDED_WORDS, COUNTERS, RECEIVED_WORDS, type ReportStyle } from './style/report-style';

/** What a sentence about a stream is called and whom it is compared with. */
export interface StreamWords {
  label: string;
  /** 已审结 before the number of the concluded even where it is the only one. */
  saysConcluded: boolean;
  results: readonly WordedCount[];
  carriedIn: CarriedInWords;
  /** Told after the results, never among them. */
  orders: OrderTally;
  /** 零败诉, 被纠错0件; empty where it is not so, or not known. */
  noneLost: string;
  /** Null where the year before cannot be compared with. */
  lastYear: StreamTally | null;
}

/**
 * 行政诉讼9件，其中…, as an official writes it: where everything that came was concluded that is all there is to say;
 * otherwise every member of the identity that is not zero.
 */
export function streamSentence(tally: StreamTally, words: StreamWords, style: ReportStyle): string {
  const { carriedIn, received, accepted, notAccepted, concluded, pending } = tally;
  const { label, lastYear } = words;
  const done = `已${CONCLUDED_WORDS[style.concluded]}`;
  const ended = `${parts(words.results, concluded, style)}${ordersClause(words.orders, style)}${words.noneLost}`;
  if (carriedIn + notAccepted + pending === 0 && accepted === received) {
    const compared = comparedWords(concluded, lastYear?.concluded, style);
    return `${label}${words.saysConcluded ? done : ''}${counted(concluded, style)}${compared}${ended}。`;
  }
  const verb = words.saysConcluded ? done : CONCLUDED_WORDS[style.concluded];
  const clauses = [
    ...intake(tally, words, style),
    accepted === received ? '' : `受理${counted(accepted, style)}`,
    ...earlyEndings(tally, style),
    concluded > 0 ? `${verb}${counted(concluded, style)}${ended}` : '',
  ].filter(Boolean);
  return `${label}${clauses.join('，')}${openClause(tally, style)}。`;
}

/** 上年结转9件，新收15件, or 办理24件（含上年结转9件）. */
function intake(tally: StreamTally, words: StreamWords, style: ReportStyle): string[] {
  const { carriedIn, received } = tally;
  const { lastYear } = words;
  if (style.intake === 'HANDLED' && carriedIn > 0) {
    const all = carriedIn + received;
    const compared = comparedWords(all, lastYear ? lastYear.carriedIn + lastYear.received : undefined, style);
    return [`办理${counted(all, style)}（含${words.carriedIn}${counted(carriedIn, style)}）${compared}`];
  }
  const came = `${RECEIVED_WORDS[style.received]}${counted(received, style)}`;
  return [
    part(words.carriedIn, carriedIn, style),
    received > 0 ? `${came}${comparedWords(received, lastYear?.received, style)}` : '',
  ];
}

/** 受理前终结, by name where the office names them. */
function earlyEndings({ notAccepted, earlyEndings: by }: StreamTally, style: ReportStyle): string[] {
  if (style.earlyEndings === 'TOGETHER') return [part('受理前终结', notAccepted, style)];
  return Object.entries(by).map(([code, count]) =>
    part(findDisposition(code)?.name ?? '受理前以其他方式终结', count, style),
  );
}

function openClause({ concluded, pending }: StreamTally, style: ReportStyle): string {
  const open = `未${CONCLUDED_WORDS[style.concluded]}${counted(pending, style)}`;
  return pending > 0 ? `${concluded > 0 ? '；' : '，'}${open}` : '';
}

/** 行政复议建议书1件，已办理并反馈。 */
export function followUpSentence(
  kind: FollowUpKind,
  counts: FollowUpCounts,
  carriedInWords: CarriedInWords,
  style: ReportStyle,
): string {
  const { label, done } = FOLLOW_UP_WORDS[kind];
  const { carriedIn, received, answered, pending } = counts;
  const all = carriedIn + received;
  const came = part(RECEIVED_WORDS[style.received], received, style);
  const head =
    carriedIn > 0
      ? [part(carriedInWords, carriedIn, style), came].filter(Boolean).join('，')
      : counted(received, style);
  const every = all > 1 ? '均' : '';
  if (pending === 0) return `${label}${head}，${every}已${done}。`;
  if (answered === 0) return `${label}${head}，${every}正在办理。`;
  return `${label}${head}，已${done}${counted(answered, style)}，正在办理${counted(pending, style)}。`;
}

/** 同时责令重作1件，判令赔偿2件（共30000.00元）. */
function ordersClause(
  { REDO, COMPENSATE, REMEDY, PERFORM, compensation }: OrderTally,
  style: ReportStyle,
): string {
  const clauses = [
    part('责令重新作出行政行为', REDO, style),
    COMPENSATE > 0 ? `责令赔偿${counted(COMPENSATE, style)}${amountText(compensation)}` : '',
    part('责令采取补救措施', REMEDY, style),
    part('责令履行', PERFORM, style),
  ].filter(Boolean);
  return clauses.length > 0 ? `，同时${clauses.join('、')}` : '';
}

function amountText(yuan: string): string {
  return Number(yuan) > 0 ? `（共${yuan}元）` : '';
}

/** Only where something was opened in court. Beside a rate stand its own two numbers, of the cases that had to be attended. */
export function appearanceSentence(of: AppearanceTally, rate: Rate | undefined, style: ReportStyle): string {
  const { heard, mustAttend, appeared, principal, spoke, excused, unexplained, notRecorded } = of;
  const attended = rate?.numerator ?? 0;
  const isTold = style.rates.includes('R-CT');
  const clauses = [
    `行政诉讼开庭审理${counted(heard, style)}`,
    ...(mustAttend > 0
      ? [
          mustAttend < heard ? part('负责人应当出庭', mustAttend, style) : '',
          attendance(mustAttend, attended, style),
          rate && isTold ? `出庭应诉率${fractionText(rate)}` : '',
          appeared > attended ? part('负责人出庭共', appeared, style) : '',
        ]
      : [notRecorded < heard ? attendance(heard, appeared, style) : '']),
    part('其中正职出庭', principal, style),
    part('出庭并发表意见', spoke, style),
    part('因正当理由未出庭并已说明', excused, style),
    part('未出庭且未说明正当理由', unexplained, style),
    part('尚未登记出庭情况', notRecorded, style),
  ];
  return `${clauses.filter(Boolean).join('，')}。`;
}

function attendance(owed: number, appeared: number, style: ReportStyle): string {
  if (appeared === 0) return '负责人未出庭';
  if (appeared < owed) return part('负责人出庭', appeared, style);
  return owed > 1 && style.saysAlike ? '均由负责人出庭应诉' : '负责人出庭应诉';
}

/** 败诉率11.1%（1/9），…, of those with something to take a share of. */
export function ratesSentence(rates: readonly Rate[]): string[] {
  const told = rates
    .filter(({ denominator }) => denominator > 0)
    .map((rate) => `${rate.name}${fractionText(rate)}`);
  return told.length > 0 ? [`${told.join('，')}。`] : [];
}

function parts(results: readonly WordedCount[], concluded: number, style: ReportStyle): string {
  const [first] = results;
  if (!first) return '';
  if (results.length > 1 || (concluded > 1 && !style.saysAlike))
    return `，其中${results.map((one) => `${one.words}${counted(one.count, style)}${details(one, style)}`).join('，')}`;
  return `，${concluded > 1 ? '均为' : '结果为'}${first.words}${details(first, style)}`;
}

function details({ count, details: of }: WordedCount, style: ReportStyle): string {
  const [first] = of;
  if (!first) return '';
  if (first.count === count) return `（${first.words}）`;
  return `（其中${of.map((one) => `${one.words}${counted(one.count, style)}`).join('、')}）`;
}

function part(words: string, count: number, style: ReportStyle): string {
  return count > 0 ? `${words}${counted(count, style)}` : '';
}

/** 9件, 9宗, 9起. */
function counted(count: number, { counter }: ReportStyle): string {
  return `${count}${COUNTERS[counter]}`;
}
