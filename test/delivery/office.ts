import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Config, QueueConfig } from '#config';
import { Organ, PEOPLE_ENTITIES, User } from '#people';
import { Clock, PlatformModule, Transactions } from '#platform';
import {
  type About,
  DeliveryModule,
  DeliveryTicker,
  Notification,
  type PlannedReminder,
  Reminder,
  REMINDERS_ENTITIES,
  RemindersModule,
  RemindersService,
} from '#reminders';
import { eventually } from '../patience';

/** The queues to test with: Bull too where there is a Redis, in a database that no other test worker uses. */
export const QUEUES: QueueConfig[] = [{ type: 'embedded' }];
const { TEST_REDIS_URL, JEST_WORKER_ID = '0' } = process.env;
export const redisUrl = TEST_REDIS_URL ? `${TEST_REDIS_URL}/${JEST_WORKER_ID}` : undefined;
if (redisUrl) QUEUES.push({ type: 'bull', redisUrl });

export const onMariaDb = Boolean(process.env.TEST_DATABASE_URL);

/** Runs on from whatever it is set to. */
export class TurnedClock extends Clock {
  private ahead = 0;
  private wrongBy = 0;

  turnTo(time: string): void {
    this.ahead = new Date(time).getTime() - Date.now();
    this.wrongBy = 0;
  }

  /** No time passes: somebody sets the clock of the machine. */
  set(time: string): void {
    this.wrongBy = new Date(time).getTime() - Date.now() - this.ahead;
  }

  override now(): Date {
    return new Date(Date.now() + this.ahead + this.wrongBy);
  }

  override elapsed(): number {
    return Date.now() + this.ahead;
  }

  /** No server stands in its time. */
  override aheadOf(): number {
    return this.wrongBy;
  }
}

const NOW = '2026-10-05T10:00:00+08:00';

/** A process that plans and delivers. */
export class Office {
  private constructor(
    private readonly module: TestingModule,
    readonly clock: TurnedClock,
  ) {}

  static async open(config: Config, { now = NOW, delivers = true } = {}): Promise<Office> {
    const clock = new TurnedClock();
    clock.turnTo(now);
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.with(config, [...PEOPLE_ENTITIES, ...REMINDERS_ENTITIES]),
        RemindersModule,
        ...(delivers ? [DeliveryModule.with(config)] : []),
      ],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    await module.init();
    return new Office(module, clock);
  }

  close(): Promise<void> {
    return this.module.close();
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get<T>(token, { strict: false });
  }

  get database(): DataSource {
    return this.get(DataSource);
  }

  tick(): Promise<void> {
    return this.get(DeliveryTicker).tick();
  }

  /** Leaves what is due to whoever asks for it. */
  stopTicking(): Promise<void> {
    return this.get(DeliveryTicker).beforeApplicationShutdown();
  }

  plan(about: About, planned: PlannedReminder[]) {
    return this.get(Transactions).run((db) => this.get(RemindersService).plan(db, about, planned));
  }

  /** Each of a subject of its own, so that each is a message of its own. */
  async planMany(planned: PlannedReminder[]): Promise<void> {
    await this.plan(seat(1), planned);
    await this.database.query('UPDATE reminders SET subjectId = id, caseId = id WHERE subjectId = 1');
  }

  cancel({ subject }: About, reason = '案件已结'): Promise<void> {
    return this.get(Transactions).run((db) => this.get(RemindersService).cancel(db, subject, reason));
  }

  /** @returns the id */
  async employ(username: string, email: string | null = null): Promise<number> {
    await this.found();
    const person: Omit<User, 'id'> = {
      ...{ username, usernameKey: username, displayName: username, organId: 1, unitId: null, email },
      ...{
        roles: [],
        view: 'ORGANS',
        substituteId: null,
        substituteUntil: null,
        passwordHash: '',
        mustChangePassword: false,
      },
      ...{ createdAt: this.clock.now(), disabledAt: null },
    };
    const { identifiers } = await this.database.manager.insert(User, person);
    return Number(identifiers[0]?.id);
  }

  private async found(): Promise<void> {
    const organs = this.database.getRepository(Organ);
    if (await organs.existsBy({ id: 1 })) return;
    const organ = { parentId: null, path: '/1/', registerCompleteSince: null, endedAt: null };
    await organs.insert({ id: 1, name: '本机关', ...organ });
  }

  async titles(userId?: number): Promise<string[]> {
    const where = userId === undefined ? {} : { userId };
    const found = await this.database.manager.find(Notification, { where, order: { id: 'ASC' } });
    return found.map(({ title }) => title);
  }

  reminders(where: Partial<Pick<Reminder, 'subjectId' | 'channel' | 'status'>> = {}): Promise<Reminder[]> {
    return this.database.manager.find(Reminder, { where, order: { id: 'ASC' } });
  }

  countDelivered(): Promise<number> {
    return this.database.manager.count(Notification);
  }

  countPlanned(): Promise<number> {
    return this.database.manager.countBy(Reminder, { status: 'PLANNED' });
  }

  /** Until nothing is planned any more. */
  allDelivered(): Promise<void> {
    return eventually(
      async () => (await this.countPlanned()) === 0,
      () => this.countPlanned(),
    );
  }
}

export function message(
  step: string,
  recipientId: number,
  more: Partial<PlannedReminder> = {},
): PlannedReminder {
  return {
    step,
    topic: step,
    recipientId,
    kind: 'DEADLINE',
    title: '答辩',
    dueAt: new Date('2026-10-05T08:30:00+08:00'),
    ...more,
  };
}

/** The seat of the only organ in the case of that number. */
export function seat(id: number): About {
  return { subject: { kind: 'participation', id }, caseId: id };
}
