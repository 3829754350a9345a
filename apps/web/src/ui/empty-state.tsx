import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** What will be here: 还没有案件. */
  title: string;
  hint?: ReactNode;
  /** One or two things to do now. */
  children?: ReactNode;
}

export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className={styles.emptyState}>
      <svg width="48" height="38" viewBox="0 0 48 38" aria-hidden="true">
        <path d="M2 3h15l4 5h25v27H2Z" fill="var(--wash)" stroke="var(--line-strong)" strokeWidth="1.6" />
        <path d="M11 19h26M11 26h18" stroke="var(--line-strong)" strokeWidth="1.6" />
      </svg>
      <p className={styles.emptyStateTitle}>{title}</p>
      {hint && <p className="muted">{hint}</p>}
      {children && <div className={styles.emptyStateActions}>{children}</div>}
    </div>
  );
}
