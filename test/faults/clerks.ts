import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../patience';
import type { Chance } from './chance';
import { Days, newCase, type Kind, requestOf } from './deeds';

/** One thing that a clerk wants stored. */
export interface Deed {
  /** Its Idempotency-Key, and the mark by which it is found in the database. */
  key: string;
  kind: Kind;
  method: 'POST' | 'PUT';
  path: string;
  body: object;
  /** The key of the case that it belongs to. */
  caseKey: string;
  /** The answer, from when on it must be there for ever. */
  acknowledged: any;
}

interface Answer {
  status: number;
  body: any;
}

interface Request {
  method: string;
  path: string;
  body?: object;
  key?: string;
}

interface Options {
  /** Where the product answers: each request goes to the next, and after a failure the same one to the one after. */
  urls: readonly string[];
  count: number;
  chance: Chance;
  password: string;
}

/** What follows a registration, each more often than not. */
const FURTHER: readonly Kind[] = ['HEARING', 'NOTE', 'ANSWER', 'OUTCOME'];

/** How long a request may be tried again before the product counts as gone for good. */
const PATIENCE_MS = 180_000;

/**
 * The load: people who register cases and go on with them, send the same request again until it is answered, and
 * keep a journal of what was acknowledged.
 */
export class Clerks {
  readonly journal: Deed[] = [];
  /** Answers that no fault explains. */
  readonly complaints: string[] = [];
  /** The longest that an answer took which did come, in ms. */
  slowest = 0;
  retries = 0;
  private isOver = false;
  private isDismissed = false;
  private turn = 0;
  private cookie = '';
  private working: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly options: Options,
    private readonly days: Days,
  ) {}

  /** Signs in once; the session must outlive every fault. */
  static async hire(options: Options): Promise<Clerks> {
    const clerks = new Clerks(options, await Days.at(options.urls[0]!));
    const credentials = { username: 'admin', password: options.password };
    const answer = await fetch(`${options.urls[0]}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    });
    clerks.cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? `none: ${answer.status}`;
    return clerks;
  }

  /** @param load how many cases to register in all, until `finish` without it; and what to do about each at most. */
  start({ cases = Infinity, kinds = FURTHER }: { cases?: number; kinds?: readonly Kind[] } = {}): void {
    let left = cases;
    const work = async () => {
      while (!this.isOver && left-- > 0) await this.handleCase(kinds);
    };
    this.isOver = false;
    this.working = Promise.all(Array.from({ length: this.options.count }, work));
    this.working.catch(() => undefined);
  }

  /** Everybody ends what they are at; nothing is unanswered then. */
  async finish(): Promise<void> {
    this.isOver = true;
    await this.working;
  }

  /** Sends nothing any more; for the end of a test, however it went. */
  dismiss(): void {
    this.isOver = true;
    this.isDismissed = true;
  }

  /** Resolves when so many more are acknowledged, or when somebody was refused. */
  async achieve(more: number): Promise<void> {
    const done = () => this.acknowledged.length;
    const goal = done() + more;
    await eventually(() => done() >= goal || this.isOver, done);
  }

  /** Resolves when the number of cases that `start` was given is registered. */
  async done(): Promise<void> {
    await this.working;
  }

  get acknowledged(): Deed[] {
    return this.journal.filter(({ acknowledged }) => acknowledged !== null);
  }

  /** Sends something acknowledged once more, as a client does that never saw the answer. */
  repeat({ method, path, body, key }: Deed): Promise<Answer> {
    return this.ask(method, path, body, key);
  }

  /** Once, to this API alone. */
  sendTo(url: string, path: string, body: object, key: string): Promise<Answer> {
    return this.send(url, { method: 'POST', path, body, key });
  }

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  private async handleCase(kinds: readonly Kind[]): Promise<void> {
    const { chance } = this.options;
    const key = this.newKey();
    const { capacity, body } = newCase(chance, this.days, key);
    const of = await this.do({ key, kind: 'CASE', method: 'POST', path: '/cases', body, caseKey: key });
    for (const kind of kinds) {
      if (this.isOver || chance.next() < 0.3) continue;
      const mark = this.newKey();
      const request = requestOf(kind, { capacity, caseId: of.id, days: this.days, mark, chance });
      const body =
        kind === 'OUTCOME' ? { ...request.body, version: await this.versionOf(of.id) } : request.body;
      await this.do({ ...request, body, key: mark, kind, caseKey: key });
    }
  }

  private newKey(): string {
    return `${this.options.chance.seed}-${this.journal.length}-${this.options.chance.between(0, 1e6)}`;
  }

  private async versionOf(caseId: number): Promise<number> {
    return (await this.get(`/cases/${caseId}`)).body.version;
  }

  /** @returns the answer */
  private async do(wanted: Omit<Deed, 'acknowledged'>): Promise<any> {
    const deed: Deed = { ...wanted, acknowledged: null };
    this.journal.push(deed);
    let answer = await this.ask(deed.method, deed.path, deed.body, deed.key);
    if (answer.status === 409 && deed.method === 'PUT') {
      // A PUT has no key: a version that is stale now may be our own doing, whose answer was lost.
      const now = await this.get(deed.path.replace('/outcome', ''));
      if (now.body.verdictReason === deed.key) answer = now;
    }
    if (answer.status >= 300) {
      this.complaints.push(`${deed.method} ${deed.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      this.isOver = true;
      throw new Error(this.complaints.at(-1));
    }
    deed.acknowledged = answer.body;
    return answer.body;
  }

  /** The same request again until there is an answer, whatever becomes of the connection. */
  private async ask(method: string, path: string, body?: object, key?: string): Promise<Answer> {
    const { urls } = this.options;
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const asked = Date.now();
      try {
        const answer = await this.send(urls[this.turn++ % urls.length]!, { method, path, body, key });
        this.slowest = Math.max(this.slowest, Date.now() - asked);
        return answer;
      } catch (error) {
        if (this.isDismissed || Date.now() > giveUpAt) throw error;
        this.retries += 1;
        await pause(100);
      }
    }
  }

  private async send(url: string, { method, path, body, key }: Request): Promise<Answer> {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key && method === 'POST' ? { 'idempotency-key': key } : {}),
      },
      body: body && JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  }
}
