import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { CasesController, EventsController } from './cases.controller';

@Module({ imports: [CaseworkModule], controllers: [CasesController, EventsController] })
export class CasesModule {}
