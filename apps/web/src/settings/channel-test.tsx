import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { channelsQuery, type ChannelState, type OutwardChannel } from '../api/channels';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { useUndoBar } from '../ui/undo-bar';

/** 试发: sends a message, and says what the other side answered. */
export function ChannelTest({ state, channel }: { state: ChannelState; channel: OutwardChannel }) {
  const { email } = usePerson();
  const report = useUndoBar();
  const test = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/channels/{channel}/test', { params: { path: { channel } }, body: {} })),
    onSuccess: () => {
      report({
        words: channel === 'EMAIL' ? `试发成功，请到 ${email ?? '您的邮箱'} 查收` : '试发成功，对方已收下',
      });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: channelsQuery.queryKey }),
  });
  return (
    <>
      <Button
        loading={test.isPending}
        aria-label={`试发${state.name}`}
        onClick={() => {
          test.mutate();
        }}
      >
        {channel === 'EMAIL' ? '给自己试发一封' : '试发一条'}
      </Button>
      {test.error && <ErrorSentence error={test.error} />}
    </>
  );
}
