import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
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

/** Which messages may be shown, as a condition on `n`. What a message is about lies in rooms above this one. */
export interface SeenMessages {
  sql: string;
  values: Record<string, unknown>;
}

export type InboxItem = Omit<Notification, 'userId'>;

export interface InboxPage {
  items: InboxItem[];
  nextCursor: string | null;
}

/** A person's messages, newest first. */
@Injectable()
export class InboxQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws InvalidInput where the cursor is none. */
  async of(
    userId: number,
    seen: SeenMessages,
    { unread = false, limit = 50, cursor }: InboxFilter = {},
  ): Promise<InboxPage> {
    const take = Math.max(1, Math.min(limit, MOST));
    const query = this.messages(userId, seen).select(COLUMNS);
    if (unread) query.andWhere('n.readAt IS NULL');
    if (cursor !== undefined) query.andWhere('n.id < :before', { before: placeAt(LIST, cursor).id });
    const found = await query
      .orderBy('n.id', 'DESC')
      .limit(take + 1)
      .getMany();
    const items = found.slice(0, take);
    const last = items.at(-1);
    return {
      items,
      nextCursor: found.length > take && last ? cursorOf(LIST, { key: '', id: last.id }) : null,
    };
  }

  /** Null where it is another's, or out of view. */
  one(userId: number, seen: SeenMessages, id: number): Promise<InboxItem | null> {
    return this.messages(userId, seen).select(COLUMNS).andWhere('n.id = :id', { id }).getOne();
  }

  unreadCount(userId: number, seen: SeenMessages): Promise<number> {
    return this.messages(userId, seen).andWhere('n.readAt IS NULL').getCount();
  }

  private messages(userId: number, { sql, values }: SeenMessages): SelectQueryBuilder<Notification> {
    return this.transactions.reader
      .createQueryBuilder(Notification, 'n')
      .where('n.userId = :userId', { userId })
      .andWhere(sql, values);
  }
}

const COLUMNS = [
  ...['n.id', 'n.kind', 'n.subjectKind', 'n.subjectId', 'n.caseId', 'n.title', 'n.at', 'n.readAt'],
  'n.reminderId',
];
