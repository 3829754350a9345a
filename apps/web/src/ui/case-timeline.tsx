import type { ReactNode } from 'react';
import { type Day, yearOf } from '#law';
import { dayText, dayWithWeekday } from './dates';
import { Shape, type ShapeKind } from './shape';
import { useToday } from './today';
import './case-timeline.css';

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
    <ol className={isOfYears ? 'timeline timeline-of-years' : 'timeline'}>
      {future.map((entry) => (
        <Entry key={entry.key} entry={entry} today={today} isFuture />
      ))}
      <li className="timeline-today" aria-current="date">
        <span className="timeline-when">今天</span>
        <span className="timeline-mark">
          <Shape of="diamond" />
        </span>
        <span className="timeline-what">{dayWithWeekday(today, today)}</span>
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
    <li className={isFuture ? 'timeline-future' : undefined}>
      <time className="timeline-when" dateTime={on}>
        {dayText(on, today)}
      </time>
      <span className="timeline-mark">
        <Shape of={shape} />
      </span>
      <div className="timeline-what">
        <div className="timeline-title">{title}</div>
        {detail && <div className="muted">{detail}</div>}
      </div>
    </li>
  );
}
