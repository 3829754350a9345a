import { randomInt } from 'node:crypto';

/** Random, and the same again from the same seed (mulberry32). */
export class Chance {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** A new seed for every run, printed; `FAULT_SEED` repeats a run as far as a machine's own timing lets it. */
  static ofThisRun(what: string): Chance {
    const chance = new Chance(Number(process.env.FAULT_SEED ?? randomInt(2 ** 31)));
    say(`${what}: FAULT_SEED=${chance.seed}`);
    return chance;
  }

  /** At least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }
}

/** For the person who reads the run: Jest's own console would add a stack to every line. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How many rounds of a fault: few in every run, as many as one likes at night. */
export function rounds(variable: string, fewest: number): number {
  return Number(process.env[variable] ?? fewest);
}
