import { useEffect } from 'react';
import { queryClient, setInboxLive } from '../api/queries';

/** After the server has refused: there are too many pages, or it is just being replaced. */
const AGAIN_MS = 60_000;

/**
 * Hears from the server whenever the inbox has changed, as long as the page is looked at: a page in the background
 * holds no connection. While nothing can be heard the inbox is asked for every minute.
 */
export function useLiveInbox(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return;
    let source: EventSource | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    const look = (isLive: boolean) => {
      setInboxLive(isLive);
      void queryClient.invalidateQueries({ queryKey: ['inbox'] });
    };
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = null;
    };
    const open = () => {
      close();
      if (document.hidden) return;
      const opened = new EventSource('/api/notifications/stream');
      source = opened;
      let isLive = false;
      opened.onopen = opened.onmessage = () => {
        isLive = true;
        look(isLive);
      };
      opened.onerror = () => {
        if (isLive) look((isLive = false));
        // Otherwise the browser tries again by itself.
        if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
      };
    };
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
      setInboxLive(false);
    };
  }, [isSignedIn]);
}
