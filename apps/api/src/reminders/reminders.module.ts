import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { RemindersModule as Reminders } from '#reminders';
import { RemindersController } from './reminders.controller';

@Module({ imports: [Reminders, CaseworkModule], controllers: [RemindersController] })
export class RemindersModule {}
