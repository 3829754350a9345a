import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditEntry } from './audit/audit-entry.entity';
import { Clock, isoInShanghai } from './clock';
import { ClockJudge } from './clock-judge';
import { isOneAtATime } from './database/sqlite-turns';

const ASK_SERVER_EVERY_MS = 60_000;

/** Says whether what is due by the clock is due: a clock that is wrong for seconds would send years of reminders. */
@Injectable()
export class ClockWatch {
  private readonly logger = new Logger(ClockWatch.name);
  private judge?: ClockJudge;
  private server?: { ahead: number; wall: number; elapsed: number };
  private doubts = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** As last looked at. */
  get isDoubted(): boolean {
    return this.doubts;
  }

  async look(): Promise<boolean> {
    const aheadOfServer = await this.aheadOfServer();
    const moment = { wall: this.clock.now().getTime(), elapsed: this.clock.elapsed(), aheadOfServer };
    this.judge ??= new ClockJudge(moment, await this.newest());
    const isRight = this.judge.look(moment);
    if (isRight === this.doubts) this.tell(isRight);
    this.doubts = !isRight;
    return isRight;
  }

  private tell(isRight: boolean): void {
    const now = isoInShanghai(this.clock.now());
    if (isRight) this.logger.warn(`The clock is believed again, at ${now}: reminders are delivered`);
    else
      this.logger.error(
        `The clock has jumped, or is not the database's, at ${now}: no reminder is delivered`,
      );
  }

  /** Asked every minute, and whenever the clock has moved otherwise than time did. */
  private async aheadOfServer(): Promise<number | null> {
    if (isOneAtATime(this.dataSource)) return null;
    const [wall, elapsed] = [this.clock.now().getTime(), this.clock.elapsed()];
    const { server } = this;
    const since = server ? elapsed - server.elapsed : ASK_SERVER_EVERY_MS;
    const hasJumped = server !== undefined && Math.abs(wall - server.wall - since) > 1_000;
    if (server && since < ASK_SERVER_EVERY_MS && !hasJumped) return server.ahead;
    const [row] = await this.dataSource.query<{ now: Date }[]>('SELECT UTC_TIMESTAMP(3) AS now');
    const ahead = row ? this.clock.aheadOf(row.now) : 0;
    this.server = { ahead, wall, elapsed };
    return ahead;
  }

  private async newest(): Promise<number | null> {
    const [entry] = await this.dataSource.manager.find(AuditEntry, {
      select: { id: true, at: true },
      where: {},
      order: { at: 'DESC' },
      take: 1,
    });
    return entry?.at.getTime() ?? null;
  }
}
