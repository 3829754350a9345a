import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { CallerLimit } from './caller-limit';
import { LinksController, OwnRequestsController } from './links.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [LinksController, OwnRequestsController],
  providers: [CallerLimit],
})
export class LinksModule {}
