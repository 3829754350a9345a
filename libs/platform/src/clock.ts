import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '#law';

const MS_PER_DAY = 86_400_000;
/** China has kept one time, without summer time, since 1991. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The only place that knows the time. Civil dates are those of Asia/Shanghai whatever the machine's zone is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  today(): Day {
    return civilDay(this.now());
  }

  /** Milliseconds since some moment, by a clock that nobody can set. */
  elapsed(): number {
    return performance.now();
  }

  /** How many milliseconds this clock is ahead of what another one just said. */
  aheadOf(other: Date): number {
    return this.now().getTime() - other.getTime();
  }
}

/** The date in Shanghai at an instant. */
export function civilDay(at: Date): Day {
  return dayOf(Math.floor((at.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
}

/** The instant of a wall-clock time in Shanghai, `time` as 08:30. */
export function instantAt(on: Day, time: string): Date {
  return new Date(`${on}T${time}:00+08:00`);
}

/** An instant as the interface writes it: `2026-09-24T09:30:00+08:00`. */
export function isoInShanghai(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19) + '+08:00';
}
