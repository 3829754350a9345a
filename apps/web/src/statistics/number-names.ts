import { type Stream, STREAMS } from '#law';
import type { operations } from '../api/schema';

type Asked = operations['StatisticsController_casesBehind']['parameters']['query'];

/** One number of the statistics, as the server is asked for the cases behind it. */
export type NumberName = Pick<Asked, 'stream' | 'measure' | 'result' | 'disposition' | 'verdict'>;
export type Measure = Asked['measure'];
type Part = 'result' | 'disposition' | 'verdict';

export const ALL_STREAMS = Object.keys(STREAMS) as Stream[];

/** 上期结转＋新收＝受理前终结＋审结＋未审结. */
export const IDENTITY = ['carriedIn', 'received', 'notAccepted', 'concluded', 'pending'] as const;
export type IdentityMeasure = (typeof IDENTITY)[number];

/**
 * A number as the address names it, `firstInstance.concluded.verdict.LOST`: `all` or a stream, a measure, and a part of
 * the measure, or several parts that are added up.
 */
export function keyOf(stream: Stream | 'all', measure: Measure, part?: readonly [Part, ...string[]]): string {
  const [kind, ...values] = part ?? [];
  return [stream, measure, ...(kind ? [kind, values.join(',')] : [])].join('.');
}

/** Null for what no number is called. */
export function namesOf(key: string): NumberName[] | null {
  const [stream = '', measure = '', part, value] = key.split('.');
  if (!isMeasure(measure)) return null;
  if (stream === 'all') return ALL_STREAMS.map((one) => ({ stream: one, measure }));
  if (!isStream(stream)) return null;
  if (part === undefined) return [{ stream, measure }];
  return isPart(part) && value ? value.split(',').map((one) => ({ stream, measure, [part]: one })) : null;
}

const MEASURES: readonly string[] = [...IDENTITY, 'accepted'];

function isMeasure(word: string): word is Measure {
  return MEASURES.includes(word);
}

function isStream(word: string): word is Stream {
  return Object.hasOwn(STREAMS, word);
}

function isPart(word: string): word is Part {
  return word === 'result' || word === 'disposition' || word === 'verdict';
}
