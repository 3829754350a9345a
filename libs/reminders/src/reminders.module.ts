import { Module } from '@nestjs/common';
import { DeliveryLogQuery } from './delivery-log.query';
import { InboxQuery } from './inbox/inbox.query';
import { InboxService } from './inbox/inbox.service';
import { Notification } from './inbox/notification.entity';
import { Reminder } from './reminder.entity';
import { RemindersService } from './reminders.service';

export const REMINDERS_ENTITIES = [Reminder, Notification];

/** Plans reminders and shows inboxes. Delivering them is `DeliveryModule`. */
@Module({
  providers: [RemindersService, InboxQuery, InboxService, DeliveryLogQuery],
  exports: [RemindersService, InboxQuery, InboxService, DeliveryLogQuery],
})
export class RemindersModule {}
