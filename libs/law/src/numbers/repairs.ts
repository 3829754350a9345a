/**
 * What a number may have been meant to be, the likeliest first: letters typed for digits, a bracket or the 号 left out.
 *
 * Takes the text as `squeeze` leaves it.
 */
export function repairs(squeezed: string): string[] {
  const digits = withDigits(bare(squeezed));
  const closed = withEnd(digits);
  const bracketed = withBrackets(closed);
  return [...new Set([digits, closed, bracketed])].filter((text) => text !== squeezed);
}

/** What is pasted along with a number: 案号： before it, a full stop behind it, the other 號. */
function bare(text: string): string {
  return text
    .replace(/號/g, '号')
    .replace(/^(?:案号|文号|编号)[:：]?/, '')
    .replace(/[。，、；;,.]+$/, '');
}

/** 2O22 and l2 beside other digits. */
function withDigits(text: string): string {
  return text.replace(/[Oo](?=[\dOolI]*\d)|(?<=\d)[Oo]/g, '0').replace(/[lI|](?=\d)|(?<=\d)[lI|]/g, '1');
}

function withEnd(text: string): string {
  return /\d$/.test(text) ? `${text}号` : text;
}

/** （2021 or 2021） or 2021年 or the bare year, at the beginning or behind the agency's letters. */
function withBrackets(text: string): string {
  return text.replace(/^([^\d()]{0,30})\(?((?:19|20)\d{2})\)?年?(?=[^\d]|\d{1,8}号)/, '$1($2)');
}
