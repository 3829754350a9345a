/** As typed, without what cannot be seen: full-width digits and letters made half-width, no zero-width marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same without any blanks: 维 持 is 维持. */
export function squeezed(text: string): string {
  return plain(text).replaceAll(' ', '');
}

/** What stands where nothing is to be told. */
export function isBlank(text: string): boolean {
  return /^(?:[-—–_/\\.。·]*|无|暂无|空|未|未定|待定|null|n\/a)$/i.test(squeezed(text));
}
