import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Day, monthAndDayText } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, Clock, Transactions, type Whose } from '#platform';
import { Notification } from './inbox/notification.entity';
import { Reminder } from './reminder.entity';
import { InboxNews } from './inbox/inbox-news';
import { RemindersService } from './reminders.service';
import { SilencedTopic } from './silenced-topic.entity';
import { latestDayToWaitFor, stepSaidAgain } from './silences';
import { toldIn } from './told-in';
import { CannotWait, MessageNotFound, WaitsTooLong } from './silencing.problems';

/** How a person's message is silenced: until a day, or for good and why. */
type Wish = Pick<SilencedTopic, 'until' | 'reason'>;

/** 稍后提醒, 不再提醒: for one person, of all that one message says. */
@Injectable()
export class SilencingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly reminders: RemindersService,
    private readonly news: InboxNews,
  ) {}

  /** @throws MessageNotFound, CannotWait, WaitsTooLong */
  putOff(actor: Actor, messageId: number, until: Day, whose: Whose): Promise<void> {
    return this.transactions.run(async (db) => {
      const said = await this.saidIn(db, actor, messageId);
      const today = this.clock.today();
      const latest = latestDayToWaitFor(said, today);
      if (latest === null) throw new CannotWait();
      if (until <= today || until > latest) throw new WaitsTooLong(latest);
      await this.silence(db, actor, { messageId, said, whose }, { until, reason: null });
    });
  }

  /** What is critical is said on its last day all the same. @throws MessageNotFound */
  dismiss(actor: Actor, messageId: number, reason: string, whose: Whose): Promise<void> {
    return this.transactions.run(async (db) => {
      const said = await this.saidIn(db, actor, messageId);
      await this.silence(db, actor, { messageId, said, whose }, { until: null, reason });
    });
  }

  private async saidIn(db: EntityManager, { userId }: Actor, id: number): Promise<Reminder[]> {
    const message = await db.findOneBy(Notification, { id, userId });
    if (!message) throw new MessageNotFound();
    return db.findBy(Reminder, toldIn([message.reminderId]));
  }

  private async silence(
    db: EntityManager,
    actor: Actor,
    { messageId, said, whose }: { messageId: number; said: readonly Reminder[]; whose: Whose },
    wish: Wish,
  ): Promise<void> {
    const [first] = said;
    if (!first) throw new MessageNotFound();
    const { subjectKind, subjectId, caseId } = first;
    const { userId } = actor;
    const subject = { kind: subjectKind, id: subjectId };
    const topics = [...new Set(said.map(({ topic }) => topic))];
    const saidAgain = await this.store(db, first, { topics, userId, wish });
    await this.reminders.renewFor(db, { subject, caseId }, { userId, topics, saidAgain }, wordsOf(wish));
    const readAt = this.clock.now();
    await db.update(Notification, { id: messageId }, { readAt });
    this.transactions.afterCommit(() => {
      this.news.tell([userId]);
      return Promise.resolve();
    });
    const { title } = (await db.findOneBy(Notification, { id: messageId })) ?? first;
    await this.audit.record(db, doerOf(actor), [
      {
        ...whose,
        subject: { kind: 'silenced-topic', id: messageId },
        action: 'CREATED',
        reason: wish.reason,
        changes: wish.until
          ? { title: [null, title], until: [null, wish.until] }
          : { silenced: [null, title] },
      },
    ]);
  }

  /** @returns the steps by which the topics were to be said again until now. */
  private async store(
    db: EntityManager,
    { subjectKind, subjectId }: Reminder,
    { topics, userId, wish }: { topics: readonly string[]; userId: number; wish: Wish },
  ): Promise<Set<string>> {
    const at = this.clock.now();
    const about = { subjectKind, subjectId, userId };
    const before = await db.findBy(SilencedTopic, { ...about, topic: In([...topics]) });
    await db
      .createQueryBuilder()
      .insert()
      .into(SilencedTopic)
      .values(topics.map((topic) => ({ ...about, topic, ...wish, at })))
      .orUpdate(['until', 'reason', 'at'], ['subjectKind', 'subjectId', 'userId', 'topic'])
      .updateEntity(false)
      .execute();
    return new Set(before.map(stepSaidAgain));
  }
}

function wordsOf({ until, reason }: Wish): string {
  return until ? `本人改到${monthAndDayText(until)}再提醒` : `本人不再提醒：${reason}`;
}
