import { Module } from '@nestjs/common';
import { CalendarItem } from './calendar/calendar-item.entity';
import { PersonalCalendars } from './calendar/personal-calendars';
import { ChannelsService } from './delivery/channels.service';
import { Mailer } from './delivery/mailer';
import { DeliveryLogQuery } from './delivery-log.query';
import { InboxQuery } from './inbox/inbox.query';
import { InboxService } from './inbox/inbox.service';
import { Notification } from './inbox/notification.entity';
import { Reminder } from './reminder.entity';
import { RemindersService } from './reminders.service';

export const REMINDERS_ENTITIES = [Reminder, Notification, CalendarItem];

/** Plans reminders and shows inboxes. Delivering them is `DeliveryModule`. */
@Module({
  providers: [
    ChannelsService,
    Mailer,
    RemindersService,
    InboxQuery,
    InboxService,
    DeliveryLogQuery,
    PersonalCalendars,
  ],
  exports: [
    ChannelsService,
    Mailer,
    RemindersService,
    InboxQuery,
    InboxService,
    DeliveryLogQuery,
    PersonalCalendars,
  ],
})
export class RemindersModule {}
