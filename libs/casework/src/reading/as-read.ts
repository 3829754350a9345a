/**
 * A part of a LIKE pattern whose escape is `!`, for words as they are read by eye: a bracket finds any other, since
 * 〔2026〕 and （2026） are searched for as [2026] and (2026).
 */
export function asReadByEye(words: string): string {
  return words.replace(/[!%_]/g, '!$&').replace(/[()（）[\]［］【】〔〕]/g, '_');
}
