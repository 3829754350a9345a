import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { AccessController } from './access.controller';
import { CalendarFeedController } from './calendar-feed.controller';
import {
  OwnIdentityController,
  SingleSignOnController,
  UserIdentityController,
} from './single-sign-on.controller';
import { SessionController } from './session.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [
    ...[SessionController, AccessController, CalendarFeedController],
    ...[SingleSignOnController, OwnIdentityController, UserIdentityController],
  ],
})
export class SessionModule {}
