import { type ReactNode, useId } from 'react';
import styles from './section.module.css';
import { classes } from './classes';

interface SectionProps {
  title: ReactNode;
  /** Right of the title: a link, a choice, a remark. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A white sheet on the page, with a heading. */
export function Section({ title, aside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes(styles.section, className)} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={styles.sectionAside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
