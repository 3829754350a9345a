import type { ReactNode } from 'react';
import { Shape } from './shape';
import styles from './notice.module.css';
import { classes } from './classes';

const SHAPES = { wrong: 'square', attention: 'diamond', done: 'check' } as const;

interface NoticeProps {
  tone: keyof typeof SHAPES;
  children: ReactNode;
}

/** A box in the page that says what is wrong, what to look at, or what went well. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[`notice-${tone}`])} data-part="notice">
      <Shape of={SHAPES[tone]} />
      <div>{children}</div>
    </div>
  );
}
