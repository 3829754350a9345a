import fc from 'fast-check';
import { findableText, questionsOf } from './findable';
import { gramsOf, pairsOf } from './grams';

const NAMES = ['买买提·艾力', '古丽娜尔·买买提', '王𬭎', 'Ｏ’Neill Trading', '湖南ABC公司', '欧阳修'];
const COURTS = ['湘0102', '湘01', '最高法', '云2601'];
const OFFICES = ['株市监处罚', '云川府复', '澜政复'];

const year = fc.integer({ min: 2019, max: 2027 });
const serial = fc.integer({ min: 1, max: 1300 });
const court = fc
  .tuple(year, fc.constantFrom(...COURTS), fc.constantFrom('行初', '行终'), serial)
  .map(([of, organ, type, number]) => `（${of}）${organ}${type}${number}号`);
const office = fc
  .tuple(fc.constantFrom(...OFFICES), year, serial)
  .map(([organ, of, number]) => `${organ}〔${of}〕${number}号`);

/** What a person, a phone or a page that was copied makes of it. */
const WAYS: ((text: string) => string)[] = [
  (text) => text.replace(/[（〔]/g, '(').replace(/[）〕]/g, ')'),
  (text) => text.replace(/[（〔]/g, '【').replace(/[）〕]/g, '】'),
  (text) => text.replace(/[（〔]/g, '［').replace(/[）〕]/g, '］'),
  (text) => text.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) as number) + 0xfee0)),
  (text) => text.replace(/[0-9]+/g, ' $& '),
  (text) => text.replace(/[0-9]+/g, '\u3000$&\u00a0'),
  (text) => Array.from(text).join('\u200b'),
  (text) => `\ufeff${text}\u2060`,
  (text) => text.replaceAll('·', '•'),
  (text) => text.replaceAll('·', '・'),
  (text) => text.replaceAll('·', ' ‧ '),
  (text) => text.replaceAll('·', '．'),
  (text) => text.replaceAll('·', ''),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
];
const NUMBER_WAYS = [...WAYS, (text: string) => text.replace(/号$/, '')];

function spelled(text: fc.Arbitrary<string>, ways: typeof WAYS) {
  const some = fc.array(fc.constantFrom(...ways), { maxLength: 4 });
  return fc
    .tuple(text, some)
    .map(([stored, made]) => ({ stored, typed: made.reduce((so, way) => way(so), stored) }));
}

function finds(typed: string, text: string): boolean {
  const [narrowest = ''] = questionsOf(typed);
  return narrowest !== '' && text.includes(narrowest);
}

describe('a number or a name', () => {
  it('is found however a person writes it, and no other number is', () => {
    const numbers = fc.oneof(court, office);
    fc.assert(
      fc.property(spelled(numbers, NUMBER_WAYS), numbers, ({ stored, typed }, other) => {
        expect(finds(typed, findableText({ numbers: [stored], words: [] }))).toBe(true);
        const found = finds(typed, findableText({ numbers: [other], words: ['湖南省高级人民法院'] }));
        expect(found).toBe(other === stored);
      }),
    );
  });

  it('of a person or company is found however it is written, and no other is', () => {
    const names = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(spelled(names, WAYS), names, ({ stored, typed }, other) => {
        expect(finds(typed, findableText({ numbers: [], words: [stored] }))).toBe(true);
        expect(finds(typed, findableText({ numbers: [], words: [other] }))).toBe(other === stored);
      }),
    );
  });

  it.each([
    ['（2026）湘 0102 行初 12 号', '（2026）湘0102行初12号'],
    ['湘0102行初１２号', '（2026）湘0102行初12号'],
    ['2026湘0102行初12', '（2026）湘0102行初12号'],
    ['株市监处罚(2026) 77号', '株市监处罚〔2026〕77号'],
    ['株市监处罚（2026）第77号', '株市监处罚〔2026〕77号'],
  ])('is found as %s', (typed, stored) => {
    expect(finds(typed, findableText({ numbers: [stored], words: [] }))).toBe(true);
  });

  it('that can be read is not the beginning of a longer one, nor a part of the same ruling', () => {
    for (const other of ['（2026）湘0102行初123号', '（2026）湘0102行初12号之一'])
      expect(finds('2026湘0102行初12', findableText({ numbers: [other], words: [] }))).toBe(false);
  });

  it('is never found across two lines', () => {
    expect(findableText({ numbers: [], words: ['张三', null, '李四', '张三'] })).toBe('张三\n李四');
    expect(gramsOf('甲乙\n丙').size).toBe(3);
  });

  it('has every pair of the question among its own', () => {
    const texts = fc.string({ unit: 'binary', minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(38), fc.nat(38), (text, from, to) => {
        const part = Array.from(text).slice(from, to).join('');
        fc.pre(!part.includes('\n'));
        const grams = gramsOf(text);
        expect(pairsOf(part).every((pair) => grams.has(pair))).toBe(true);
      }),
    );
  });
});
