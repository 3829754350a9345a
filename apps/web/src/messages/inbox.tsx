import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Shown } from '../api/client';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import { MessageList } from './message-list';

interface InboxProps {
  inbox: UseInfiniteQueryResult<InfiniteData<Shown['InboxView']>>;
  onlyUnread: boolean;
  onRead: (ids: number[]) => void;
}

export function Inbox({ inbox, onlyUnread, onRead }: InboxProps) {
  if (inbox.isPending) return <Waiting />;
  if (inbox.isError) return <ErrorSentence error={inbox.error} onRetry={inbox.refetch} />;
  const messages = inbox.data.pages.flatMap(({ items }) => items);
  if (messages.length === 0) {
    return (
      <EmptyState
        title={onlyUnread ? '没有未读消息' : '还没有消息'}
        hint="期限临近、开庭排期和需要督促的事，到时会列在这里。"
      />
    );
  }
  return (
    <>
      <MessageList messages={messages} onRead={onRead} />
      {inbox.hasNextPage && (
        <Button block loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          看更早的消息
        </Button>
      )}
    </>
  );
}
