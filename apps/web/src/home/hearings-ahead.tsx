import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Shown } from '../api/client';
import { AppearanceState } from '../ui/appearance-state';
import { useWhose } from '../shell/whose';
import { dayAt, timeText, weekdayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { hearingTitle, needsNobody } from './hearing-title';
import { classes } from '../ui/classes';
import styles from './hearings-ahead.module.css';
import sectionStyles from '../ui/section.module.css';

type Hearing = Shown['HearingListItemView'];

/** 开庭与负责人: the hearings of the next three weeks, and who goes; those of organs below after one's own. */
export function HearingsAhead({ hearings }: { hearings: UseQueryResult<Hearing[]> }) {
  const { isOwn } = useWhose();
  const all = hearings.data ?? [];
  const ownFirst = [...all.filter(isOwn), ...all.filter((hearing) => !isOwn(hearing))];
  return (
    <Section title="开庭与负责人">
      {hearings.isPending && <Waiting rows={2} />}
      {hearings.isError && (
        <div className={sectionStyles.sectionBody}>
          <ErrorSentence error={hearings.error} onRetry={hearings.refetch} />
        </div>
      )}
      {hearings.data?.length === 0 && (
        <p className={classes(sectionStyles.sectionBody, 'muted')}>三周内没有开庭、听证。</p>
      )}
      {hearings.data && hearings.data.length > 0 && (
        <ul className={styles.hearings}>
          {ownFirst.map((hearing) => (
            <HearingAhead key={`${hearing.id} ${hearing.seatId}`} hearing={hearing} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function HearingAhead({ hearing }: { hearing: Hearing }) {
  const on = dayAt(hearing.at);
  const whose = useWhose();
  const organName = whose.nameOf(hearing);
  return (
    <li className={styles.hearing}>
      <time className={styles.hearingDay} dateTime={hearing.at}>
        <b>{Number(on.slice(8))}</b>
        <span>
          {Number(on.slice(5, 7))}月 {weekdayText(on)}
        </span>
      </time>
      <div>
        <Link className={styles.hearingTitle} to={whose.caseAddress(hearing.caseId, hearing)}>
          {hearingTitle(hearing)}
        </Link>
        <div className="muted">
          {timeText(hearing.at)} {hearing.place ?? hearing.authority}
        </div>
        {organName && <div className="muted">{organName}</div>}
        <AppearanceState
          appearance={hearing.appearance}
          held={hearing.status === 'HELD'}
          needless={needsNobody(hearing)}
        />
      </div>
    </li>
  );
}
