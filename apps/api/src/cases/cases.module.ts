import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { SeatsController } from './seats.controller';
import { CasesController, EventsController } from './cases.controller';

@Module({ imports: [CaseworkModule], controllers: [SeatsController, CasesController, EventsController] })
export class CasesModule {}
