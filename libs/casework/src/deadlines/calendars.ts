import { Injectable } from '@nestjs/common';
import { type Day, STATE_COUNCIL_CALENDAR, type WorkCalendar } from '#law';
import { Clock } from '#platform';

/** The calendar of working days that this installation counts with. */
@Injectable()
export class Calendars {
  constructor(private readonly clock: Clock) {}

  current(): WorkCalendar {
    return STATE_COUNCIL_CALENDAR;
  }

  /** What the law room's checks need to know of the present. */
  limits(): { today: Day; calendar: WorkCalendar } {
    return { today: this.clock.today(), calendar: this.current() };
  }
}
