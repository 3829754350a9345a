import { Module } from '@nestjs/common';
import { Cancellations } from './cancellations';
import { CalendarItem } from './calendar/calendar-item.entity';
import { PersonalCalendars } from './calendar/personal-calendars';
import { ChannelSetting } from './channels/channel-setting.entity';
import { ChannelStates } from './channels/channel-states';
import { ChannelTests } from './channels/channel-test.service';
import { ChannelsService } from './channels/channels.service';
import { Mailer } from './channels/mailer';
import { Outlet } from './channels/outlet';
import { Ways } from './channels/ways';
import { DeliveryLogQuery } from './delivery-log.query';
import { InboxQuery } from './inbox/inbox.query';
import { InboxService } from './inbox/inbox.service';
import { MessageWishesQuery } from './message-wishes.query';
import { Notification } from './inbox/notification.entity';
import { Policies } from './policy/policies';
import { StoredPolicy } from './policy/reminder-policy.entity';
import { Reminder } from './reminder.entity';
import { RemindersService } from './reminders.service';
import { SilencedTopic } from './silenced-topic.entity';
import { SilencingService } from './silencing.service';

export const REMINDERS_ENTITIES = [
  Reminder,
  Notification,
  CalendarItem,
  ChannelSetting,
  StoredPolicy,
  SilencedTopic,
];

/** Plans reminders and shows inboxes. Delivering them is `DeliveryModule`. */
@Module({
  providers: [
    Cancellations,
    ...[ChannelStates, ChannelTests, ChannelsService, Mailer, Outlet, Policies, Ways],
    ...[RemindersService, InboxQuery, InboxService, DeliveryLogQuery, PersonalCalendars],
    ...[MessageWishesQuery, SilencingService],
  ],
  exports: [
    ...[ChannelTests, ChannelsService, Mailer, Outlet, Policies, Ways],
    ...[RemindersService, InboxQuery, InboxService, DeliveryLogQuery, PersonalCalendars],
    ...[MessageWishesQuery, SilencingService],
  ],
})
export class RemindersModule {}
