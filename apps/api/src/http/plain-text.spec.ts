import { plainText } from './plain-text';

it.each([
  ['\u0000甲\u0007', '甲'],
  ['甲\ufffe乙\uffff', '甲乙'],
  ['甲\ud800乙', '甲乙'],
  ['\udc00', ''],
  ['\ufdd0\u{1fffe}甲', '甲'],
  ['王𬭎 𠮷\r\n\t乙', '王𬭎 𠮷\r\n\t乙'],
  [' e\u0301 ', 'é'],
  ['\ufeff买买提\u200b·\u2060艾\u00ad力\u202a', '买买提·艾力'],
  ['葛\u{e0100}', '葛\u{e0100}'],
])('keeps of %j what a document can hold', (typed, kept) => expect(plainText(typed)).toBe(kept));
