import type { ReactNode } from 'react';
import { Shape } from '../ui/shape';
import { classes } from '../ui/classes';
import sectionStyles from '../ui/section.module.css';
import styles from './first-steps.module.css';

interface FirstStepProps {
  number: number;
  title: string;
  isDone?: boolean;
  children: ReactNode;
}

export function FirstStep({ number, title, isDone = false, children }: FirstStepProps) {
  return (
    <section className={classes(sectionStyles.section, styles.firstStep)}>
      <h2>
        <span className={classes(styles.firstStepNumber, isDone && styles.firstStepDone)}>
          {isDone ? <Shape of="check" size={13} /> : number}
        </span>
        {title}
        {isDone && <span className="visually-hidden">（已完成）</span>}
      </h2>
      {children}
    </section>
  );
}
