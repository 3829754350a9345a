import { Module } from '@nestjs/common';
import { AppearanceBulletinQuery } from './report/appearance-bulletin.query';
import { AnnualReportQuery } from './report/annual-report.query';
import { LocalDutiesQuery } from './local-duties.query';
import { StoredReportStyle } from './report/style/report-style.entity';
import { ReportStylesService } from './report/style/report-styles.service';
import { StatisticsQuery } from './statistics.query';

export const STATISTICS_ENTITIES = [StoredReportStyle];

@Module({
  providers: [
    StatisticsQuery,
    AnnualReportQuery,
    AppearanceBulletinQuery,
    LocalDutiesQuery,
    ReportStylesService,
  ],
  exports: [
    StatisticsQuery,
    AnnualReportQuery,
    AppearanceBulletinQuery,
    LocalDutiesQuery,
    ReportStylesService,
  ],
})
export class StatisticsModule {}
