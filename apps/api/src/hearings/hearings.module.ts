import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { AskingController } from './asking.controller';
import { HearingsController } from './hearings.controller';

@Module({ imports: [CaseworkModule], controllers: [AskingController, HearingsController] })
export class HearingsModule {}
