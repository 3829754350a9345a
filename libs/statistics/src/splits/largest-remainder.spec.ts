import fc from 'fast-check';
import { largestRemainder } from './largest-remainder';

it('gives what is left over to the largest remainders', () => {
  expect(largestRemainder([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  expect(largestRemainder([75, 16, 40, 4, 16])).toEqual([49.7, 10.6, 26.5, 2.6, 10.6]);
  expect(largestRemainder([0, 0])).toEqual([null, null]);
});

it('adds up to a hundred, and is never off by a tenth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const shares = largestRemainder(counts).map(Number);
      expect(Math.round(shares.reduce((sum, share) => sum + 10 * share, 0))).toBe(1000);
      shares.forEach((share, index) => {
        expect(Math.abs(share - (100 * (counts[index] ?? 0)) / total)).toBeLessThan(0.1 + 1e-9);
      });
    }),
  );
});
