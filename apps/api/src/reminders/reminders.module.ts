import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { RemindersModule as Reminders } from '#reminders';
import { ChannelsController } from './channels.controller';
import { InboxStreamController } from './inbox-stream.controller';
import { InboxStreams } from './inbox-streams';
import { PolicyController } from './policy.controller';
import { PolicyPreviewController } from './policy-preview.controller';
import { ReminderLogController } from './reminder-log.controller';
import { RemindersController } from './reminders.controller';
import { SilencingController } from './silencing.controller';

@Module({
  imports: [Reminders, CaseworkModule],
  providers: [InboxStreams],
  controllers: [
    ChannelsController,
    InboxStreamController,
    PolicyController,
    PolicyPreviewController,
    ReminderLogController,
    RemindersController,
    SilencingController,
  ],
})
export class RemindersModule {}
