const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, '○': 0, Ｏ: 0, O: 0 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** A character of a number in Chinese or in digits, for a pattern. */
export const NUMERAL = '[〇零○O一二三四五六七八九十百两\\d]';

/** A whole number below a thousand in digits or in Chinese: 15, 十五, 六十, 一百二十. Null for anything else. */
export function numeral(words: string): number | null {
  if (/^\d{1,4}$/.test(words)) return Number(words);
  let total = 0;
  let digit: number | null = null;
  for (const character of words) {
    const tens = TENS[character];
    if (tens === undefined) {
      const value = DIGITS[character];
      // Two digits in a row are no number that is said so.
      if (value === undefined || digit !== null) return null;
      digit = value;
    } else {
      total += (digit ?? 1) * tens;
      digit = null;
    }
  }
  return words === '' ? null : total + (digit ?? 0);
}

/** 「二〇二四」 → 「2024」: read digit by digit. */
export function digitsOf(words: string): string {
  return words.replace(/\D/g, (character) => String(DIGITS[character] ?? character));
}
