const MS_PER_DAY = 86_400_000;
/** What a clock may be put right by at once, as a time server does. */
const SLACK_MS = 60_000;
/** Two machines that keep time by the same servers are closer than this. */
const SERVER_SLACK_MS = 5 * 60_000;
/** Longer than an office closes. */
const LONG_MS = 40 * MS_PER_DAY;
const HOLD_MS = 10 * 60_000;
const LONG_HOLD_MS = 60 * 60_000;

/** All in milliseconds. */
export interface Moment {
  /** The clock that can be set. */
  wall: number;
  /** One that cannot. */
  elapsed: number;
  /** How far `wall` is ahead of the database server's clock; null where there is no server. */
  aheadOfServer: number | null;
}

/**
 * Whether the clock may be believed. A jump against a clock that nobody can set is doubted until the server's clock
 * agrees, it is taken back, or it has lasted for long enough: ten minutes, or an hour where no office would have been
 * closed for so long. So a clock that is wrong for minutes sends nothing, and one that was put right is used.
 */
export class ClockJudge {
  /** `wall` less `elapsed` as last believed. */
  private believed: number | null = null;
  private doubted: { offset: number; until: number } | null = null;

  /** @param newest when the newest row was written; null where there is none. */
  constructor({ wall, elapsed }: Moment, newest: number | null) {
    const offset = wall - elapsed;
    const sinceNewest = newest === null ? 0 : wall - newest;
    if (sinceNewest >= -SLACK_MS && sinceNewest < LONG_MS) this.believed = offset;
    else this.doubt(offset, elapsed, sinceNewest);
  }

  look({ wall, elapsed, aheadOfServer }: Moment): boolean {
    const offset = wall - elapsed;
    if (aheadOfServer !== null) return this.compare(offset, aheadOfServer);
    const jump = this.believed === null ? LONG_MS : offset - this.believed;
    if (Math.abs(jump) <= SLACK_MS) return this.believe(offset);
    if (!this.doubted || Math.abs(offset - this.doubted.offset) > SLACK_MS) this.doubt(offset, elapsed, jump);
    return this.doubted !== null && elapsed >= this.doubted.until ? this.believe(offset) : false;
  }

  private compare(offset: number, aheadOfServer: number): boolean {
    if (Math.abs(aheadOfServer) <= SERVER_SLACK_MS) return this.believe(offset);
    this.doubted = { offset, until: Number.POSITIVE_INFINITY };
    return false;
  }

  private believe(offset: number): true {
    this.believed = offset;
    this.doubted = null;
    return true;
  }

  private doubt(offset: number, elapsed: number, jump: number): void {
    this.doubted = { offset, until: elapsed + (Math.abs(jump) < LONG_MS ? HOLD_MS : LONG_HOLD_MS) };
  }
}
