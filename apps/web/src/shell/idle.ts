import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;
/** How long before the end it is told. */
const TOLD_MS = 5 * MINUTE_MS;
const LOOKED_EVERY_MS = 5_000;
/** Every page of this browser keeps the same session going. */
const KEY = 'anqi:active-at';
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * How the session stands, by what the person does and not by what the pages ask for on their own: null while somebody
 * works, the minutes left before the end, 0 once it has come.
 */
export function useMinutesLeft(idleMinutes: number): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    let activeAt = Date.now();
    const active = () => {
      activeAt = Date.now();
      keep(activeAt);
      setLeft(null);
    };
    active();
    const timer = setInterval(() => {
      const idleMs = Date.now() - Math.max(activeAt, kept());
      const leftMs = idleMinutes * MINUTE_MS - idleMs;
      setLeft(leftMs > TOLD_MS ? null : Math.max(0, Math.ceil(leftMs / MINUTE_MS)));
    }, LOOKED_EVERY_MS);
    for (const sign of SIGNS) addEventListener(sign, active);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) removeEventListener(sign, active);
    };
  }, [idleMinutes]);
  return left;
}

function keep(at: number): void {
  try {
    localStorage.setItem(KEY, String(at));
  } catch {
    // Without a store each page looks after itself.
  }
}

function kept(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}
