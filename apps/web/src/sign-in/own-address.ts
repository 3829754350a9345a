/** Only an address of ours: a link must not lead elsewhere through the sign-in page. */
export function ownAddress(next: string | null): string {
  return next !== null && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(next) && !next.includes('//') ? next : '/';
}
