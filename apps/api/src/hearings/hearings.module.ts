import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { AskingController } from './asking.controller';
import { HearingPapersController } from './hearing-papers.controller';
import { HearingsController } from './hearings.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [AskingController, HearingPapersController, HearingsController],
})
export class HearingsModule {}
