/**
 * The session ran out while someone was working. The request that found out waits until the person has signed in
 * again over the page, and then goes on: nothing that was typed is lost, nothing has to be sent twice.
 */
let waiting: (() => void)[] = [];
const watchers = new Set<() => void>();

export function signInAgain(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tellWatchers();
  });
}

export function isSessionLost(): boolean {
  return waiting.length > 0;
}

export function watchLostSession(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function sessionIsBack(): void {
  const held = waiting;
  waiting = [];
  held.forEach((goOn) => {
    goOn();
  });
  tellWatchers();
}

function tellWatchers(): void {
  watchers.forEach((changed) => {
    changed();
  });
}
