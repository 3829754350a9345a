import { useState } from 'react';
import { useKeys } from './keys';

interface RowKeysOptions {
  /** The row that something else has marked; -1 where nothing has. */
  from?: number;
  onMove?: (index: number) => void;
}

/**
 * `j` and `k` go down and up the rows of a list. The marked row's link takes the focus (`useMarkedRow`), so that Enter
 * opens it.
 *
 * @returns the index of the marked row, -1 before the first key.
 */
export function useRowKeys(rows: number, { from = -1, onMove }: RowKeysOptions = {}): number {
  const [moved, setMoved] = useState(-1);
  const marked = from >= 0 ? from : moved;
  const move = (by: number) => {
    const next = Math.max(0, Math.min(marked + by, rows - 1));
    setMoved(next);
    onMove?.(next);
  };
  useKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
  });
  return marked;
}
