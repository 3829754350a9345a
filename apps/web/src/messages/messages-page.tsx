import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Waiting } from '../ui/waiting';
import { MessageList } from './message-list';
import { messagesQuery } from './queries';

/** 消息: what the product told this person, newest first. */
export function MessagesPage() {
  const [parameters, setParameters] = useSearchParams();
  const onlyUnread = parameters.has('unread');
  const inbox = useInfiniteQuery(messagesQuery(onlyUnread));
  const read = useMutation({
    mutationFn: (ids: number[] | undefined) =>
      answerOf(api.POST('/api/notifications/read', { body: ids ? { ids } : {} })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['inbox'] }),
  });
  const unread = inbox.data?.pages[0]?.unread;
  const items = inbox.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHead title="消息" context={unread ? `${unread} 条未读` : '都已读过'}>
        <Segmented
          aria-label="看哪些消息"
          value={onlyUnread ? 'unread' : 'all'}
          options={[
            { value: 'all', label: '全部' },
            { value: 'unread', label: '未读' },
          ]}
          onChange={(which) => {
            setParameters(which === 'unread' ? { unread: '1' } : {}, { replace: true });
          }}
        />
        {Boolean(unread) && (
          <Button
            loading={read.isPending && read.variables === undefined}
            onClick={() => {
              read.mutate(undefined);
            }}
          >
            全部标为已读
          </Button>
        )}
      </PageHead>
      {read.error && <ErrorSentence error={read.error} />}
      {inbox.isPending && <Waiting />}
      {inbox.isError && <ErrorSentence error={inbox.error} onRetry={inbox.refetch} />}
      {items?.length === 0 && (
        <EmptyState
          title={onlyUnread ? '没有未读消息' : '还没有消息'}
          hint="期限临近、开庭排期和需要督促的事，到时会列在这里。"
        />
      )}
      {items && items.length > 0 && <MessageList messages={items} onRead={read.mutate} />}
      {inbox.hasNextPage && (
        <Button block loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          看更早的消息
        </Button>
      )}
    </>
  );
}
