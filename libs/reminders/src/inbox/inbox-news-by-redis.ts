import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { InboxNews, type NewsListener } from './inbox-news';

const PER_MESSAGE = 1_000;
const OPTIONS: RedisOptions = {
  lazyConnect: true,
  // What cannot be told now is not told later: the pages look again once they hear anything.
  enableOfflineQueue: false,
  maxRetriesPerRequest: null,
  retryStrategy: (times) => Math.min(times * 200, 2_000),
};

/** Between processes: told over one connection, heard over another, each opened when it is first needed. */
export class InboxNewsByRedis extends InboxNews implements OnApplicationShutdown {
  private readonly logger = new Logger(InboxNewsByRedis.name);
  private telling?: Redis;
  private hearing?: Redis;

  /** @param channel of this installation alone */
  constructor(
    private readonly redisUrl: string,
    private readonly channel: string,
  ) {
    super();
  }

  override get isDeaf(): boolean {
    return this.hearing?.status !== 'ready';
  }

  tell(userIds: readonly number[]): void {
    const ids = [...new Set(userIds)];
    if (ids.length === 0) return;
    this.telling ??= this.open();
    for (let from = 0; from < ids.length; from += PER_MESSAGE)
      void this.publish(this.telling, JSON.stringify(ids.slice(from, from + PER_MESSAGE)));
  }

  override listen(listener: NewsListener): () => void {
    this.hearing ??= this.subscribed();
    return super.listen(listener);
  }

  onApplicationShutdown(): void {
    this.telling?.disconnect();
    this.hearing?.disconnect();
  }

  private async publish(redis: Redis, message: string): Promise<void> {
    try {
      if (redis.status === 'wait') await redis.connect();
      await redis.publish(this.channel, message);
    } catch (error) {
      this.logger.debug(`An open page was told nothing: ${String(error)}`);
    }
  }

  private subscribed(): Redis {
    const redis = this.open();
    redis.on('ready', () => {
      redis.subscribe(this.channel).then(
        // What was told meanwhile was not heard.
        () => {
          this.heard('ANYBODY');
        },
        () => undefined,
      );
    });
    redis.on('message', (_channel: string, message: string) => {
      this.heard(JSON.parse(message) as number[]);
    });
    redis.connect().catch(() => undefined);
    return redis;
  }

  private open(): Redis {
    const redis = new Redis(this.redisUrl, OPTIONS);
    redis.on('error', (error) => {
      this.logger.debug(`Redis: ${String(error)}`);
    });
    return redis;
  }
}
