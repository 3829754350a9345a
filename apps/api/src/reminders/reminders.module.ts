import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { RemindersModule as Reminders } from '#reminders';
import { ChannelsController } from './channels.controller';
import { PolicyController } from './policy.controller';
import { RemindersController } from './reminders.controller';
import { SilencingController } from './silencing.controller';

@Module({
  imports: [Reminders, CaseworkModule],
  controllers: [ChannelsController, PolicyController, RemindersController, SilencingController],
})
export class RemindersModule {}
