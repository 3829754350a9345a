import { type ReactNode, useEffect } from 'react';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** The name on the browser's tab, where the title is a sentence. */
  tab?: string;
  /** One line of context below the title. */
  context?: ReactNode;
  /** Above the title: where this page belongs. */
  path?: ReactNode;
  children?: ReactNode;
}

/** The page's one h1, a line of context, and its actions on the right. Names the browser's tab. */
export function PageHead({ title, tab = title, context, path, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${tab} · 案期`;
  }, [tab]);
  return (
    <div className={styles.pageHead}>
      <div className={styles.pageHeadText}>
        {path && <div className={styles.pageHeadPath}>{path}</div>}
        <h1>{title}</h1>
        {context && (
          <div className={styles.pageHeadContext} data-part="page-head-context">
            {context}
          </div>
        )}
      </div>
      {children && (
        <div className={styles.pageHeadActions} data-part="page-head-actions">
          {children}
        </div>
      )}
    </div>
  );
}
