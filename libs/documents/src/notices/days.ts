import { type Day, isDay } from '#law';
import { digitsOf, NUMERAL, numeral } from './numerals';
import type { Stretch } from './surface';

/** 「2024年4月2日」 and 「二〇二四年四月二日」, in a surface's text. */
const YEAR = '[〇零○O一二三四五六七八九\\d]{4}';
export const DAY_PATTERN = `(?:${YEAR}年${NUMERAL}{1,3}月${NUMERAL}{1,3}日)`;
const PARTS = new RegExp(`^(${YEAR})年(${NUMERAL}{1,3})月(${NUMERAL}{1,3})日`);

/** The day at the beginning of `words`; null where it is none that exists. */
export function dayIn(words: string): Day | null {
  const [, year = '', month = '', date = ''] = PARTS.exec(words) ?? [];
  const [m, d] = [numeral(month), numeral(date)];
  if (m === null || d === null) return null;
  const text = `${digitsOf(year)}-${twoDigits(m)}-${twoDigits(d)}`;
  return isDay(text) ? text : null;
}

export interface FoundDay extends Stretch {
  on: Day;
}

/** More than any paper tells. */
const MOST = 1000;

/** The days of a text, in order; the last of them where there are very many, since a paper ends with its own. */
export function daysIn(text: string): FoundDay[] {
  const found = [...text.matchAll(new RegExp(DAY_PATTERN, 'g'))].flatMap((match) => {
    const on = dayIn(match[0]);
    return on ? [{ on, from: match.index, to: match.index + match[0].length }] : [];
  });
  return found.slice(-MOST);
}

const TIME = new RegExp(
  `^(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?(上午|下午|中午|晚上|晚)?(${NUMERAL}{1,3})(?:[:时点](${NUMERAL}{1,3}|半|整|正)?分?)(?:整|正)?`,
);
const AFTERNOON: readonly string[] = ['下午', '晚上', '晚'];
const IN_WORDS: Readonly<Record<string, number>> = { 半: 30, 整: 0, 正: 0 };

/** The time of day at the beginning of `words`, `09:30`, and how long it is there; null where there is none. */
export function timeIn(words: string): { time: string; length: number } | null {
  const match = TIME.exec(words);
  if (!match) return null;
  const [whole, half = '', hours = '', minutes = ''] = match;
  const hour = hourOf(half, numeral(hours));
  const minute = minutes === '' ? 0 : (IN_WORDS[minutes] ?? numeral(minutes));
  if (hour === null || minute === null || minute > 59) return null;
  return { time: `${twoDigits(hour)}:${twoDigits(minute)}`, length: whole.length };
}

function hourOf(half: string, hour: number | null): number | null {
  if (hour === null || hour > 23) return null;
  return AFTERNOON.includes(half) && hour < 12 ? hour + 12 : hour;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
