import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { operations } from '../api/schema';

type Asked = NonNullable<operations['FollowUpsController_list']['parameters']['query']>;
export type Show = NonNullable<Asked['show']>;

const PAGE = 50;

/** The letters, one page after another: open ones by their last day, the others by when they came. */
export function followUpsQuery(show: Show) {
  return infiniteQueryOptions({
    queryKey: ['follow-ups', 'list', show],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/follow-ups', {
          params: { query: { show, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function followUpQuery(id: number) {
  return queryOptions({
    queryKey: ['follow-ups', id],
    queryFn: () => answerOf(api.GET('/api/follow-ups/{id}', { params: { path: { id } } })),
  });
}

export type FollowUp = Awaited<ReturnType<NonNullable<ReturnType<typeof followUpQuery>['queryFn']>>>;
