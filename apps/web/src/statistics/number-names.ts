import { FOLLOW_UP_KINDS, type FollowUpKind, type Stream, STREAMS } from '#law';
import type { operations } from '../api/schema';

type Asked = operations['StatisticsController_casesBehind']['parameters']['query'];

/** One number of the statistics, as the server is asked for the cases behind it. */
export type NumberName = Omit<Asked, 'from' | 'to' | 'organId' | 'reach' | 'asOf'>;
export type Measure = NonNullable<Asked['measure']>;
export type RatePart = NonNullable<Asked['part']>;
export type AppearanceMeasure = NonNullable<Asked['appearance']>;
export type FollowUpMeasure =
  operations['StatisticsController_followUpsBehind']['parameters']['query']['measure'];
type Part = 'result' | 'disposition' | 'verdict';

export const ALL_STREAMS = Object.keys(STREAMS) as Stream[];

/** 行政诉讼 is its instances together; no other streams are added up, since one dispute is a case of several. */
export const LITIGATION = 'litigation';
export const INSTANCES = ['firstInstance', 'secondInstance', 'retrial'] as const satisfies Stream[];

/** 上期结转＋新收＝受理前终结＋审结＋未审结. */
export const IDENTITY = ['carriedIn', 'received', 'notAccepted', 'concluded', 'pending'] as const;
export type IdentityMeasure = (typeof IDENTITY)[number];

/**
 * A number as the address names it, `firstInstance.concluded.verdict.LOST`: a stream or
 * `litigation`, a measure, and a part of the
 * measure, or several parts that are added up.
 */
export function keyOf(
  stream: Stream | typeof LITIGATION,
  measure: Measure,
  part?: readonly [Part, ...string[]],
): string {
  const [kind, ...values] = part ?? [];
  return [stream, measure, ...(kind ? [kind, values.join(',')] : [])].join('.');
}

/** `rate.R-CT.NUMERATOR`. */
export function rateKey(rate: string, part: RatePart): string {
  return `rate.${rate}.${part}`;
}

/** `appearance.mustAttend`. */
export function appearanceKey(measure: AppearanceMeasure): string {
  return `appearance.${measure}`;
}

export interface FollowUpNumber {
  kind: FollowUpKind;
  measure: FollowUpMeasure;
}

/** `followUp.ADVICE_LETTER.received`. */
export function followUpKey({ kind, measure }: FollowUpNumber): string {
  return `followUp.${kind}.${measure}`;
}

/** Null for what no number of 意见书、建议书 is called. */
export function followUpNumberOf(key: string): FollowUpNumber | null {
  const [group, kind = '', measure = ''] = key.split('.');
  if (group !== 'followUp' || !isFollowUpKind(kind) || !isFollowUpMeasure(measure)) return null;
  return { kind, measure };
}

/** Null for what no number of cases is called. */
export function namesOf(key: string): NumberName[] | null {
  const [kind, name = '', part = ''] = key.split('.');
  if (kind === 'rate') return name && isRatePart(part) ? [{ rate: name, part }] : null;
  if (kind === 'appearance') return isAppearance(name) ? [{ appearance: name }] : null;
  return streamNumbersOf(key);
}

function streamNumbersOf(key: string): NumberName[] | null {
  const [stream = '', measure = '', part, value] = key.split('.');
  if (!isMeasure(measure)) return null;
  if (stream === LITIGATION) return INSTANCES.map((one) => ({ stream: one, measure }));
  if (!isStream(stream)) return null;
  if (part === undefined) return [{ stream, measure }];
  return isPart(part) && value ? value.split(',').map((one) => ({ stream, measure, [part]: one })) : null;
}

const MEASURES: readonly string[] = [...IDENTITY, 'accepted'];

export const APPEARANCES: Readonly<Record<AppearanceMeasure, string>> = {
  heard: '开庭审理',
  mustAttend: '应当出庭',
  appeared: '已出庭',
  principal: '其中正职',
  spoke: '发表意见',
  excused: '有正当理由',
  unexplained: '未说明理由',
  notRecorded: '未登记',
};

export const FOLLOW_UPS: Readonly<Record<FollowUpMeasure, string>> = {
  carriedIn: '上期结转',
  received: '收到',
  answered: '办结',
  answeredInTime: '其中按期',
  answeredLate: '其中逾期',
  pending: '未办结',
};

function isFollowUpKind(word: string): word is FollowUpKind {
  return Object.hasOwn(FOLLOW_UP_KINDS, word);
}

function isFollowUpMeasure(word: string): word is FollowUpMeasure {
  return Object.hasOwn(FOLLOW_UPS, word);
}

function isAppearance(word: string): word is AppearanceMeasure {
  return Object.hasOwn(APPEARANCES, word);
}

function isRatePart(word: string): word is RatePart {
  return word === 'NUMERATOR' || word === 'DENOMINATOR';
}

function isMeasure(word: string): word is Measure {
  return MEASURES.includes(word);
}

function isStream(word: string): word is Stream {
  return Object.hasOwn(STREAMS, word);
}

function isPart(word: string): word is Part {
  return word === 'result' || word === 'disposition' || word === 'verdict';
}
