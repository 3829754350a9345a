import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ClockWatch } from '#platform';
import type { Channel } from '../channel';
import { Claims } from './claims';
import { DeliveryQueue } from './delivery-queue';
import { Premature } from './premature';

/**
 * What a dying worker held has waited for a tick, its claim's five seconds and another tick: with a busy machine, still
 * within the ten seconds in which a message must be there.
 */
const TICK_MS = 1_000;

/** Every second, hands what has fallen due to the queue; each channel by itself, since another server may be slow. */
@Injectable()
export class DeliveryTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DeliveryTicker.name);
  private readonly ticking = new Map<Channel, Promise<void>>();
  private timer?: NodeJS.Timeout;
  private isStopping = false;
  private isFirst = true;

  constructor(
    private readonly claims: Claims,
    private readonly queue: DeliveryQueue,
    private readonly watch: ClockWatch,
    private readonly premature: Premature,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    void this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.isStopping = true;
    await Promise.all(this.ticking.values());
  }

  /** Resolves when all that is due was handed over. Never throws; what goes wrong now is tried again at the next tick. */
  async tick(): Promise<void> {
    await Promise.all([this.tickOnce('INBOX'), this.tickOutward()]);
  }

  private async tickOutward(): Promise<void> {
    try {
      const channels = await this.claims.outward();
      await Promise.all(channels.map((channel) => this.tickOnce(channel)));
    } catch (error) {
      this.logger.error(`Could not ask which channels there are: ${String(error)}`);
    }
  }

  /** Never overlaps itself. */
  private tickOnce(channel: Channel): Promise<void> {
    const running = this.ticking.get(channel);
    if (running) return running;
    const tick = this.pushDue(channel).finally(() => this.ticking.delete(channel));
    this.ticking.set(channel, tick);
    return tick;
  }

  private async pushDue(channel: Channel): Promise<void> {
    try {
      while (await this.isTime(channel)) {
        const batch = this.isStopping ? null : await this.claims.take(channel);
        if (!batch) return;
        await this.queue.push(batch);
      }
    } catch (error) {
      this.logger.error(`Could not deliver what is due (${channel}): ${String(error)}`);
    }
  }

  /** Nothing falls due by a clock that is not believed. When it is again, what it sent meanwhile is planned again. */
  private async isTime(channel: Channel): Promise<boolean> {
    const wasDoubted = this.isFirst || this.watch.isDoubted;
    if (!(await this.watch.look())) return false;
    if (channel === 'INBOX' && wasDoubted) {
      await this.premature.planAgain();
      this.isFirst = false;
    }
    return true;
  }
}
