import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Problem } from '#platform';
import { InboxNews, type News } from '#reminders';

/** As many pages as somebody looks at; each holds a connection. */
const MOST_PER_PERSON = 6;
const MOST = 2_000;
const HEARTBEAT_MS = 20_000;
/** A burst of messages is one look. */
const LOOK_EVERY_MS = 1_000;

/** A page that is open. */
export interface Listener {
  userId: number;
  /** Whether its session still stands. */
  isSignedIn: () => Promise<boolean>;
  /** False where it takes nothing more. */
  write: (text: string) => boolean;
  end: () => void;
}

interface Stream extends Listener {
  lookAt: NodeJS.Timeout | null;
}

class TooManyPages extends Problem {
  readonly status = 429;

  constructor() {
    super('同时打开的页面太多，这个页面改为每分钟刷新一次');
  }
}

/** The open pages of this process, each told when to look at its inbox. */
@Injectable()
export class InboxStreams implements BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private readonly heartbeat: NodeJS.Timeout;
  private stopListening: (() => void) | null = null;

  constructor(private readonly news: InboxNews) {
    this.heartbeat = setInterval(() => {
      this.beat();
    }, HEARTBEAT_MS).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    this.stopListening?.();
    for (const stream of this.streams) this.close(stream);
  }

  /** @throws TooManyPages */
  requireRoom(userId: number): void {
    const own = [...this.streams].filter((stream) => stream.userId === userId);
    if (own.length >= MOST_PER_PERSON || this.streams.size >= MOST) throw new TooManyPages();
  }

  /** @returns what to do once the page is gone. */
  open(listener: Listener): () => void {
    this.stopListening ??= this.news.listen((whose) => {
      this.onNews(whose);
    });
    const stream: Stream = { ...listener, lookAt: null };
    this.streams.add(stream);
    return () => {
      this.forget(stream);
    };
  }

  private onNews(whose: News): void {
    const wanted = whose === 'ANYBODY' ? null : new Set(whose);
    for (const stream of this.streams) if (!wanted || wanted.has(stream.userId)) this.lookSoon(stream);
  }

  private lookSoon(stream: Stream): void {
    stream.lookAt ??= setTimeout(() => {
      stream.lookAt = null;
      void this.send(stream, 'data: look\n\n');
    }, LOOK_EVERY_MS).unref();
  }

  /** Keeps proxies from closing what is quiet, and finds sessions that have ended elsewhere. */
  private beat(): void {
    for (const stream of this.streams) void this.send(stream, this.news.isDeaf ? 'data: look\n\n' : ':\n\n');
  }

  private async send(stream: Stream, text: string): Promise<void> {
    const isSignedIn = await stream.isSignedIn().catch(() => true);
    if (!this.streams.has(stream)) return;
    if (!isSignedIn || !stream.write(text)) this.close(stream);
  }

  private close(stream: Stream): void {
    this.forget(stream);
    stream.end();
  }

  private forget(stream: Stream): void {
    if (stream.lookAt) clearTimeout(stream.lookAt);
    this.streams.delete(stream);
  }
}
