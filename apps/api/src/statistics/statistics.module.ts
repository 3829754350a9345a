import { Module } from '@nestjs/common';
import { StatisticsModule } from '#statistics';
import { ReportsController } from './reports.controller';
import { StyleController } from './style.controller';
import { StatisticsController } from './statistics.controller';

@Module({
  imports: [StatisticsModule],
  controllers: [StatisticsController, ReportsController, StyleController],
})
export class StatisticsApiModule {}
