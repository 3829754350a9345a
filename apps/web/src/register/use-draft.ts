import { useRef, useState } from 'react';
import { serverNow } from '../api/server-clock';
import { dropDraft, keepDraft, readDraft } from '../case/form/draft';

interface Kept<V> {
  /** When it was last kept. */
  at: string;
  values: V;
}

export interface Draft<V> {
  values: V;
  set: (patch: Partial<V>) => void;
  /** Null where nothing is kept on this device. */
  keptAt: string | null;
  /** It was there when the page was opened. */
  isRestored: boolean;
  /** Begins again with these, and forgets what was kept. */
  begin: (values: V) => void;
}

/** What is typed, kept on this device at every change, and there again after a reload. */
export function useDraft<V extends object>(key: string, empty: V): Draft<V> {
  const [found] = useState(() => readDraft<Kept<V>>(key));
  const [values, setValues] = useState<V>({ ...empty, ...found?.values });
  const [keptAt, setKeptAt] = useState(found?.at ?? null);
  const [isRestored, setRestored] = useState(found !== null);
  // Two fields may change in one moment: the second builds on what the first said.
  const latest = useRef(values);
  const take = (next: V) => {
    latest.current = next;
    setValues(next);
  };
  return {
    values,
    keptAt,
    isRestored,
    set: (patch) => {
      take({ ...latest.current, ...patch });
      const at = serverNow().toISOString();
      keepDraft(key, { at, values: latest.current });
      setKeptAt(readDraft<Kept<V>>(key)?.at ?? null);
    },
    begin: (next) => {
      dropDraft(key);
      take(next);
      setKeptAt(null);
      setRestored(false);
    },
  };
}
