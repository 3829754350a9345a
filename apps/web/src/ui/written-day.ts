import { type Day, isDay, yearOf } from '#law';

const WITH_YEAR = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const BARE = /^(\d{4})(\d{2})(\d{2})$/;
const THIS_YEAR = /^(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const WEEKDAY = /(星期|周)[一二三四五六日天]$/;

/**
 * A date as it is typed — 2026-9-18, 2026年9月18日, 20260918, and 9.18 of this year — in the form 2026-09-18. A day
 * that does not exist keeps that form, so that it can be named; what is no date at all stays as it was typed.
 */
export function writtenDay(text: string, today: Day): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(WEEKDAY, '');
  const [, year, month, date] = WITH_YEAR.exec(plain) ?? BARE.exec(plain) ?? [];
  if (year && month && date) return isoText(year, month, date);
  const [, ownMonth, ownDate] = THIS_YEAR.exec(plain) ?? [];
  if (ownMonth && ownDate) return isoText(String(yearOf(today)), ownMonth, ownDate);
  return text.trim();
}

/** What is wrong with a date that was typed, in the server's words; null where nothing is, or nothing was typed. */
export function writtenDayProblem(label: string, text: string): string | null {
  if (text === '' || isDay(text)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `没有 ${text} 这一天，请改${label}`
    : `请填${label}，写成 2026-09-18 的样子`;
}

function isoText(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
