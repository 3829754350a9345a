import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, In } from 'typeorm';
import type { DatabaseConfig, Settings } from '#config';
import { Clock, Job } from '#platform';
import { DeliveryTicker } from '#reminders';
import { AppModule } from '../apps/api/src/app.module';
import { createAdapter, equip } from '../apps/api/src/server';
import { requireDocumented } from './contract';
import { testConfig, type TestConfig } from './database';

/** Stands still unless turned. */
class SetClock extends Clock {
  at = new Date();

  override now(): Date {
    return new Date(this.at);
  }

  override elapsed(): number {
    return this.at.getTime();
  }

  /** No server stands in its time. */
  override aheadOf(): number {
    return 0;
  }
}

export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

/** What an administrator gives a new colleague, and what the colleague makes of it. */
export const INITIAL_PASSWORD = 'a-long-password';
export const OWN_PASSWORD = 'a-password-of-my-own';

/** Someone at a browser, with a cookie jar of their own. */
export class Person {
  cookie = '';
  private again: (() => Promise<Answer>) | null = null;

  constructor(private readonly url: string) {}

  async signIn(username = 'admin', password = 'test-password'): Promise<Answer> {
    const answer = await this.post('/session', { username, password });
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return answer;
  }

  /** A new colleague's first day: the password was an administrator's, and is changed for one of one's own. */
  async begin(username: string, initial = INITIAL_PASSWORD): Promise<this> {
    const { status, body } = await this.signIn(username, initial);
    if (status !== 201) throw new Error(`${username} cannot sign in: ${body.title}`);
    const own = { currentPassword: initial, password: OWN_PASSWORD };
    const changed = await this.put('/session/password', own);
    if (changed.status !== 204)
      throw new Error(`${username} keeps the initial password: ${changed.body.title}`);
    return this;
  }

  /** Signs in whenever a session has run out, as somebody does over the weeks of a story. */
  async stay(): Promise<this> {
    this.again = () => this.signIn();
    await this.again();
    return this;
  }

  get<T = any>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = any>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  put<T = any>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  patch<T = any>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PATCH', path, body);
  }

  delete<T = any>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.send('DELETE', path, body);
  }

  /** Sends what is no JSON of ours. */
  async raw(method: string, path: string, init: RequestInit): Promise<Answer> {
    const headers = { cookie: this.cookie, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${this.url}/api${path}`, { ...init, method, headers });
    if (response.status === 401 && this.again && path !== '/session') {
      await this.again();
      return this.raw(method, path, init);
    }
    const answer = { status: response.status, body: await bodyOf(response), headers: response.headers };
    await requireDocumented(this.url, { method, path, ...answer });
    return answer;
  }

  private send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.raw(method, path, {
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}

/** JSON read, text as it is, anything else as bytes. */
async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return response.json();
  return type.startsWith('text/') || type === ''
    ? response.text()
    : Buffer.from(await response.arrayBuffer());
}

/** The whole product on an empty database, listening, with a clock to turn. */
export class TestApp {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly config: TestConfig,
    private readonly clock: SetClock,
    readonly url: string,
  ) {}

  /** @param prepare puts into the empty database what the product shall find there */
  static async start(
    now: string,
    prepare?: (database: DatabaseConfig) => Promise<void>,
    settings: Partial<Settings> = {},
  ): Promise<TestApp> {
    const clock = new SetClock();
    clock.at = new Date(now);
    const config = await testConfig(settings, prepare);
    process.env.LOG_LEVEL = 'silent';
    const module = await Test.createTestingModule({ imports: [AppModule.with(config, true)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    // What is due leaves when the story says so, not when a second of the machine's own has passed.
    module.get(DeliveryTicker, { strict: false }).onApplicationBootstrap = () => undefined;
    const app = await equip(module.createNestApplication<NestFastifyApplication>(createAdapter()));
    await app.listen(0, '127.0.0.1');
    return new TestApp(app, config, clock, await app.getUrl());
  }

  /** The administrator, signed in. */
  async admin(): Promise<Person> {
    const person = new Person(this.url);
    await person.signIn();
    return person;
  }

  /** The administrator again, for stories that last longer than a session. */
  clerk(): Promise<Person> {
    return new Person(this.url).stay();
  }

  stranger(): Person {
    return new Person(this.url);
  }

  turnTo(now: string): void {
    this.clock.at = new Date(now);
  }

  /** Delivers what is due now. */
  async deliver(): Promise<void> {
    await this.app.get(DeliveryTicker, { strict: false }).tick();
  }

  /** Until no job waits or runs. */
  async backgroundDone(): Promise<void> {
    const jobs = this.app.get(DataSource).getRepository(Job);
    while (await jobs.existsBy({ state: In(['QUEUED', 'RUNNING']) })) await pause(20);
  }

  get database(): DatabaseConfig {
    return this.config.database;
  }

  /** How many rows a table has: what a refused request must not change. */
  async rows(table: string): Promise<number> {
    const [row] = await this.app
      .get(DataSource)
      .query<{ count: number | string }[]>(`SELECT COUNT(*) AS count FROM ${table}`);
    return Number(row?.count);
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.config.dispose();
  }
}
