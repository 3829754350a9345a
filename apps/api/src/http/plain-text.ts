/**
 * What no document can hold: control characters other than tab and line ends, half a surrogate pair, and the code points
 * that Unicode keeps from being characters. One of them makes a whole Word or Excel file unreadable.
 */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Marks that nobody sees, as those between the words of a page from which a name was copied. What only chooses a glyph stays. */
const INVISIBLE = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** Text as it is kept: without what cannot be written or seen, in NFC, trimmed. */
export function plainText(typed: string): string {
  return typed.replace(UNWRITABLE, '').replace(INVISIBLE, '').normalize('NFC').trim();
}

interface Keeping {
  nullable?: boolean;
  verbatim?: boolean;
}

/** An emptied field of a form says that nothing is there. */
export function cleaned(value: unknown, { nullable, verbatim }: Keeping): unknown {
  if (typeof value !== 'string' || verbatim) return value;
  const text = plainText(value);
  return text === '' && nullable ? null : text;
}
