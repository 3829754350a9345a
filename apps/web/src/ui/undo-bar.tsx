import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Link } from 'react-router';
import styles from './undo-bar.module.css';

interface Done {
  /** What was done: 已登记“答复已提交”. */
  words: string;
  /** Left out where it cannot be undone from here. */
  undo?: () => Promise<unknown>;
  /** Where more can be done about it: 改日期. */
  link?: { to: string; words: string };
}

const STAYS_MS = 8_000;
const Report = createContext<(done: Done) => void>(() => undefined);

/** Says what was just done, for eight seconds, with the way back: instead of asking before. */
export function UndoBar({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => {
      setDone(null);
    }, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [done]);
  const undo = useCallback(() => {
    setDone(null);
    done?.undo?.().then(
      () => {
        setDone({ words: '已撤销' });
      },
      (error: unknown) => {
        const why = error instanceof Error ? error.message : '';
        setDone({ words: `没有撤销：${why}` });
      },
    );
  }, [done]);
  useUndoKey(done?.undo ? undo : null);
  return (
    <Report value={setDone}>
      {children}
      <div className={styles.undoBarPlace} role="status">
        {done && (
          <div className={styles.undoBar}>
            {done.words}
            {done.link && <Link to={done.link.to}>{done.link.words}</Link>}
            {done.undo && (
              <button type="button" onClick={undo}>
                撤销
              </button>
            )}
          </div>
        )}
      </div>
    </Report>
  );
}

export function useUndoBar(): (done: Done) => void {
  return useContext(Report);
}

/** Ctrl+Z, unless a field wants it for itself. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.matches('input, textarea');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || inField) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [undo]);
}
