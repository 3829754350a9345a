import { type ReactNode, useState } from 'react';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import { CloseLink } from './number-link';
import styles from './cases-behind.module.css';

const AT_ONCE = 20;

interface BehindProps {
  /** For those who hear it. */
  label: string;
  title: string;
  answer: { data: readonly number[] | undefined; error: Error | null; refetch: () => unknown };
  children: (ids: readonly number[]) => ReactNode;
}

/** What one number counts, below it. */
export function Behind({ label, title, answer: { data: ids, error, refetch }, children }: BehindProps) {
  return (
    <section className={styles.casesBehind} data-part="cases-behind" aria-label={label} aria-live="polite">
      <div className={styles.casesBehindHead}>
        <b>{ids ? `${title}，${ids.length} 件` : title}</b>
        <CloseLink />
      </div>
      {!ids && !error && <Waiting rows={2} />}
      {error && <ErrorSentence error={error} onRetry={refetch} />}
      {ids && children(ids)}
    </section>
  );
}

/** A long list a part at a time: the part in sight, and the button for the next. */
export function usePartOf(ids: readonly number[]): { part: readonly number[]; more: ReactNode } {
  const [shown, setShown] = useState(AT_ONCE);
  const more = shown < ids.length && (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        setShown(shown + AT_ONCE);
      }}
    >
      再显示 {Math.min(AT_ONCE, ids.length - shown)} 件，共 {ids.length} 件
    </button>
  );
  return { part: ids.slice(0, shown), more };
}
