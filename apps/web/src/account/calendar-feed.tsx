import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client';
import { momentText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import pageStyles from './account-page.module.css';
import styles from './calendar-feed.module.css';
import { accessChanged, ownCalendarQuery } from './queries';
import { ShownOnce } from './shown-once';

/** 日历订阅: an address for one's calendar program, shown once. */
export function CalendarFeed() {
  const today = useToday();
  const report = useUndoBar();
  const feed = useQuery(ownCalendarQuery);
  const [url, setUrl] = useState<string | null>(null);
  const renew = useMutation({
    mutationFn: () => answerOf(api.POST('/api/session/calendar-feed')),
    onSuccess: async (made) => {
      setUrl(made.url);
      await accessChanged();
    },
  });
  const end = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/session/calendar-feed')),
    onSuccess: async () => {
      setUrl(null);
      report({ words: '订阅已停用，原来的地址不能再用' });
      await accessChanged();
    },
  });
  const { since = null, lastReadAt = null } = feed.data ?? {};
  return (
    <Section title="日历订阅" className={pageStyles.part}>
      <p className="muted">
        在手机或者电脑的日历里看本人承办案件的开庭和重要期限，改期、取消随后更新。地址里有密钥，谁有地址谁就能看，不要转给别人
      </p>
      {[feed.error, renew.error, end.error].map(
        (error, place) => error && <ErrorSentence key={place} error={error} />,
      )}
      {url && (
        <ShownOnce id="calendar-url" label="订阅地址" value={url}>
          <b>地址只显示这一次。</b>
          在日历程序里选“添加订阅日历”或者“从 URL 添加”，把它粘贴进去。
        </ShownOnce>
      )}
      <div className={styles.buttons}>
        <Button
          loading={renew.isPending}
          onClick={() => {
            renew.mutate();
          }}
        >
          {since ? '换一个地址' : '建立订阅地址'}
        </Button>
        {since && (
          <Button
            loading={end.isPending}
            onClick={() => {
              end.mutate();
            }}
          >
            停用订阅
          </Button>
        )}
        {since && (
          <span className="muted">
            {momentText(since, today)}建立
            {lastReadAt ? ` · 最近读取 ${momentText(lastReadAt, today)}` : ' · 还没有日历读取过'}
          </span>
        )}
      </div>
    </Section>
  );
}
