import { queryOptions } from '@tanstack/react-query';
import type { Day } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import type { FollowUpNumber, NumberName } from './number-names';
import { yearBefore } from './period';

export type Statistics = Awaited<ReturnType<typeof statisticsOf>>;
export type StreamTally = Shown['StreamTallyView'];
export type Reach = 'WITH_BELOW' | 'ALONE';

/** Which days and whose cases, and as known on which day: today without `asOf`. */
export interface Filter {
  from: Day;
  to: Day;
  asOf?: Day;
  reach?: Reach;
}

/** What every part of the page is given. */
export interface ComparedProps {
  now: Statistics;
  /** The same days of the year before, once they are known. */
  before: Statistics | undefined;
  filter: Filter;
}

/** The numbers of a period and of the same days a year before, undefined where that year's register is not complete. */
export function comparedQuery(filter: Filter) {
  return queryOptions({
    queryKey: ['statistics', filter],
    queryFn: async () => {
      const now = await statisticsOf(filter);
      const earlier = yearBefore(filter);
      const isComplete = now.completeSince !== null && now.completeSince <= earlier.from;
      return { now, before: isComplete ? await statisticsOf({ ...filter, ...earlier }) : undefined };
    },
  });
}

/** The cases behind a number, each once, as many numbers as it is made of. */
export function casesBehindQuery(filter: Filter, names: readonly NumberName[]) {
  return queryOptions({
    queryKey: ['statistics', filter, 'cases', names],
    queryFn: async () => {
      const lists = await Promise.all(names.map((name) => caseIdsOf({ ...filter, ...name })));
      return [...new Set(lists.flat())];
    },
  });
}

/** The letters behind a number of 意见书、建议书. */
export function followUpsBehindQuery(filter: Filter, name: FollowUpNumber) {
  return queryOptions({
    queryKey: ['statistics', filter, 'follow-ups', name],
    queryFn: async () => {
      const query = { ...filter, ...name };
      return (await answerOf(api.GET('/api/statistics/follow-ups', { params: { query } }))).followUpIds;
    },
  });
}

/** 年度报告 as text; always as known today. */
export function annualTextQuery(year: number, reach: Reach | undefined) {
  return queryOptions({
    queryKey: ['statistics', 'annual', year, reach],
    queryFn: () =>
      answerOf(
        api.GET('/api/reports/annual', {
          params: { query: { year, reach, format: 'text' } },
          parseAs: 'text',
        }),
      ),
  });
}

/** Where the report lies as a file. */
export function annualFile(year: number, reach: Reach | undefined, format: 'docx' | 'xlsx'): string {
  const query = new URLSearchParams({ year: String(year), format, ...(reach ? { reach } : {}) });
  return `/api/reports/annual?${query}`;
}

function statisticsOf(query: Filter) {
  return answerOf(api.GET('/api/statistics', { params: { query } }));
}

async function caseIdsOf(query: Filter & NumberName): Promise<number[]> {
  return (await answerOf(api.GET('/api/statistics/cases', { params: { query } }))).caseIds;
}
