import { Module } from '@nestjs/common';
import { AnnualReportQuery } from './report/annual-report.query';
import { LocalDutiesQuery } from './local-duties.query';
import { StatisticsQuery } from './statistics.query';

@Module({
  providers: [StatisticsQuery, AnnualReportQuery, LocalDutiesQuery],
  exports: [StatisticsQuery, AnnualReportQuery, LocalDutiesQuery],
})
export class StatisticsModule {}
