import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Chance } from './chance';

const SECTOR = 512;

/** A disk that forgets what was not synced when its power is cut. */
export class Disk {
  readonly live: string;
  private readonly kept: string;
  private readonly shim: string;

  constructor(folder: string) {
    const place = realpathSync(folder);
    this.live = path.join(place, 'data');
    this.kept = path.join(place, 'kept');
    this.shim = path.join(place, 'power-cut.so');
    mkdirSync(this.live);
    mkdirSync(this.kept);
    const source = path.join(__dirname, 'power-cut.c');
    execFileSync(process.env.TEST_CC ?? 'cc', ['-shared', '-fPIC', '-O2', '-o', this.shim, source, '-ldl']);
  }

  /** What a program that writes to it needs in its environment. */
  get env(): Record<string, string> {
    return {
      LD_PRELOAD: this.shim,
      POWER_CUT_LIVE: this.live,
      POWER_CUT_KEPT: this.kept,
      DATA_DIR: this.live,
    };
  }

  /**
   * Makes the folder what it is after the power has come back; whoever wrote to it must be dead. What was synced is
   * there. Of the rest nothing is, or any sectors of it, since a disk writes in whatever order it likes.
   */
  losePower(chance: Chance): void {
    const keepsSome = chance.next() < 0.5;
    for (const name of readdirSync(this.live)) {
      const [live, kept] = [path.join(this.live, name), path.join(this.kept, name)];
      if (!existsSync(kept)) {
        rmSync(live);
        continue;
      }
      const [before, after] = [readFileSync(kept), readFileSync(live)];
      const found = keepsSome ? mixed(before, after, chance) : before;
      writeFileSync(live, found);
      writeFileSync(kept, found);
    }
  }
}

function mixed(before: Buffer, after: Buffer, chance: Chance): Buffer {
  const found = Buffer.alloc(Math.max(before.length, after.length));
  before.copy(found);
  for (let at = 0; at < after.length; at += SECTOR) {
    if (chance.next() < 0.5) after.copy(found, at, at, at + SECTOR);
  }
  return found;
}
