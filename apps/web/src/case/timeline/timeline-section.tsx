import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { CaseTimeline, type TimelineEntry } from '../../ui/case-timeline';
import { Section } from '../../ui/section';
import { useToday } from '../../ui/today';
import { type CaseFile, type CaseFileEvent, isChangeable } from '../record/case-facts';
import { historyQuery } from '../record/case-queries';
import { CorrectEvent } from '../events/correct-event';
import { TIMELINE_KINDS, type TimelineItem, type TimelineKind, timelineOf } from './timeline-items';
import { WithdrawEvent } from '../events/withdraw-event';
import styles from '../case-page.module.css';
import { namedOptions } from '../../ui/named-options';

type Change = { to: 'correct' | 'withdraw'; event: CaseFileEvent };

/** 进程: the course of the case, in which each event can be corrected and withdrawn. */
export function TimelineSection({ file }: { file: CaseFile }) {
  const today = useToday();
  const history = useInfiniteQuery(historyQuery(file.id)).data?.pages.flat() ?? [];
  const [kind, setKind] = useState<TimelineKind>('all');
  const [change, setChange] = useState<Change | null>(null);
  const close = () => {
    setChange(null);
  };
  const items = timelineOf(file, history, today).filter((item) => kind === 'all' || item.kind === kind);
  return (
    <Section
      title="进程"
      aside={
        <Segmented
          size="small"
          aria-label="只看"
          value={kind}
          options={namedOptions(TIMELINE_KINDS)}
          onChange={setKind}
        />
      }
    >
      <CaseTimeline entries={items.map((item) => entryOf(item, isChangeable(file) ? setChange : null))} />
      {change?.to === 'correct' && <CorrectEvent file={file} event={change.event} onClose={close} />}
      {change?.to === 'withdraw' && <WithdrawEvent file={file} event={change.event} onClose={close} />}
    </Section>
  );
}

function entryOf(item: TimelineItem, onChange: ((change: Change) => void) | null): TimelineEntry {
  const { key, on, title, told, detail, shape, event } = item;
  return {
    key,
    on,
    shape,
    title: (
      <>
        {title} {told && <span className={styles.timelineTold}>{told}</span>}
      </>
    ),
    detail: (
      <>
        {detail}
        {event && onChange && <EventButtons event={event} onChange={onChange} />}
      </>
    ),
  };
}

function EventButtons({ event, onChange }: { event: CaseFileEvent; onChange: (change: Change) => void }) {
  const button = (to: Change['to'], words: string) => (
    <Button
      type="link"
      size="small"
      aria-label={`${words}“${event.label}”`}
      onClick={() => {
        onChange({ to, event });
      }}
    >
      {words}
    </Button>
  );
  return (
    <span className={styles.timelineActs}>
      {button('correct', '更正')}
      {button('withdraw', '撤回')}
    </span>
  );
}
