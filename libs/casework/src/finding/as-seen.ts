/** Of several looks, written in one way by NFKC: what is left is told apart by nobody's eye. */
const DASHES = /[\p{Pd}−]/gu;
/**
 * Blanks, marks that nobody sees, brackets and quotes of all kinds, and the dots within a name: typed in one of many ways,
 * or not at all.
 */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>"'`.·•・‧∙⋅◦⸱ꞏ᛫]/gu;
/** 第12号 is 12号. */
const ORDINAL = /第(?=\d)/g;

/** One spelling for all that look alike: what is searched for, and what is searched, are compared in it. */
export function asSeen(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('ς', 'σ')
    .replaceAll('號', '号')
    .replace(DASHES, '-')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(ORDINAL, '');
}
