export { type Channel, CHANNEL_NAMES, OUTWARD, type OutwardChannel } from './channel';
export { CHANNEL_HEALTH, type ChannelState } from './channels/channel-states';
export { ChannelTests } from './channels/channel-test.service';
export { type ChannelChanges, ChannelsService } from './channels/channels.service';
export { Outlet } from './channels/outlet';
export { CALENDAR_KEPT_DAYS, type CalendarEntry } from './calendar/calendar-changes';
export { PersonalCalendars } from './calendar/personal-calendars';
export { DeliveryModule } from './delivery/delivery.module';
export { Mailer } from './channels/mailer';
export { DeliveryTicker } from './delivery/delivery.ticker';
export { DeliveryLogQuery, type LoggedReminder } from './delivery-log.query';
export {
  type InboxFilter,
  type InboxItem,
  type InboxPage,
  InboxQuery,
  type SeenMessages,
} from './inbox/inbox.query';
export {
  type OwnPolicy,
  type ReminderPolicy,
  TOLD_ROLES,
  type ToldRole,
  USUAL_POLICY,
} from './policy/policy';
export { type KnownPolicies, Policies } from './policy/policies';
export { InboxService } from './inbox/inbox.service';
export { Notification } from './inbox/notification.entity';
export { FORGOTTEN_AFTER_DAYS, type LeadPolicy, type Recurrence, type Step, stepsFor } from './leads';
export type { PlanDifference, PlannedReminder } from './plan-difference';
export { type NotificationKind, Reminder, type ReminderStatus } from './reminder.entity';
export { REMINDERS_ENTITIES, RemindersModule } from './reminders.module';
export { type About, RemindersService } from './reminders.service';
export { type MessageWish, MessageWishesQuery } from './message-wishes.query';
export { SilencingService } from './silencing.service';
export { MessageNotFound } from './silencing.problems';
export { InboxNews, type News } from './inbox/inbox-news';
