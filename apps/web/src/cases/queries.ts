import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { CaseQuery } from './case-view';

export const PAGE = 50;

/** The list, one page after another. While a new one is asked for, the old one stays. */
export function casesQuery(query: CaseQuery) {
  return infiniteQueryOptions({
    queryKey: ['cases', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cases', {
          params: { query: { ...query, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function caseCountQuery(query: CaseQuery) {
  return queryOptions({
    queryKey: ['case-count', query],
    queryFn: async () =>
      (await answerOf(api.GET('/api/cases', { params: { query: { ...query, limit: 1 } } }))).total,
  });
}
