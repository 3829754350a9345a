import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 640px)');

/** Whether the page is as narrow as a phone, where tables become cards. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watchWidth, () => phone.matches);
}

function watchWidth(changed: () => void): () => void {
  phone.addEventListener('change', changed);
  return () => {
    phone.removeEventListener('change', changed);
  };
}
