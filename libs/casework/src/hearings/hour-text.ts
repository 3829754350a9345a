import { monthAndDayText } from '#law';
import { civilDay, isoInShanghai } from '#platform';

/** 12月2日 09:30. */
export function hourText(at: Date): string {
  return `${monthAndDayText(civilDay(at))} ${isoInShanghai(at).slice(11, 16)}`;
}
