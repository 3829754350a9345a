import type { QueryRunner } from 'typeorm';
import { Busy } from './faults';

/** A transaction waits for nothing but the database; whoever waits longer than this has left. */
const TRANSACTION_MS = 30_000;

/** A connection on which a transaction can be given a limit once it has begun. */
export interface Limited {
  limitTo(ms: number): TimeLimit;
}

/** The time that one transaction may take. Migrations have none. */
export class TimeLimit {
  /** Rejects with `Busy` when the time is over. */
  readonly over: Promise<never>;
  private readonly endsAt: number;
  private timer?: NodeJS.Timeout;

  /** @param end ends the transaction at the database, whatever its work waits for. */
  constructor(
    private readonly ms: number,
    end: () => void,
  ) {
    this.endsAt = performance.now() + ms;
    this.over = new Promise((_, reject) => {
      this.timer = setTimeout(() => {
        reject(this.error);
        end();
      }, ms);
    });
  }

  /** @throws Busy: the timer of a process that does not come to rest would never fire. */
  check(): void {
    if (performance.now() >= this.endsAt) throw this.error;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private get error(): Busy {
    return new Busy(`A transaction took longer than ${this.ms} ms`);
  }
}

/** Ends the transaction on `runner`, and the wait for it, when its time is over. @throws Busy */
export function withinLimit<T>(runner: QueryRunner, work: () => Promise<T>, ms = TRANSACTION_MS): Promise<T> {
  const { over } = (runner as unknown as Limited).limitTo(ms);
  return Promise.race([work(), over]);
}

/** What `work` gives, or the end of the wait for it. @param late what is thrown then */
export function inTime<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, ms);
  });
  return Promise.race([work, over]).finally(() => {
    clearTimeout(timer);
  });
}
