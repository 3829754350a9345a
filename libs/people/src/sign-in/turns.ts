import { TooManyAtOnce } from '../people.problems';

const MOST_WAITING = 50;

/** One after the other for each key: tries side by side neither pass a limit nor hit one that none of them reached. */
export class Turns {
  private readonly waiting = new Map<string, { last: Promise<unknown>; count: number }>();

  /** @throws TooManyAtOnce */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.waiting.get(key) ?? { last: Promise.resolve(), count: 0 };
    if (line.count >= MOST_WAITING) throw new TooManyAtOnce();
    this.waiting.set(key, line);
    line.count++;
    const mine = line.last.then(work);
    line.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      line.count--;
      if (line.count === 0) this.waiting.delete(key);
    }
  }
}
