import type { AbsenceReason } from '#law';
import type { Shown } from '../api/client';
import { Shape, type ShapeKind } from './shape';
import styles from './appearance-state.module.css';
import { classes } from './classes';

type Appearance = Pick<Shown['AppearanceView'], 'status' | 'spoke' | 'leader'> & {
  agreedWith?: string | null;
  absence: { reason: AbsenceReason } | null;
};

interface AppearanceStateProps {
  appearance: Appearance | null;
  /** The hearing is over: what is still not arranged is now not recorded, and nobody can be exchanged any more. */
  held?: boolean;
  /** Nobody must appear: 询问、调解、宣判 without a notice of the court. */
  needless?: boolean;
}

interface State {
  tone: 'missing' | 'waiting' | 'refused' | 'settled' | 'none';
  shape: ShapeKind;
  words: string;
}

/** 负责人出庭应诉, and who. */
export function AppearanceState({ appearance, held = false, needless = false }: AppearanceStateProps) {
  const { tone, shape, words } = appearance ? stateOf(appearance, held) : withoutLeader(held, needless);
  const leader = appearance?.leader;
  return (
    <span className={classes(styles.appearance, styles[`appearance-${tone}`])}>
      <Shape of={shape} />
      {words}
      {leader && (
        <span className={styles.appearanceLeader}>
          {leader.name} {leader.post}
        </span>
      )}
    </span>
  );
}

function stateOf({ status, spoke, absence, leader, agreedWith }: Appearance, held: boolean): State {
  switch (status) {
    case 'ARRANGED':
      return { tone: 'waiting', shape: 'ring', words: '待本人确认' };
    case 'CONFIRMED':
      return { tone: 'settled', shape: 'check', words: '已确认出庭' };
    case 'APPEARED':
      return { tone: 'settled', shape: 'check', words: spoke ? '已出庭 · 已出声' : '已出庭 · 未出声' };
    case 'AGREED':
      return { tone: 'none', shape: 'dash', words: `由${agreedWith ?? '共同被告'}的负责人出庭` };
    case 'ABSENT':
      return {
        tone: 'refused',
        shape: 'triangle',
        words: absenceWords(absence, { held, isNamed: leader !== null }),
      };
  }
}

function absenceWords(
  absence: Appearance['absence'],
  { held, isNamed }: { held: boolean; isNamed: boolean },
): string {
  const isExcused = absence !== null && absence.reason !== 'NONE';
  if (isExcused) return held ? '未出庭 · 有正当理由' : '不能出庭，待换人';
  return isNamed ? '未出庭' : '没有人出庭';
}

function withoutLeader(held: boolean, needless: boolean): State {
  if (needless) return { tone: 'none', shape: 'dash', words: '无需出庭' };
  return held
    ? { tone: 'missing', shape: 'square', words: '未登记出庭情况' }
    : { tone: 'missing', shape: 'square', words: '未安排' };
}
