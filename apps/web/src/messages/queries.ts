import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';

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
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useMarkRead() {
  return useMutation({
    mutationFn: (which: number[] | 'ALL') =>
      answerOf(api.POST('/api/notifications/read', { body: which === 'ALL' ? {} : { ids: which } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
