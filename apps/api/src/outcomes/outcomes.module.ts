import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { OutcomesController } from './outcomes.controller';

@Module({ imports: [CaseworkModule], controllers: [OutcomesController] })
export class OutcomesModule {}
