import { readCaseNo } from '#law';
import { asSeen } from './as-seen';

/** Raised whenever a text would be read otherwise: what was stored by another is read anew when the product starts. */
export const EDITION = 1;

/** What a case is found by. */
export interface Findable {
  numbers: readonly (string | null)[];
  words: readonly (string | null)[];
}

/** Longer than any question that somebody would type. */
const LONGEST = 200;

/** Its lines are found one by one: nothing is found across the end of one. */
export function findableText({ numbers, words }: Findable): string {
  const read = numbers.flatMap((number) => (number ? [number, keyLineOf(number) ?? ''] : []));
  const lines = [...read, ...words].map((line) => asSeen(line ?? '')).filter((line) => line !== '');
  return [...new Set(lines)].join('\n');
}

/**
 * What is looked for when somebody types `q`, the narrowest first: a number that can be read is that number, however it is
 * written; only where there is none, its letters are taken for the beginning of another.
 */
export function questionsOf(q: string): string[] {
  const asWritten = Array.from(asSeen(q)).slice(0, LONGEST).join('');
  const number = keyLineOf(q);
  return number === null ? [asWritten] : [number, asWritten];
}

/** What is in no other number: its beginning and its end are part of it. */
function keyLineOf(text: string): string | null {
  const { kind, key } = readCaseNo(text);
  return kind === 'UNKNOWN' ? null : asSeen(`|${key}|`);
}
