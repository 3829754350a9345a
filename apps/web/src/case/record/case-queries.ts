import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

const A_PAGE = 100;

/** 修改记录 of a case, the newest first, a page at a time. */
export function historyQuery(id: number) {
  return infiniteQueryOptions({
    queryKey: ['case', id, 'history'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cases/{id}/history', {
          params: { path: { id }, query: pageParam === null ? {} : { before: pageParam } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < A_PAGE ? null : (page.at(-1)?.id ?? null)),
  });
}

/** The organs that the person can seat in a case. */
export function candidatesQuery(id: number) {
  return queryOptions({
    queryKey: ['case', id, 'candidates'],
    queryFn: () => answerOf(api.GET('/api/cases/{id}/seats/candidates', { params: { path: { id } } })),
  });
}
