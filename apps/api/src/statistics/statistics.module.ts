import { Module } from '@nestjs/common';
import { StatisticsModule } from '#statistics';
import { ReportsController } from './reports.controller';
import { StatisticsController } from './statistics.controller';

@Module({ imports: [StatisticsModule], controllers: [StatisticsController, ReportsController] })
export class StatisticsApiModule {}
