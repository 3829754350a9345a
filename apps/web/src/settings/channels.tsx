import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { channelsQuery, type ChannelState } from '../api/channels';
import { ErrorSentence } from '../ui/error-sentence';
import { dayAt, timeText } from '../ui/dates';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { ChannelDrawer } from './channel-drawer';
import { ChannelTest } from './channel-test';
import styles from './channels.module.css';

const HEALTH_WORDS: Readonly<Record<ChannelState['health'], string>> = {
  OK: '正常',
  UNTRIED: '已启用，还没有发过',
  FAILING: '最近一次没有送达，正在按间隔重发；系统内消息不受影响',
  OFF: '未启用',
};

const MAIL_IS_OFF = '没有设置发信服务器。需要邮件提醒的，在服务器上设置 SMTP_URL 后重新启动';

/** 提醒渠道: by which ways reminders reach people, and whether they arrive. */
export function Channels({ maySet }: { maySet: boolean }) {
  const channels = useQuery(channelsQuery);
  const [open, setOpen] = useState<ChannelState | null>(null);
  if (channels.isPending) return <Waiting />;
  if (channels.isError) return <ErrorSentence error={channels.error} onRetry={channels.refetch} />;
  return (
    <Section title="提醒渠道" aside="系统内消息始终有；其他渠道送不到的，自动改走下一个">
      <ul className={styles.channels}>
        {channels.data.map((state) => (
          <li key={state.channel}>
            <div>
              <b>{state.name}</b> {state.host && <span className="muted">{state.host}</span>}
              <div className={state.health === 'FAILING' ? styles.failing : 'muted'}>{wordsOf(state)}</div>
              {state.lastError && <div className={styles.failing}>原因：{state.lastError}</div>}
            </div>
            {maySet && state.channel !== 'INBOX' && (
              <div className={styles.buttons}>
                {state.enabled && <ChannelTest state={state} channel={state.channel} />}
                <Button
                  aria-label={`设置${state.name}`}
                  onClick={() => {
                    setOpen(state);
                  }}
                >
                  设置
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open && open.channel !== 'INBOX' && (
        <ChannelDrawer
          state={open}
          channel={open.channel}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </Section>
  );
}

function wordsOf({ channel, health, spare, succeededAt }: ChannelState): string {
  if (channel === 'EMAIL' && health === 'OFF') return MAIL_IS_OFF;
  const words = [HEALTH_WORDS[health]];
  if (succeededAt) words.push(`最近送达 ${dayAt(succeededAt)} ${timeText(succeededAt)}`);
  if (spare && health !== 'OFF') words.push('只作后备');
  return words.join(' · ');
}
