import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shown } from './client';

export type ChannelState = Shown['ChannelView'];
export type OutwardChannel = Exclude<ChannelState['channel'], 'INBOX'>;

export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  queryFn: () => answerOf(api.GET('/api/channels')),
});

/** What stands below a field for an e-mail address: whether anything will be sent there. */
export function useMailHint(): string {
  const { data } = useQuery(channelsQuery);
  const mail = data?.find(({ channel }) => channel === 'EMAIL');
  return mail?.enabled === false
    ? '本系统还没有设置发信服务器：可以先填，目前提醒只在系统内显示'
    : '用来接收提醒，没有可以不填';
}
