/** Somebody's inbox is not what it was, or everybody's may not be. */
export type News = readonly number[] | 'ANYBODY';
export type NewsListener = (whose: News) => void;

/**
 * Tells the pages that are open whose inbox has changed. Nothing depends on it: a page that was told nothing finds
 * the message when it looks again.
 */
export abstract class InboxNews {
  private readonly listeners = new Set<NewsListener>();

  /** Whether nothing may be heard though something is told: whoever listens looks again now and then. */
  get isDeaf(): boolean {
    return false;
  }

  /** To every process of the installation. Never throws, and nobody waits for it. */
  abstract tell(userIds: readonly number[]): void;

  /** @returns ends it. */
  listen(listener: NewsListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected heard(whose: News): void {
    for (const listener of this.listeners) listener(whose);
  }
}

/** Where one process is the whole installation. */
export class InboxNewsHere extends InboxNews {
  tell(userIds: readonly number[]): void {
    if (userIds.length > 0) this.heard([...new Set(userIds)]);
  }
}
