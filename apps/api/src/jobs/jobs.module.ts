import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { JobsController } from './jobs.controller';

@Module({ imports: [CaseworkModule], controllers: [JobsController] })
export class JobsModule {}
