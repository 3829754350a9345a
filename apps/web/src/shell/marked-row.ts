import { type RefObject, useEffect, useRef } from 'react';

/** Brings a row into view when it is marked, and gives the focus to its link. */
export function useMarkedRow<T extends HTMLElement>(isMarked: boolean): RefObject<T | null> {
  const row = useRef<T>(null);
  useEffect(() => {
    if (!isMarked) return;
    row.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return row;
}
