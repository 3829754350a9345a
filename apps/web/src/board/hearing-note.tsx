import { Link } from 'react-router';
import { hearingTitle, needsNobody } from '../home/hearing-title';
import { useWhose } from '../shell/whose';
import { AppearanceState } from '../ui/appearance-state';
import { classes } from '../ui/classes';
import { timeText } from '../ui/dates';
import { Shape } from '../ui/shape';
import type { BoardHearing } from './board';
import styles from './board.module.css';

interface HearingNoteProps {
  hearing: BoardHearing;
  /** The same leader has another hearing in the same half day. */
  isClashing: boolean;
  isOnRestDay: boolean;
}

/** A hearing as a card: hour, case, place, and how its leader stands. */
export function HearingNote({ hearing, isClashing, isOnRestDay }: HearingNoteProps) {
  const whose = useWhose();
  const { at, place, authority, status, appearance, caseId } = hearing;
  const organName = whose.isOwn(hearing) ? null : whose.nameOf(hearing);
  return (
    <div className={classes(styles.note, isClashing && styles.noteClashing)}>
      <div>
        <b>{timeText(at)}</b>{' '}
        <Link to={whose.caseAddress(caseId, hearing, 'hearings')}>{hearingTitle(hearing)}</Link>
      </div>
      <div className="muted">{[place ?? authority, organName].filter(Boolean).join(' · ')}</div>
      <AppearanceState appearance={appearance} held={status === 'HELD'} needless={needsNobody(hearing)} />
      {isClashing && (
        <div className={styles.noteWarning}>
          <Shape of="triangle" /> 时间冲突
        </div>
      )}
      {isOnRestDay && (
        <div className={styles.noteWarning}>
          <Shape of="triangle" /> 在休息日，请核对日期
        </div>
      )}
    </div>
  );
}
