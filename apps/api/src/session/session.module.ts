import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { RemindersModule } from '#reminders';
import { AccessController } from './access.controller';
import { CalendarFeedController } from './calendar-feed.controller';
import {
  OwnIdentityController,
  SingleSignOnController,
  UserIdentityController,
} from './single-sign-on.controller';
import { SessionController } from './session.controller';
import { SignOutController } from './sign-out.controller';

@Module({
  imports: [CaseworkModule, RemindersModule],
  controllers: [
    ...[SessionController, SignOutController, AccessController, CalendarFeedController],
    ...[SingleSignOnController, OwnIdentityController, UserIdentityController],
  ],
})
export class SessionModule {}
