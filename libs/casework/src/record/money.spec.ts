import fc from 'fast-check';
import { fenOf, yuanOf } from './money';

describe('money', () => {
  it.each([
    ['50000', 5_000_000],
    ['50000.5', 5_000_050],
    ['0.05', 5],
    ['999999999999.99', 99_999_999_999_999],
  ])('%s 元 is %i 分', (yuan, fen) => expect(fenOf(yuan)).toBe(fen));

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });
});
