import { Link } from 'react-router';
import type { Stream } from '#law';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { Appearances } from './appearances';
import { Classes } from './classes';
import { CompleteSince } from './complete-since';
import { FollowUps } from './follow-ups';
import { ALL_STREAMS } from './number-names';
import { Outcomes } from './outcomes';
import type { ComparedProps, Statistics } from './queries';
import { Rates } from './rates';
import { Splits } from './splits';
import styles from './statistics-page.module.css';

/** Everything that is counted, below the balance. */
export function Breakdown(compared: ComparedProps) {
  const { now, before, filter } = compared;
  if (isEmpty(now)) {
    return (
      <Section title="这段时间没有案件">
        <EmptyState
          title="这里列出比率、处理结果和分类别的件数"
          hint="登记收到日期或者结案日期在这段时间里的案件，数字随即出现。"
        >
          <Link to="/cases/new">登记案件</Link>
        </EmptyState>
      </Section>
    );
  }
  return (
    <>
      <Rates {...compared} />
      <div className={styles.statisticsColumns}>
        <OutcomesOf streams={['respondent', 'reviewOrgan']} {...compared} />
        <OutcomesOf streams={['firstInstance', 'secondInstance', 'retrial', 'enforcement']} {...compared} />
      </div>
      <Classes now={now} filter={filter} />
      <Splits {...compared} />
      <Appearances now={now} before={before} filter={filter} />
      <FollowUps followUps={now.followUps} filter={filter} />
      <CompleteSince completeSince={now.completeSince} scope={now.scope} />
    </>
  );
}

/** Reconsideration stands left, what went to court right. */
function OutcomesOf({ streams, now, before, filter }: ComparedProps & { streams: readonly Stream[] }) {
  const concluded = streams.filter((stream) => now.streams[stream].concluded > 0);
  if (concluded.length === 0) return null;
  return (
    <div>
      {concluded.map((stream) => (
        <Outcomes
          key={stream}
          stream={stream}
          now={now.streams[stream]}
          before={before?.streams[stream]}
          filter={filter}
        />
      ))}
    </div>
  );
}

function isEmpty({ streams, appearances, followUps }: Statistics): boolean {
  return (
    ALL_STREAMS.every((stream) => streams[stream].carriedIn + streams[stream].received === 0) &&
    appearances.heard + followUps.carriedIn + followUps.received === 0
  );
}
