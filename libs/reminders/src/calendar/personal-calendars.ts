import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, insertRows } from '#platform';
import { calendarChanges, type CalendarEntry } from './calendar-changes';
import { CalendarItem } from './calendar-item.entity';
import { calendarText } from './calendar-text';

/** Nobody has as many hearings and deadlines ahead. */
const MOST = 2000;

/** Tells somebody's calendar programs what is ahead, what moved and what fell away since they last asked. */
@Injectable()
export class PersonalCalendars {
  constructor(private readonly clock: Clock) {}

  /**
   * As iCalendar text. Two programs of one person must not be told at the same time: whoever calls holds them apart.
   */
  async tell(db: EntityManager, userId: number, entries: readonly CalendarEntry[]): Promise<string> {
    const known = await this.itemsOf(db, userId);
    const { added, changed, gone } = calendarChanges(userId, known, entries, this.clock.now());
    if (added.length > 0) await insertRows(db, CalendarItem, added);
    for (const { id, ...item } of changed) await db.update(CalendarItem, { id }, item);
    if (gone.length > 0) await db.delete(CalendarItem, { id: In(gone.map(({ id }) => id)) });
    const isSame = added.length + changed.length + gone.length === 0;
    return calendarText(isSame ? known : await this.itemsOf(db, userId));
  }

  private itemsOf(db: EntityManager, userId: number): Promise<CalendarItem[]> {
    return db.find(CalendarItem, { where: { userId }, order: { id: 'ASC' }, take: MOST });
  }
}
