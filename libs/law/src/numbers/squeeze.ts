const OPENING = '（〔［【〖﹝﹙[{｛〈<';
const CLOSING = '）〕］】〗﹞﹚]}｝〉>';

/**
 * One spelling for what typists and scanners write in many: no spaces, half-width digits and letters, round brackets.
 */
export function squeeze(text: string): string {
  let squeezed = '';
  for (const character of text) squeezed += squeezeOne(character);
  return squeezed;
}

function squeezeOne(character: string): string {
  if (/[\s\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (OPENING.includes(character)) return '(';
  if (CLOSING.includes(character)) return ')';
  const code = character.charCodeAt(0);
  // The full-width forms of ASCII stand 0xFEE0 above it.
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}
