import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '#platform';

class TooManyRequests extends Problem {
  readonly status = 429;

  constructor() {
    super('操作太频繁，请过一分钟再试');
  }
}

const MOST_A_MINUTE = 60;
const MINUTE_MS = 60_000;
/** Beyond that many addresses at once the count begins anew: memory has a limit too. */
const MOST_ADDRESSES = 10_000;

/** How often one address may try links: who guesses is slowed down, who answers notices nothing. */
@Injectable()
export class CallerLimit {
  private readonly counts = new Map<string, { since: number; count: number }>();

  constructor(private readonly clock: Clock) {}

  /** @throws TooManyRequests */
  take(address: string): void {
    const now = this.clock.now().getTime();
    if (this.counts.size >= MOST_ADDRESSES) this.counts.clear();
    const known = this.counts.get(address);
    const current = known && now - known.since < MINUTE_MS ? known : { since: now, count: 0 };
    current.count++;
    this.counts.set(address, current);
    if (current.count > MOST_A_MINUTE) throw new TooManyRequests();
  }
}
