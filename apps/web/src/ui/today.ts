import { useSyncExternalStore } from 'react';
import type { Day } from '#law';
import { serverNow, watchServerClock } from '../api/server-clock';
import { dayAt } from './dates';

const LOOK_MS = 30_000;

/** Today in Shanghai by the server's clock, also on a page left open over midnight. */
export function useToday(): Day {
  return useSyncExternalStore(watchDay, today);
}

function today(): Day {
  return dayAt(serverNow());
}

function watchDay(changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_MS);
  const leaveClock = watchServerClock(changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    leaveClock();
    document.removeEventListener('visibilitychange', changed);
  };
}
