import type { Day } from '../day';

/**
 * A list of an official form or rule, in force for a while.
 *
 * The next form reuses row numbers for other things, so a code belongs to one list for ever (`F2010-16`), and what is
 * stored under it keeps its meaning.
 */
export interface CodeList {
  id: string;
  name: string;
  source: string;
  effectiveFrom: Day;
  effectiveTo: Day | null;
  entries: readonly CodeEntry[];
}

export interface CodeEntry {
  code: string;
  name: string;
  /** The entry of the same list that includes it. */
  parent: string | null;
  /** What the next list calls it: null in the last list, or where the next one has no such thing. */
  becomes: string | null;
}

/** The list in force on a day; for a day before the first list, the first. */
export function codeListOn(lists: readonly CodeList[], on: Day): CodeList {
  const found = lists.findLast(({ effectiveFrom }) => effectiveFrom <= on) ?? lists[0];
  if (!found) throw new RangeError('No code list');
  return found;
}

export function findCode(lists: readonly CodeList[], code: string): CodeEntry | undefined {
  return lists.flatMap(({ entries }) => entries).find((entry) => entry.code === code);
}

/** A code as the later list calls it; null where that list has no word for it, or is the earlier one. */
export function codeIn(list: CodeList, code: string, lists: readonly CodeList[]): string | null {
  for (let at: string | null = code; at !== null; at = findCode(lists, at)?.becomes ?? null) {
    const current = at;
    if (list.entries.some((entry) => entry.code === current)) return current;
  }
  return null;
}
