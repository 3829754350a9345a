/**
 * A text as it is read: without white space, page numbers and invisible marks, digits and brackets in one spelling.
 * Each character knows where it came from, so that whatever is read can be shown in the text as it was given.
 */
export interface Surface {
  source: string;
  /** What is searched: half-width digits, round half-width brackets, no white space. */
  text: string;
  /** Index into `source` of each character of `text`. */
  at: readonly number[];
  /** Indices into `text` at which a line begins, rising; the first is 0. */
  lines: readonly number[];
}

/** A stretch of a surface's `text`, the end not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Longer than any notice: what comes after is not read. */
const LONGEST = 200_000;

const OPENING = '（〔［【〖﹝﹙[{｛';
const CLOSING = '）〕］】〗﹞﹚]}｝';
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u2064\ufeff]/;

/** 「— 3 —」, 「第 3 页 共 5 页」: between the lines of a page and the next, and no part of the text. */
const PAGE_NUMBER =
  /^\s*(?:[-—–－―]+\s*\d{1,4}\s*[-—–－―]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)\s*$/;

export function surfaceOf(source: string): Surface {
  const given = source.slice(0, LONGEST);
  const lines: number[] = [0];
  const at: number[] = [];
  let text = '';
  let start = 0;
  for (const line of given.split('\n')) {
    if (!PAGE_NUMBER.test(line)) {
      if (text.length > (lines.at(-1) ?? 0)) lines.push(text.length);
      for (let index = 0; index < line.length; index++) {
        const character = plain(line.charAt(index));
        if (character === '') continue;
        text += character;
        at.push(start + index);
      }
    }
    start += line.length + 1;
  }
  return { source: given, text, at, lines };
}

/** Where the stretch stands in the source. */
export function spanOf({ at }: Surface, { from, to }: Stretch): [number, number] {
  const first = at[from] ?? 0;
  return [first, (at[to - 1] ?? first) + 1];
}

/** The stretch as it was printed, without white space. */
export function printed({ source, at }: Surface, { from, to }: Stretch): string {
  let words = '';
  for (let index = from; index < to; index++) words += source.charAt(at[index] ?? 0);
  return words;
}

export function wordsOf({ text }: Surface, { from, to }: Stretch): string {
  return text.slice(from, to);
}

/** The lines as stretches, in order. */
export function linesOf({ text, lines }: Surface): Stretch[] {
  return lines
    .map((from, index) => ({ from, to: lines[index + 1] ?? text.length }))
    .filter(({ from, to }) => to > from);
}

function plain(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (OPENING.includes(character)) return '(';
  if (CLOSING.includes(character)) return ')';
  const code = character.charCodeAt(0);
  // The full-width forms of ASCII stand 0xFEE0 above it.
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}
