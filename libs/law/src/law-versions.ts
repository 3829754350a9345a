import type { Day } from './day';

/** The versions of the law under which a case can stand: what the office calls them, and the days that select them. */
export const LAW_VERSIONS = {
  FY2023: { name: '行政复议法（2023年修订）', from: '2024-01-01' as Day, to: null },
  FY2017: { name: '行政复议法（2017年修正）', from: '1999-10-01' as Day, to: '2023-12-31' as Day },
  XS2017: { name: '行政诉讼法（2014年、2017年修正）', from: '2015-05-01' as Day, to: null },
  XS1989: { name: '行政诉讼法（1989年）', from: '1990-10-01' as Day, to: '2015-04-30' as Day },
  QZ2012: { name: '行政强制法（2011年）', from: '2012-01-01' as Day, to: null },
} as const;

export type LawVersion = keyof typeof LAW_VERSIONS;
