import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import type { FollowUpNumber, NumberName } from './number-names';
import { yearBefore } from './period';
import type { Group, SplitName } from './split-names';

export type Statistics = Awaited<ReturnType<typeof statisticsOf>>;
export type Split = NonNullable<Statistics['splits']>[number];
export type StreamTally = Shown['StreamTallyView'];
export type ReportStyle = Shown['StyleRequest'];
export type Wording = Shown['WordingView'];
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

/** The groups of a period, and those of a year before where they can be compared with. */
export function splitsQuery(filter: Filter, by: readonly SplitName[], isCompared: boolean) {
  const splits = async (of: Filter) => (await statisticsOf({ ...of, by: by.join(',') })).splits ?? [];
  return queryOptions({
    queryKey: ['statistics', filter, 'splits', by, isCompared],
    queryFn: async () => ({
      now: await splits(filter),
      before: isCompared ? await splits({ ...filter, ...yearBefore(filter) }) : undefined,
    }),
  });
}

/** The cases behind a number, or behind a group's part of it: each once, as many numbers as it is made of. */
export function casesBehindQuery(filter: Filter, names: readonly NumberName[], group: Group = {}) {
  return queryOptions({
    queryKey: ['statistics', filter, 'cases', names, group],
    queryFn: async () => {
      const lists = await Promise.all(names.map((name) => caseIdsOf({ ...filter, ...group, ...name })));
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

/** 地方规定 that fall due in the period, as they stand today. */
export function localDutiesQuery({ from, to, reach }: Filter) {
  return queryOptions({
    queryKey: ['statistics', 'local-duties', from, to, reach],
    queryFn: () =>
      answerOf(api.GET('/api/statistics/local-duties', { params: { query: { from, to, reach } } })),
  });
}

/** What the report of these days says, in the words of the office or in others that are tried; as known today. */
export function wordingQuery({ from, to, reach }: Filter, style: ReportStyle | undefined) {
  return queryOptions({
    queryKey: ['statistics', 'wording', from, to, reach, style],
    queryFn: () => answerOf(api.POST('/api/reports/wording', { body: { from, to, reach, style } })),
    // The text stays in its place while other words are tried.
    placeholderData: keepPreviousData,
  });
}

export function reportStyleQuery() {
  return queryOptions({
    queryKey: ['report-style'],
    queryFn: () => answerOf(api.GET('/api/report-style')),
  });
}

/** Where the report lies as a file. */
export function annualFile(year: number, reach: Reach | undefined, format: 'docx' | 'xlsx'): string {
  const query = new URLSearchParams({ year: String(year), format, ...(reach ? { reach } : {}) });
  return `/api/reports/annual?${query}`;
}

function statisticsOf(query: Filter & { by?: string }) {
  return answerOf(api.GET('/api/statistics', { params: { query } }));
}

async function caseIdsOf(query: Filter & NumberName): Promise<number[]> {
  return (await answerOf(api.GET('/api/statistics/cases', { params: { query } }))).caseIds;
}
