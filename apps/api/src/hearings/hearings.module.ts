import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { HearingsController } from './hearings.controller';

@Module({ imports: [CaseworkModule], controllers: [HearingsController] })
export class HearingsModule {}
