import type { FollowUpKind } from '#law';
import type { FollowUpCounts } from '../follow-ups';
import type { OrderTally } from '../orders';
import type { Rate } from '../rates';
import type { AppearanceTally } from '../appearances';
import type { StreamTally } from '../tally';
import { FOLLOW_UP_WORDS, type WordedCount } from './phrases';
import type { CarriedInWords } from './span';

/** What a sentence about a stream is called and whom it is compared with. */
export interface StreamWords {
  label: string;
  /** Before the number of the concluded: 已审结, or 审结 where the numbers before need it. */
  concluded: '已审结' | '';
  results: readonly WordedCount[];
  carriedIn: CarriedInWords;
  /** Told after the results, never among them. */
  orders: OrderTally;
  /** Null where the year before cannot be compared with. */
  lastYear: StreamTally | null;
}

/**
 * 行政诉讼9件，其中…, as an official writes it: where everything that came was concluded that is all there is to say;
 * otherwise every member of the identity that is not zero.
 */
export function streamSentence(tally: StreamTally, words: StreamWords): string {
  const { carriedIn, received, accepted, notAccepted, concluded, pending } = tally;
  const { label, lastYear } = words;
  if (carriedIn + notAccepted + pending === 0 && accepted === received) {
    const compared = comparison(concluded, lastYear?.concluded);
    return `${label}${words.concluded}${concluded}件${compared}${parts(words.results, concluded)}${ordersClause(words.orders)}。`;
  }
  const clauses = [
    part(words.carriedIn, carriedIn),
    received > 0 ? `新收${received}件${comparison(received, lastYear?.received)}` : '',
    accepted === received ? '' : `受理${accepted}件`,
    part('受理前终结', notAccepted),
    concluded > 0
      ? `${words.concluded || '审结'}${concluded}件${parts(words.results, concluded)}${ordersClause(words.orders)}`
      : '',
  ].filter(Boolean);
  return `${label}${clauses.join('，')}${openClause(tally)}。`;
}

function openClause({ concluded, pending }: StreamTally): string {
  return pending > 0 ? `${concluded > 0 ? '；' : '，'}未审结${pending}件` : '';
}

/** 行政复议建议书1件，已办理并反馈。 */
export function followUpSentence(
  kind: FollowUpKind,
  counts: FollowUpCounts,
  carriedInWords: CarriedInWords,
): string {
  const { label, done } = FOLLOW_UP_WORDS[kind];
  const { carriedIn, received, answered, pending } = counts;
  const all = carriedIn + received;
  const head =
    carriedIn > 0
      ? [part(carriedInWords, carriedIn), part('新收', received)].filter(Boolean).join('，')
      : `${received}件`;
  const every = all > 1 ? '均' : '';
  if (pending === 0) return `${label}${head}，${every}已${done}。`;
  if (answered === 0) return `${label}${head}，${every}正在办理。`;
  return `${label}${head}，已${done}${answered}件，正在办理${pending}件。`;
}

/** 同时责令重作1件，判令赔偿2件（共30000.00元）. */
function ordersClause({ REDO, COMPENSATE, REMEDY, PERFORM, compensation }: OrderTally): string {
  const clauses = [
    part('责令重新作出行政行为', REDO),
    COMPENSATE > 0 ? `责令赔偿${COMPENSATE}件${amountText(compensation)}` : '',
    part('责令采取补救措施', REMEDY),
    part('责令履行', PERFORM),
  ].filter(Boolean);
  return clauses.length > 0 ? `，同时${clauses.join('、')}` : '';
}

function amountText(yuan: string): string {
  return Number(yuan) > 0 ? `（共${yuan}元）` : '';
}

/** Only where something was opened in court. Beside a rate stand its own two numbers, of the cases that had to be attended. */
export function appearanceSentence(of: AppearanceTally, rate: Rate | undefined): string {
  const { heard, mustAttend, appeared, principal, spoke, excused, unexplained, notRecorded } = of;
  const attended = rate?.numerator ?? 0;
  const clauses = [
    `行政诉讼开庭审理${heard}件`,
    ...(mustAttend > 0
      ? [
          mustAttend < heard ? `负责人应当出庭${mustAttend}件` : '',
          attendance(mustAttend, attended),
          rate ? `出庭应诉率${rate.shown}（${rate.numerator}/${rate.denominator}）` : '',
          appeared > attended ? `负责人出庭共${appeared}件` : '',
        ]
      : [notRecorded < heard ? attendance(heard, appeared) : '']),
    part('其中正职出庭', principal),
    part('出庭并发表意见', spoke),
    part('因正当理由未出庭并已说明', excused),
    part('未出庭且未说明正当理由', unexplained),
    part('尚未登记出庭情况', notRecorded),
  ];
  return `${clauses.filter(Boolean).join('，')}。`;
}

function attendance(owed: number, appeared: number): string {
  if (appeared === 0) return '负责人未出庭';
  if (appeared < owed) return `负责人出庭${appeared}件`;
  return owed > 1 ? '均由负责人出庭应诉' : '负责人出庭应诉';
}

function parts(results: readonly WordedCount[], concluded: number): string {
  const [first] = results;
  if (!first) return '';
  if (results.length > 1) return `，其中${results.map(withDetails).join('，')}`;
  return `，${concluded > 1 ? '均为' : '结果为'}${first.words}${details(first)}`;
}

function withDetails(worded: WordedCount): string {
  return `${worded.words}${worded.count}件${details(worded)}`;
}

function details({ count, details: of }: WordedCount): string {
  const [first] = of;
  if (!first) return '';
  if (first.count === count) return `（${first.words}）`;
  return `（其中${of.map((one) => `${one.words}${one.count}件`).join('、')}）`;
}

function part(words: string, count: number): string {
  return count > 0 ? `${words}${count}件` : '';
}

/** 同比, where there was a year before. */
function comparison(now: number, before: number | undefined): string {
  if (before === undefined) return '';
  if (now === before) return '（与上年同期持平）';
  return now > before ? `（同比增加${now - before}件）` : `（同比减少${before - now}件）`;
}
