const WHOLE = 1000;

/**
 * Shares in per cent with one decimal that add up to exactly 100 (最大余额法): each is cut off, and what is left over goes
 * to the largest remainders, the earlier first. Of nothing there are no shares.
 */
export function largestRemainder(counts: readonly number[]): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => null);
  const cut = counts.map((count) => Math.floor((count * WHOLE) / total));
  const left = WHOLE - cut.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * WHOLE) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return cut.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 10);
}
