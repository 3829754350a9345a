import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

const PAGE = 50;

export function messagesQuery(onlyUnread: boolean) {
  return infiniteQueryOptions({
    queryKey: ['inbox', onlyUnread ? 'unread' : 'all'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/notifications', {
          params: {
            query: {
              limit: PAGE,
              ...(onlyUnread ? { unread: 'true' } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}
