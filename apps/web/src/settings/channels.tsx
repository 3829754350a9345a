import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { channelsQuery, type ChannelState } from '../api/channels';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import { Waiting } from '../ui/waiting';
import styles from './channels.module.css';

const NAMES: Readonly<Record<ChannelState['channel'], string>> = { INBOX: '系统内消息', EMAIL: '邮件' };

const MAIL_WORDS: Readonly<Record<ChannelState['health'], string>> = {
  OK: '正常，最近一封已送达发信服务器',
  UNTRIED: '已设置发信服务器，还没有发过邮件',
  FAILING: '最近的邮件没有发出，正在按间隔重发；系统内消息不受影响',
  OFF: '没有设置发信服务器。需要邮件提醒的，在服务器上设置 SMTP_URL 后重新启动',
};

/** 提醒渠道: by which ways reminders reach people, and whether they arrive. */
export function Channels({ maySet }: { maySet: boolean }) {
  const channels = useQuery(channelsQuery);
  if (channels.isPending) return <Waiting />;
  if (channels.isError) return <ErrorSentence error={channels.error} onRetry={channels.refetch} />;
  return (
    <Section title="提醒渠道" aside="系统内消息始终有；邮件发给账号上填了邮箱的人">
      <ul className={styles.channels}>
        {channels.data.map((state) => (
          <li key={state.channel}>
            <div>
              {NAMES[state.channel]}
              <div className={state.health === 'FAILING' ? styles.failing : 'muted'}>
                {state.channel === 'INBOX' ? '正常' : MAIL_WORDS[state.health]}
                {state.lastError && `（发信服务器答复：${state.lastError}）`}
              </div>
            </div>
            {maySet && state.channel === 'EMAIL' && state.enabled && <TestMail />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TestMail() {
  const { email } = usePerson();
  const report = useUndoBar();
  const test = useMutation({
    mutationFn: () => answerOf(api.POST('/api/channels/EMAIL/test')),
    onSuccess: async () => {
      report({ words: `试发成功，请到 ${email ?? '您的邮箱'} 查收` });
      await queryClient.invalidateQueries({ queryKey: channelsQuery.queryKey });
    },
  });
  return (
    <div>
      <Button
        loading={test.isPending}
        onClick={() => {
          test.mutate();
        }}
      >
        给自己试发一封
      </Button>
      {test.error && <ErrorSentence error={test.error} />}
    </div>
  );
}
