/**
 * Puts text on the clipboard. The clipboard's own interface is only there over HTTPS, and the office PC is reached
 * without: there the text is marked in the page and copied as by hand.
 *
 * @returns false where the browser refuses; the text can still be marked by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!isSecureContext) return copyMarked(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyMarked(text);
  }
}

function copyMarked(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // Deprecated, and without another way where there is no HTTPS.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
