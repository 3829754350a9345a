import { Module } from '@nestjs/common';
import { Config } from '#config';
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
import { InboxNews, InboxNewsHere } from './inbox/inbox-news';
import { InboxNewsByRedis } from './inbox/inbox-news-by-redis';
import { prefixOf } from './redis-prefix';
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

/** Where one process is the whole installation it hears itself; else they hear each other through Redis. */
const NEWS = {
  provide: InboxNews,
  inject: [Config],
  useFactory: ({ queue, database }: Config): InboxNews =>
    queue.type === 'embedded'
      ? new InboxNewsHere()
      : new InboxNewsByRedis(queue.redisUrl, `${prefixOf(database)}:inbox-news`),
};

/** Plans reminders and shows inboxes. Delivering them is `DeliveryModule`. */
@Module({
  providers: [
    ...[Cancellations, NEWS],
    ...[ChannelStates, ChannelTests, ChannelsService, Mailer, Outlet, Policies, Ways],
    ...[RemindersService, InboxQuery, InboxService, DeliveryLogQuery, PersonalCalendars],
    ...[MessageWishesQuery, SilencingService],
  ],
  exports: [
    InboxNews,
    ...[ChannelTests, ChannelsService, Mailer, Outlet, Policies, Ways],
    ...[RemindersService, InboxQuery, InboxService, DeliveryLogQuery, PersonalCalendars],
    ...[MessageWishesQuery, SilencingService],
  ],
})
export class RemindersModule {}
