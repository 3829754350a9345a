import { type Rounding, USUAL_ROUNDING } from '../percent';

/**
 * Shares in per cent with so many decimals that add up to exactly 100 (最大余额法): each is cut off, and what is left over goes
 * to the largest remainders, the earlier first. Of nothing there are no shares. An office that cuts off gets them cut.
 */
export function largestRemainder(
  counts: readonly number[],
  { decimals, mode }: Rounding = USUAL_ROUNDING,
): (number | null)[] {
  const scale = 10 ** decimals;
  const whole = 100 * scale;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => null);
  const cut = counts.map((count) => Math.floor((count * whole) / total));
  const left = mode === 'TRUNCATE' ? 0 : whole - cut.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * whole) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return cut.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / scale);
}
