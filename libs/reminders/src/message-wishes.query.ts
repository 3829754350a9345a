import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Day } from '#law';
import { Clock, Transactions } from '#platform';
import type { InboxItem } from './inbox/inbox.query';
import { Reminder } from './reminder.entity';
import { SilencedTopic } from './silenced-topic.entity';
import { isCritical, latestDayToWaitFor } from './silences';
import { toldIn } from './told-in';

/** What a person may still ask of a message, and what was asked. */
export interface MessageWish {
  /** The last day to which it can be put off; null: it cannot wait. */
  latest: Day | null;
  /** Where it is dismissed, its last day is said all the same. */
  isCritical: boolean;
  silence: Pick<SilencedTopic, 'until' | 'reason'> | null;
}

type Told = Pick<Reminder, (typeof TOLD)[number]>;
const TOLD = ['id', 'toldWithId', 'topic', 'weight', 'countsTo', 'saidUntil'] as const;

/** 稍后提醒, 不再提醒: what stands of it beside each message of a page. */
@Injectable()
export class MessageWishesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** In their order. */
  async of(userId: number, messages: readonly InboxItem[]): Promise<MessageWish[]> {
    if (messages.length === 0) return [];
    const db = this.transactions.reader;
    const said = await saidIn(db, messages);
    const subjectId = In([...new Set(messages.map((each) => each.subjectId))]);
    const silences = await db.findBy(SilencedTopic, { userId, subjectId });
    const today = this.clock.today();
    return messages.map((message) => {
      const own = said.filter(({ id, toldWithId }) => (toldWithId ?? id) === message.reminderId);
      const silence = silences.find(
        (each) =>
          each.subjectKind === message.subjectKind &&
          each.subjectId === message.subjectId &&
          each.at >= message.at &&
          own.some(({ topic }) => topic === each.topic),
      );
      return {
        latest: own.length > 0 ? latestDayToWaitFor(own, today) : null,
        isCritical: own.some(isCritical),
        silence: silence ?? null,
      };
    });
  }
}

function saidIn(db: EntityManager, messages: readonly InboxItem[]): Promise<Told[]> {
  return db.find(Reminder, {
    select: Object.fromEntries(TOLD.map((column) => [column, true])),
    where: toldIn(messages.map(({ reminderId }) => reminderId)),
  });
}
