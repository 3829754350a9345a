import { Module } from '@nestjs/common';
import { AnnualReportQuery } from './report/annual-report.query';
import { StatisticsQuery } from './statistics.query';

@Module({
  providers: [StatisticsQuery, AnnualReportQuery],
  exports: [StatisticsQuery, AnnualReportQuery],
})
export class StatisticsModule {}
