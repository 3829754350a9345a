import type { ReactNode } from 'react';
import { type Day, yearOf } from '#law';
import { dayText, dayWithWeekday } from './dates';
import { Shape, type ShapeKind } from './shape';
import { useToday } from './today';
import styles from './case-timeline.module.css';
import { classes } from './classes';

export interface TimelineEntry {
  key: string | number;
  on: Day;
  title: ReactNode;
  /** Who recorded it when, what is attached. */
  detail?: ReactNode;
  shape?: ShapeKind;
}

/** 进程: what is to come on top, then today as a line, then what happened, the latest first. */
export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const today = useToday();
  const latestFirst = [...entries].sort((one, other) => other.on.localeCompare(one.on));
  const future = latestFirst.filter(({ on }) => on > today);
  const past = latestFirst.filter(({ on }) => on <= today);
  const isOfYears = entries.some(({ on }) => yearOf(on) !== yearOf(today));
  return (
    <ol className={classes(styles.timeline, isOfYears && styles.timelineOfYears)}>
      {future.map((entry) => (
        <Entry key={entry.key} entry={entry} today={today} isFuture />
      ))}
      <li className={styles.timelineToday} aria-current="date">
        <span className={styles.timelineWhen}>今天</span>
        <span className={styles.timelineMark}>
          <Shape of="diamond" />
        </span>
        <span className={styles.timelineWhat}>{dayWithWeekday(today, today)}</span>
      </li>
      {past.map((entry) => (
        <Entry key={entry.key} entry={entry} today={today} isFuture={false} />
      ))}
    </ol>
  );
}

function Entry({ entry, today, isFuture }: { entry: TimelineEntry; today: Day; isFuture: boolean }) {
  const { on, title, detail, shape = isFuture ? 'ring' : 'check' } = entry;
  return (
    <li className={isFuture ? styles.timelineFuture : undefined}>
      <time className={styles.timelineWhen} dateTime={on}>
        {dayText(on, today)}
      </time>
      <span className={styles.timelineMark}>
        <Shape of={shape} />
      </span>
      <div className={styles.timelineWhat}>
        <div className={styles.timelineTitle}>{title}</div>
        {detail && <div className="muted">{detail}</div>}
      </div>
    </li>
  );
}
