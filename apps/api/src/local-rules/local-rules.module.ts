import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { LocalRulesController } from './local-rules.controller';
import { OfficeDutiesController } from './office-duties.controller';

@Module({ imports: [CaseworkModule], controllers: [LocalRulesController, OfficeDutiesController] })
export class LocalRulesModule {}
