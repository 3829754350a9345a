import { InjectQueue } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Job, Queue, QueueOptions } from 'bull';
import type { Redis } from 'ioredis';
import type { DatabaseConfig } from '#config';

import type { Batch } from './batch';
import { prefixOf } from '../redis-prefix';
import { DeliveryQueue } from './delivery-queue';
import { DeliveryService } from './delivery.service';

/** Apart, so that a mail server that hangs holds up no inbox. The other channels are few and are told on the spot. */
export const QUEUES = { INBOX: 'reminders', EMAIL: 'reminders-mail' } as const;
type Queued = keyof typeof QUEUES;

/** How many batches a process delivers at the same time. */
const CONCURRENCY: Record<Queued, number> = { INBOX: 2, EMAIL: 1 };

/** A job that waits longer than a claim lasts would find its rows claimed anew. */
const MOST_WAITING = 20;
const PATIENCE_MS = 1_000;
const SHUTDOWN_MS = 10_000;

/** Bull's three, of which it declares one. */
const CONNECTIONS = ['client', 'eclient', 'bclient'] as const;

/** Jobs of a killed worker come back in seconds; their rows do so sooner by themselves. */
const SETTINGS: QueueOptions['settings'] = {
  lockDuration: 5_000,
  stalledInterval: 2_500,
  maxStalledCount: 2,
};
const REDIS = { retryStrategy: (times: number) => Math.min(times * 100, 1_000) };

export function queueOptions(redisUrl: string, database: DatabaseConfig): QueueOptions & { url: string } {
  const tls = redisUrl.startsWith('rediss:') ? { tls: {} } : {};
  return { url: redisUrl, redis: { ...REDIS, ...tls }, settings: SETTINGS, prefix: prefixOf(database) };
}

/**
 * Bull as a doorbell: a job carries the ids and the token of a claimed batch, and any worker delivers it.
 *
 * The claim is made before the push, so the same rows are not pushed again by the next tick or another process; a job
 * that Redis loses leaves rows that are due again when their claim ends, and one that comes late or twice finds
 * another token. What Redis cannot take, because it is away or nobody empties the queue, is delivered right here.
 */
@Injectable()
export class BullDeliveryQueue
  extends DeliveryQueue
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly logger = new Logger(BullDeliveryQueue.name);
  private readonly queues: Record<Queued, Queue<Batch>>;
  private isAway = false;
  private isClosing = false;

  constructor(
    @InjectQueue(QUEUES.INBOX) inbox: Queue<Batch>,
    @InjectQueue(QUEUES.EMAIL) mail: Queue<Batch>,
    private readonly delivery: DeliveryService,
  ) {
    super();
    this.queues = { INBOX: inbox, EMAIL: mail };
  }

  onApplicationBootstrap(): void {
    void this.work('INBOX');
    void this.work('EMAIL');
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    const closing = Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await within(SHUTDOWN_MS, closing).catch((error: unknown) => {
      this.logger.warn(`Left the queues open: ${String(error)}`);
    });
  }

  async push(batch: Batch): Promise<void> {
    if (!(await this.isTaken(batch))) await this.delivery.deliver(batch);
  }

  private async isTaken(batch: Batch): Promise<boolean> {
    const { channel } = batch;
    if (channel !== 'INBOX' && channel !== 'EMAIL') return false;
    const queue = this.queues[channel];
    try {
      // While Redis is away Bull's own promise would stay open for ever, and every tick would leave another.
      if (queue.client.status !== 'ready') throw new Error(`Redis is ${queue.client.status}`);
      const waiting = await within(PATIENCE_MS, queue.getWaitingCount());
      if (waiting >= MOST_WAITING) return false;
      await within(PATIENCE_MS, queue.add(batch, { removeOnComplete: true, removeOnFail: true }));
      this.isAway = false;
      return true;
    } catch (error) {
      if (!this.isAway) this.logger.warn(`Delivering without Redis: ${String(error)}`);
      this.isAway = true;
      return false;
    }
  }

  /** Begins once connected: a connection that Bull makes while it is being closed would keep the process alive. */
  private async work(channel: Queued): Promise<void> {
    const queue = this.queues[channel] as Queue<Batch> & Record<(typeof CONNECTIONS)[number], Redis>;
    await Promise.all(CONNECTIONS.map((name) => connected(queue[name])));
    if (this.isClosing) return;
    queue.on('failed', (_job, error) => {
      this.logger.warn(`A batch will be claimed again: ${String(error)}`);
    });
    const deliver = ({ data }: Job<Batch>) => this.delivery.deliver(data);
    await queue.process(CONCURRENCY[channel], deliver).catch((error: unknown) => {
      this.logger.warn(`The queue ${QUEUES[channel]} has stopped: ${String(error)}`);
    });
  }
}

function connected(redis: Redis): Promise<unknown> {
  return redis.status === 'ready'
    ? Promise.resolve()
    : new Promise((resolve) => redis.once('ready', resolve));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Redis did not answer within ${ms} ms`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
