/** The door of the statistics room. */
export type { NumberName } from './cases-behind';
export { type Measure, MEASURES } from './counted-case';
export { annualDocx } from './report/annual-docx';
export { AnnualReportQuery } from './report/annual-report.query';
export { annualText } from './report/annual-text';
export { annualXlsx } from './report/annual-xlsx';
export type { Statistics } from './statistics';
export { StatisticsModule } from './statistics.module';
export { type StatisticsFilter, StatisticsQuery } from './statistics.query';
