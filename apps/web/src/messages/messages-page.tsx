import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Inbox } from './inbox';
import { messagesQuery, useMarkRead } from './queries';

/** 消息: what the product told this person, newest first. */
export function MessagesPage() {
  const [parameters, setParameters] = useSearchParams();
  const onlyUnread = parameters.has('unread');
  const inbox = useInfiniteQuery(messagesQuery(onlyUnread));
  const read = useMarkRead();
  const unread = inbox.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHead title="消息" context={unread > 0 ? `${unread} 条未读` : '没有未读'}>
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
        {unread > 0 && (
          <Button
            loading={read.isPending && read.variables === 'ALL'}
            onClick={() => {
              read.mutate('ALL');
            }}
          >
            全部标为已读
          </Button>
        )}
      </PageHead>
      {read.error && <ErrorSentence error={read.error} />}
      <Inbox inbox={inbox} onlyUnread={onlyUnread} onRead={read.mutate} />
    </>
  );
}
