import type { ReactNode } from 'react';
import styles from './provisional.module.css';

const WHY =
  '当年节假日安排还没有公布，先按周末和法定节日估算，或者条文没有与官方文本核对；安排公布后重新计算，可能提前或者推后。';

/** 暂定: a date, or what is said of one, that rests on a year whose holidays are not announced. */
export function Provisional({ mayComeForward, children }: { mayComeForward: boolean; children: ReactNode }) {
  return (
    <span className={styles.provisional} title={WHY}>
      {children}（暂定{mayComeForward && '，可能提前'}）
    </span>
  );
}
