import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { cursorOf, placeAt, Transactions } from '#platform';
import { Notification } from './notification.entity';

const MOST = 200;
const LIST = 'notifications';

export interface InboxFilter {
  unread?: boolean;
  /** At most 200. */
  limit?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
}

export type InboxItem = Omit<Notification, 'userId' | 'reminderId'>;

export interface InboxPage {
  items: InboxItem[];
  nextCursor: string | null;
}

/** A person's messages, newest first. */
@Injectable()
export class InboxQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws InvalidInput where the cursor is none. */
  async of(userId: number, { unread = false, limit = 50, cursor }: InboxFilter = {}): Promise<InboxPage> {
    const take = Math.max(1, Math.min(limit, MOST));
    const found = await this.transactions.reader.find(Notification, {
      select: {
        id: true,
        kind: true,
        subjectKind: true,
        subjectId: true,
        caseId: true,
        title: true,
        at: true,
        readAt: true,
      },
      where: {
        userId,
        ...(unread ? { readAt: IsNull() } : {}),
        ...(cursor === undefined ? {} : { id: LessThan(placeAt(LIST, cursor).id) }),
      },
      order: { id: 'DESC' },
      take: take + 1,
    });
    const items = found.slice(0, take);
    const last = items.at(-1);
    return {
      items,
      nextCursor: found.length > take && last ? cursorOf(LIST, { key: '', id: last.id }) : null,
    };
  }

  unreadCount(userId: number): Promise<number> {
    return this.transactions.reader.countBy(Notification, { userId, readAt: IsNull() });
  }
}
