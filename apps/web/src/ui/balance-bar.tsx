import type { ReactNode } from 'react';
import { Shape } from './shape';
import styles from './balance-bar.module.css';
import { classes } from './classes';

export interface BalancePart {
  label: string;
  count: number;
  /** The count as a link to its cases. */
  link?: (count: number) => ReactNode;
  note?: ReactNode;
}

interface BalanceBarProps {
  /** 上期结转, 新收. */
  before: readonly BalancePart[];
  /** 受理前终结, 审结, 未审结. */
  after: readonly BalancePart[];
  /** Why the two sides differ, where they do. */
  causes?: ReactNode;
}

/** 上期结转 + 新收 = 受理前终结 + 审结 + 未审结, and whether it holds. */
export function BalanceBar({ before, after, causes }: BalanceBarProps) {
  const [left, right] = [sumOf(before), sumOf(after)];
  return (
    <div className={styles.balance} data-part="balance">
      <Side parts={before} />
      <span className={styles.balanceSign}>=</span>
      <Side parts={after} />
      <span className={classes(styles.balanceCheck, left !== right && styles.balanceOff)}>
        <Shape of={left === right ? 'check' : 'square'} />
        {left === right ? `${left} = ${right} 平衡` : `差 ${Math.abs(left - right)} 件`}
      </span>
      {left !== right && causes && <div className={styles.balanceCauses}>{causes}</div>}
    </div>
  );
}

function Side({ parts }: { parts: readonly BalancePart[] }) {
  return parts.map(({ label, count, link, note }, index) => (
    <div key={label} className={styles.balanceTerm}>
      {index > 0 && <span className={styles.balanceSign}>+</span>}
      <div className={styles.balancePart}>
        <b>{link?.(count) ?? count}</b>
        <div className={styles.balanceLabel}>{label}</div>
        {note && <div className="muted">{note}</div>}
      </div>
    </div>
  ));
}

function sumOf(parts: readonly BalancePart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
