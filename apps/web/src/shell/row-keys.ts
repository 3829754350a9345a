import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './keys';

/**
 * `j` and `k` go down and up the rows of a list, Enter opens the one that is marked.
 *
 * @param addresses where each row leads; null where it leads nowhere.
 * @returns the index of the marked row, -1 before the first key.
 */
export function useRowKeys(addresses: readonly (string | null)[]): number {
  const [marked, mark] = useState(-1);
  const navigate = useNavigate();
  const last = addresses.length - 1;
  useKeys({
    j: () => {
      mark(Math.min(marked + 1, last));
    },
    k: () => {
      mark(Math.max(marked - 1, 0));
    },
    Enter: () => {
      const address = addresses[marked];
      if (address) void navigate(address);
    },
  });
  return marked;
}
