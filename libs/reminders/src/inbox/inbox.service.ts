import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { InboxNews } from './inbox-news';
import { Notification } from './notification.entity';

@Injectable()
export class InboxService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly news: InboxNews,
  ) {}

  /** Marks messages of this person as read, those of others never. Says how many were not read before. */
  markRead(userId: number, which: readonly number[] | 'ALL'): Promise<number> {
    const ids = which === 'ALL' ? {} : { id: In([...which]) };
    return this.transactions.run(async (db) => {
      const readAt = this.clock.now();
      const { affected } = await db.update(Notification, { userId, readAt: IsNull(), ...ids }, { readAt });
      if (affected)
        this.transactions.afterCommit(() => {
          this.news.tell([userId]);
          return Promise.resolve();
        });
      return affected ?? 0;
    });
  }
}
