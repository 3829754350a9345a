import { Module } from '@nestjs/common';
import { AccessController } from './access.controller';
import {
  OwnIdentityController,
  SingleSignOnController,
  UserIdentityController,
} from './single-sign-on.controller';
import { SessionController } from './session.controller';

@Module({
  controllers: [
    SessionController,
    AccessController,
    SingleSignOnController,
    OwnIdentityController,
    UserIdentityController,
  ],
})
export class SessionModule {}
