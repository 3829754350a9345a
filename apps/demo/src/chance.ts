/** Draws that come out the same every time, so that two people who try the product see the same office. */
export class Chance {
  constructor(private seed: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    // The linear congruential generator of Numerical Recipes.
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32;
  }

  /** A whole number; both ends are possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  oneOf<T>(choices: readonly T[]): T {
    return this.weighted(choices.map((choice) => [choice, 1] as const));
  }

  /** Draws by weight: `[['F23-WC', 6], ['F23-CX', 1]]`. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    const found = choices.find(([, weight]) => (left -= weight) < 0) ?? choices[0];
    if (!found) throw new Error('Nothing to choose from');
    return found[0];
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }
}
