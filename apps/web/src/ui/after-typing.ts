import { useCallback, useEffect, useRef } from 'react';

/** For the keys that save: acts once the field in which one was pressed has told what was typed into it. */
export function useAfterTyping(action: () => void): () => void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  return useCallback(() => {
    setTimeout(() => {
      latest.current();
    });
  }, []);
}
