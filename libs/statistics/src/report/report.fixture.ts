import { day, type Result, type Stream, type Verdict } from '#law';
import type { CountedCase } from '../counted-case';
import type { CountedRows } from '../figures';
import { type Statistics, statisticsOf } from '../statistics';
import { annualReport } from './annual-report';
import { annualText } from './annual-text';
import { type ReportStyle, USUAL_STYLE } from './style/report-style';

const NOTHING: CountedRows = {
  cases: [],
  trials: [],
  followUps: [],
  dueTerms: [],
  later: { sued: new Set(), appealed: new Set() },
  orders: [],
  withoutCaseBefore: new Set(),
};

/** The year that an office published. */
export const PUBLISHED = [
  ...ended(3, 'firstInstance', 'WITHDRAWN', 'Y1-CS'),
  ...ended(5, 'firstInstance', 'DISMISSED', 'Y1-BHSQ', 'WON'),
  ...ended(1, 'firstInstance', 'REVOKED', 'Y1-CX', 'LOST'),
  ...ended(1, 'respondent', 'TERMINATED', 'F17-ZZ-SW'),
  ...ended(1, 'respondent', 'DISMISSED', 'F17-BH', 'WON'),
  ...ended(1, 'respondent', 'REVOKED', 'F17-CX', 'LOST'),
  ...ended(4, 'respondent', 'MAINTAINED', 'F17-WC', 'WON'),
  ...ended(2, 'respondent', 'CHANGED', 'F17-BG', 'LOST'),
];

/** @param lastYear none where its register is not complete */
export function textOf(
  rows: Partial<CountedRows>,
  lastYear?: Partial<CountedRows>,
  style: Partial<ReportStyle> = {},
): string {
  const before = lastYear ? statistics(lastYear, '2019') : null;
  const how = { madeOn: day('2021-01-08'), style: { ...USUAL_STYLE, ...style } };
  return annualText(annualReport(statistics(rows), before, how));
}

export function paragraphOf(...asked: Parameters<typeof textOf>): string {
  return textOf(...asked).split('\n')[2] ?? '';
}

export function statistics(rows: Partial<CountedRows>, year = '2020'): Statistics {
  return statisticsOf(
    { ...NOTHING, ...rows },
    {
      from: day(`${year}-01-01`),
      to: day(`${year}-12-31`),
      asOf: day('2021-01-08'),
      scope: { organId: 1, organName: '云川市市场监督管理局', organs: 1 },
      completeSince: null,
      unconfirmed: 0,
      appeals: { appealable: 0, proposed: 0, approved: 0, appealed: 0 },
    },
  );
}

export function ended(
  howMany: number,
  stream: Stream,
  result: Result,
  disposition: string,
  verdict: Verdict | null = null,
): CountedCase[] {
  return Array.from({ length: howMany }, (_, index) => ({
    participationId: index,
    caseId: index,
    organId: 1,
    stream,
    receivedOn: day('2020-03-02'),
    acceptedOn: day('2020-03-04'),
    ending: {
      on: day('2020-04-30'),
      result,
      disposition,
      beforeAcceptance: result === 'NOT_ACCEPTED',
      verdict,
    },
  }));
}
