import { Module } from '@nestjs/common';
import { AnnualReportQuery } from './report/annual-report.query';
import { LocalDutiesQuery } from './local-duties.query';
import { StoredReportStyle } from './report/style/report-style.entity';
import { ReportStylesService } from './report/style/report-styles.service';
import { StatisticsQuery } from './statistics.query';

export const STATISTICS_ENTITIES = [StoredReportStyle];

@Module({
  providers: [StatisticsQuery, AnnualReportQuery, LocalDutiesQuery, ReportStylesService],
  exports: [StatisticsQuery, AnnualReportQuery, LocalDutiesQuery, ReportStylesService],
})
export class StatisticsModule {}
