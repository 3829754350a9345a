/**
 * The session ran out while someone was working. The request that found out waits until the person has signed in
 * again over the page, and then goes on: nothing that was typed is lost, nothing has to be sent twice.
 */
let waiting: (() => void)[] = [];
let timesBack = 0;
const watchers = new Set<() => void>();

/** Which session a request is sent in: the number to give to `nextSession` if it is refused. */
export function currentSession(): number {
  return timesBack;
}

/** A refusal may be slower than the person: whoever has signed in since is not asked once more. */
export function nextSession(refused: number): Promise<void> {
  if (refused < timesBack) return Promise.resolve();
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
  timesBack++;
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
