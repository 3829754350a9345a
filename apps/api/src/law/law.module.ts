import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { CalendarController, LawOptionsController } from './calendar.controller';
import { ErrataController } from './errata.controller';
import { LawController } from './law.controller';
import { LawbookController } from './lawbook.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [LawController, CalendarController, LawOptionsController, LawbookController, ErrataController],
})
export class LawModule {}
