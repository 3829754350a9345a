/** The door of the statistics room. */
export { APPEARANCE_MEASURES, type AppearanceMeasure } from './appearances';
export { type NumberName, RATE_PARTS, type RatePart } from './cases-behind';
export { type Doubt, DOUBTS } from './doubts';
export { type Measure, MEASURES } from './counted-case';
export { FOLLOW_UP_MEASURES, type FollowUpMeasure, type FollowUpNumber } from './follow-ups';
export { annualDocx } from './report/annual-docx';
export type { AnnualReport } from './report/annual-report';
export { AnnualReportQuery } from './report/annual-report.query';
export { annualText } from './report/annual-text';
export { annualXlsx } from './report/annual-xlsx';
export type { OpenInformation } from './report/open-information';
export { openInformationXlsx } from './report/open-information-xlsx';
export { reportTables } from './report/report-tables';
export type { Split } from './splits/split';
export { SPLITS, type SplitBy } from './splits/split-keys';
export type { Statistics } from './statistics';
export { StatisticsModule } from './statistics.module';
export { type StatisticsFilter, StatisticsQuery } from './statistics.query';
