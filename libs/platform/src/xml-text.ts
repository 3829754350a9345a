/**
 * Text as XML 1.0 can hold it (§2.2 Char): without control characters, lone surrogates, U+FFFE and U+FFFF, any of which
 * makes a whole docx or xlsx unreadable. Text in these files has neither tabs nor lines of its own.
 */
export function xmlText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}
