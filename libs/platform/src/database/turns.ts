import { Busy } from './faults';

/** Longer than this nobody waits for an answer. */
const PATIENCE_MS = 15_000;
/** More than the people of an office can cause; a loop that asks without waiting finds its end here. */
const MOST_WAITING = 1_000;

interface Waiting {
  begin: () => void;
  patience: NodeJS.Timeout;
}

/** Hands out turns, first come first served, to so many at once. */
export class Turns {
  private taken = 0;
  private readonly waiting = new Set<Waiting>();

  constructor(
    private readonly places: number,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * @returns when it is the caller's turn, with the function that ends it; calling that again does nothing.
   * @throws Busy where the turn did not come in time, or too many wait already.
   */
  async enter(): Promise<() => void> {
    if (this.taken < this.places) this.taken += 1;
    else await this.queue();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.passOn();
    };
  }

  private queue(): Promise<void> {
    if (this.waiting.size >= MOST_WAITING) return Promise.reject(new Busy('Too many wait for the database'));
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => {
        this.waiting.delete(waiting);
        reject(new Busy(`No turn at the database within ${this.patienceMs} ms`));
      }, this.patienceMs);
      const waiting: Waiting = { begin: resolve, patience };
      this.waiting.add(waiting);
    });
  }

  /** To whoever has waited longest; the place stays taken. */
  private passOn(): void {
    const [next] = this.waiting;
    if (!next) {
      this.taken -= 1;
      return;
    }
    this.waiting.delete(next);
    clearTimeout(next.patience);
    next.begin();
  }
}
