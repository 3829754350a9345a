import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { daysBetween, HEARING_KINDS, HEARING_STATUSES, isRelief } from '#law';
import { answerOf, api, type Shown } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { AppearanceState } from '../../ui/appearance-state';
import { dayAt, dayWithWeekday, timeText } from '../../ui/dates';
import { ErrorSentence } from '../../ui/error-sentence';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { AskLeader } from './ask-leader';
import type { AppearanceRequest } from './leader-choices';
import { RequestLine } from './request-line';
import { HearingButtons } from './hearing-buttons';
import { HearingDuty } from './hearing-duty';
import { HearingPapers } from './hearing-papers';
import { type CaseFile, type CaseFileHearing, isChangeable } from '../record/case-facts';
import { type AppearanceStep, isAttended, isNeedless } from './hearings';
import sectionStyles from '../../ui/section.module.css';
import styles from './hearings.module.css';
import { classes } from '../../ui/classes';

interface HearingCardProps {
  file: CaseFile;
  hearing: CaseFileHearing;
  onMove: () => void;
  onAppearance: (step: AppearanceStep) => void;
}

/** One 开庭 or 听证: when, where, who appears, and what can be done about it now. */
export function HearingCard({ file, hearing, onMove, onAppearance }: HearingCardProps) {
  const today = useToday();
  const report = useUndoBar();
  const { id, at, place, kind, status, courtNotice } = hearing;
  const on = dayAt(at);
  const [asking, setAsking] = useState<AppearanceRequest['other'] | undefined>();
  const change = useMutation({
    mutationFn: (patch: Shown['ChangeHearingRequest']) =>
      answerOf(api.PATCH('/api/hearings/{id}', { params: { path: { id } }, body: patch })),
    onSuccess: caseworkChanged,
  });
  const setStatus = (to: CaseFileHearing['status']) => {
    change.mutate(
      { status: to, version: hearing.version },
      {
        onSuccess: () => {
          report({
            words: `${HEARING_KINDS[kind]}：${HEARING_STATUSES[to]}`,
            undo: () => change.mutateAsync({ status }),
          });
        },
      },
    );
  };
  return (
    <section
      className={classes(sectionStyles.section, styles.hearing, styles[`hearing-${status.toLowerCase()}`])}
      aria-label={`${dayWithWeekday(on, today)} ${HEARING_KINDS[kind]}`}
    >
      <div className={styles.hearingHead}>
        <h2 className={styles.hearingWhen}>
          {dayWithWeekday(on, today)} {timeText(at)}
        </h2>
        <span className="muted">{whenWords(hearing, daysBetween(today, on))}</span>
      </div>
      <div className={styles.hearingWhere}>
        {[HEARING_KINDS[kind], place, courtNotice ? '法院通知负责人出庭' : null].filter(Boolean).join(' · ')}
      </div>
      {isAttended(file) && <LeaderLines {...{ file, hearing, setAsking }} isOver={on < today} />}
      {asking !== undefined && (
        <AskLeader
          hearing={hearing}
          proposed={asking}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
      {change.error && <ErrorSentence error={change.error} />}
      {isChangeable(file) && (
        <HearingButtons
          {...{ file, hearing, onMove, onAppearance, setStatus }}
          isPast={on <= today}
          onAsk={() => {
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}

interface LeaderLinesProps {
  file: CaseFile;
  hearing: CaseFileHearing;
  /** Its day is past. */
  isOver: boolean;
  setAsking: (proposed: AppearanceRequest['other']) => void;
}

/** Who comes and why, what was asked, and the papers to take along. */
function LeaderLines({ file, hearing, isOver, setAsking }: LeaderLinesProps) {
  const { status, duty } = hearing;
  const onAsk = isChangeable(file) ? setAsking : null;
  if (status === 'CANCELLED') return <RequestLine hearing={hearing} onAsk={onAsk} />;
  return (
    <>
      <div className={styles.hearingLeader}>
        <AppearanceState
          appearance={hearing.appearance}
          held={status === 'HELD' || isOver}
          needless={duty ? isRelief(duty) : isNeedless(hearing)}
        />
      </div>
      <HearingDuty hearing={hearing} deadlines={file.deadlines} />
      <RequestLine hearing={hearing} onAsk={onAsk} />
      <HearingPapers file={file} hearing={hearing} />
    </>
  );
}

function whenWords({ status }: CaseFileHearing, days: number): string {
  if (status !== 'SCHEDULED') return HEARING_STATUSES[status];
  if (days === 0) return '今天';
  if (days < 0) return '已过，未登记是否开庭';
  return days === 1 ? '明天' : `还有 ${days} 天`;
}
