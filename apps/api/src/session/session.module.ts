import { Module } from '@nestjs/common';
import { AccessController } from './access.controller';
import { SessionController } from './session.controller';

@Module({ controllers: [SessionController, AccessController] })
export class SessionModule {}
