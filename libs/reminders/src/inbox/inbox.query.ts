import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Transactions } from '#platform';
import { Notification } from './notification.entity';

const MOST = 200;

export interface InboxFilter {
  unread?: boolean;
  /** At most 200. */
  limit?: number;
  /** The `nextCursor` of the page before. */
  cursor?: number;
}

export type InboxItem = Omit<Notification, 'userId' | 'reminderId'>;

export interface InboxPage {
  items: InboxItem[];
  nextCursor: number | null;
}

/** A person's messages, newest first. */
@Injectable()
export class InboxQuery {
  constructor(private readonly transactions: Transactions) {}

  async of(userId: number, { unread = false, limit = 50, cursor }: InboxFilter = {}): Promise<InboxPage> {
    const take = Math.max(1, Math.min(limit, MOST));
    const found = await this.transactions.reader.find(Notification, {
      select: { id: true, kind: true, subject: true, title: true, at: true, readAt: true },
      where: {
        userId,
        ...(unread ? { readAt: IsNull() } : {}),
        ...(cursor ? { id: LessThan(cursor) } : {}),
      },
      order: { id: 'DESC' },
      take: take + 1,
    });
    const items = found.slice(0, take);
    return { items, nextCursor: found.length > take ? (items.at(-1)?.id ?? null) : null };
  }

  unreadCount(userId: number): Promise<number> {
    return this.transactions.reader.countBy(Notification, { userId, readAt: IsNull() });
  }
}
