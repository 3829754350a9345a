import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Shape, type ShapeKind } from './shape';
import styles from './stage-chain.module.css';
import { classes } from './classes';

export interface Stage {
  key: string | number;
  /** 行政复议, 一审 … */
  name: string;
  state: 'done' | 'current' | 'future';
  caseNo?: string | null;
  /** The result and its date; of a future stage, what would start it. */
  detail?: ReactNode;
  /** Where the stage's own case is. */
  to?: string;
}

const SHAPES: Record<Stage['state'], ShapeKind> = { done: 'check', current: 'ring', future: 'dash' };

/** 复议 → 一审 → 二审 → 再审: one cell for each stage of the dispute. */
export function StageChain({ stages }: { stages: readonly Stage[] }) {
  return (
    <ol className={styles.stageChain} aria-label="案件各阶段">
      {stages.map(({ key, name, state, caseNo, detail, to }) => (
        <li
          key={key}
          className={classes(styles.stage, styles[`stage-${state}`])}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <div className={styles.stageName}>
            <Shape of={SHAPES[state]} />
            {to ? <Link to={to}>{name}</Link> : name}
          </div>
          <div>{caseNo ?? '—'}</div>
          <div className={styles.stageDetail}>{detail}</div>
        </li>
      ))}
    </ol>
  );
}
