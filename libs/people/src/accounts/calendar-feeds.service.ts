import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Transactions } from '#platform';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { CalendarFeedNotFound, NotSignedIn } from '../people.problems';
import { ActorsQuery } from '../sign-in/actors.query';
import { CalendarFeed } from '../sign-in/calendar-feed.entity';
import { hashOfToken, newToken } from '../sign-in/secret';

/** The secret addresses at which people's calendars are read by their programs. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly actors: ActorsQuery,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Null where the person's calendar cannot be read. */
  of({ userId }: Actor): Promise<CalendarFeed | null> {
    return this.transactions.reader.findOneBy(CalendarFeed, { userId });
  }

  /** @returns the secret, which is never told again; an earlier one ends. */
  async renew(actor: Actor): Promise<string> {
    const token = newToken();
    const { userId, organId } = actor;
    await this.transactions.run(async (db) => {
      await db.delete(CalendarFeed, { userId });
      const feed = db.create(CalendarFeed, {
        ...{ userId, tokenHash: hashOfToken(token) },
        createdAt: this.clock.now(),
        lastReadAt: null,
      });
      await db.insert(CalendarFeed, feed);
      await this.audit.record(db, doerOf(actor), [
        deedOn('calendar-feed', { id: feed.id, organId }, 'CREATED'),
      ]);
    });
    return token;
  }

  /** @throws CalendarFeedNotFound */
  async end(actor: Actor): Promise<void> {
    await this.transactions.run(async (db) => {
      const feed = await db.findOneBy(CalendarFeed, { userId: actor.userId });
      if (!feed) throw new CalendarFeedNotFound();
      await db.delete(CalendarFeed, { id: feed.id });
      const { organId } = actor;
      await this.audit.record(db, doerOf(actor), [
        deedOn('calendar-feed', { id: feed.id, organId }, 'REMOVED'),
      ]);
    });
  }

  /**
   * Whose calendar it is. Within a transaction: of several programs that read it at once, the others wait for its end.
   * @throws CalendarFeedNotFound also where the account has ended.
   */
  readBy(token: string): Promise<Actor> {
    return this.transactions.run(async (db) => {
      const tokenHash = hashOfToken(token);
      await db.update(CalendarFeed, { tokenHash }, { lastReadAt: this.clock.now() });
      const feed = await db.findOneBy(CalendarFeed, { tokenHash });
      if (!feed) throw new CalendarFeedNotFound();
      try {
        return await this.actors.ofUser(feed.userId);
      } catch (error) {
        throw error instanceof NotSignedIn ? new CalendarFeedNotFound() : error;
      }
    });
  }
}
