import { Injectable } from '@nestjs/common';
import { CalendarFeedsService } from '#people';
import { Transactions } from '#platform';
import { PersonalCalendars } from '#reminders';
import { CalendarEntriesQuery } from './calendar-entries.query';

/** 日历订阅: somebody's hearings and deadlines for the calendar on the desk or the telephone. */
@Injectable()
export class CalendarFeedReading {
  constructor(
    private readonly transactions: Transactions,
    private readonly feeds: CalendarFeedsService,
    private readonly entries: CalendarEntriesQuery,
    private readonly calendars: PersonalCalendars,
  ) {}

  /**
   * As iCalendar text.
   * @throws CalendarFeedNotFound
   */
  async at(token: string): Promise<string> {
    await this.entries.letDaysPass();
    return this.transactions.run(async (db) => {
      const actor = await this.feeds.readBy(token);
      return this.calendars.tell(db, actor.userId, await this.entries.of(db, actor));
    });
  }
}
