import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { CalendarController, LawOptionsController } from './calendar.controller';
import { LawController } from './law.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [LawController, CalendarController, LawOptionsController],
})
export class LawModule {}
