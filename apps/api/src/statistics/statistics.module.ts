import { Module } from '@nestjs/common';
import { StatisticsModule } from '#statistics';
import { BulletinController } from './bulletin.controller';
import { ReportsController } from './reports.controller';
import { StyleController } from './style.controller';
import { StatisticsController } from './statistics.controller';

@Module({
  imports: [StatisticsModule],
  controllers: [StatisticsController, ReportsController, BulletinController, StyleController],
})
export class StatisticsApiModule {}
