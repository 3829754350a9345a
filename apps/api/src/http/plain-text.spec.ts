import { plainText } from './plain-text';

it.each([
  ['\u0000甲\u0007', '甲'],
  ['甲\ufffe乙\uffff', '甲乙'],
  ['甲\ud800乙', '甲乙'],
  ['\udc00', ''],
  ['\ufdd0\u{1fffe}甲', '甲'],
  ['王𬭎 𠮷\r\n\t乙', '王𬭎 𠮷\r\n\t乙'],
  [' e\u0301 ', 'é'],
])('keeps of %j what a document can hold', (typed, kept) => expect(plainText(typed)).toBe(kept));
