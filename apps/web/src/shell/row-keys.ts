import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './keys';

interface RowKeysOptions {
  /** The row that something else has marked; -1 where nothing has. */
  from?: number;
  onMove?: (index: number) => void;
}

/**
 * `j` and `k` go down and up the rows of a list, Enter opens the one that is marked.
 *
 * @param addresses where each row leads; null where it leads nowhere.
 * @returns the index of the marked row, -1 before the first key.
 */
export function useRowKeys(
  addresses: readonly (string | null)[],
  { from = -1, onMove }: RowKeysOptions = {},
): number {
  const [moved, setMoved] = useState(-1);
  const navigate = useNavigate();
  const marked = from >= 0 ? from : moved;
  const move = (by: number) => {
    const next = Math.max(0, Math.min(marked + by, addresses.length - 1));
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
    Enter: () => {
      const address = addresses[marked];
      if (address) void navigate(address);
    },
  });
  return marked;
}
