import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { Clock, Transactions } from '#platform';
import { GROUP, OUTWARD_CHANNELS } from '../channel';
import { Notification } from '../inbox/notification.entity';
import { nextOccurrence } from '../leads';
import { Reminder } from '../reminder.entity';

const MS_PER_DAY = 86_400_000;
const AT_ONCE = 500;
/** The longest that anything waits for its next attempt is 15 hours. */
const LONGEST_WAIT_MS = 2 * MS_PER_DAY;

/** Plans again what was sent by a clock that was ahead. */
@Injectable()
export class Premature {
  private readonly logger = new Logger(Premature.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * What was delivered in the future was delivered by a wrong clock. Where the future begins within a day, this clock is
   * the wrong one, since an office that works leaves no such gap: then nothing is touched.
   */
  async planAgain(): Promise<void> {
    const now = this.clock.now().getTime();
    const [first] = await this.transactions.reader.find(Reminder, {
      select: { id: true, deliveredAt: true },
      where: { deliveredAt: MoreThan(new Date(now)) },
      order: { deliveredAt: 'ASC' },
      take: 1,
    });
    if (!first?.deliveredAt || first.deliveredAt.getTime() < now + MS_PER_DAY) return;
    for (;;) {
      const count = await this.transactions.run((db) => this.undo(db, now));
      if (count === 0) break;
      this.logger.warn(`Planned ${count} reminders again that a wrong clock had sent`);
    }
    await this.transactions.run((db) =>
      db
        .createQueryBuilder()
        .update(Reminder)
        .set({ nextAttemptAt: () => 'dueAt', claimToken: null })
        .where({ status: 'PLANNED', nextAttemptAt: MoreThan(new Date(now + LONGEST_WAIT_MS)) })
        .andWhere('nextAttemptAt > dueAt')
        .execute(),
    );
  }

  /** The message and what left by other channels too: they said a wrong number of days, and the right one comes when it is due. */
  private async undo(db: EntityManager, now: number): Promise<number> {
    const sent = await db.find(Reminder, {
      where: { deliveredAt: MoreThan(new Date(now)) },
      order: { id: 'DESC' },
      take: AT_ONCE,
    });
    if (sent.length === 0) return 0;
    const ids = sent.map(({ id }) => id);
    await db.delete(Notification, { reminderId: In(ids) });
    for (const reminder of sent.filter(({ recurs }) => recurs === 'DAILY'))
      await this.forgetNext(db, reminder);
    for (const { subjectKind, subjectId, step, recipientId } of sent) {
      const told = { subjectKind, subjectId, step, recipientId: In([recipientId, GROUP]) };
      await db.delete(Reminder, { ...told, channel: In(OUTWARD_CHANNELS) });
    }
    await db
      .createQueryBuilder()
      .update(Reminder)
      .set({
        ...{ status: 'PLANNED', deliveredAt: null, toldWithId: null, claimToken: null },
        nextAttemptAt: () => 'dueAt',
      })
      .where({ id: In(ids), channel: 'INBOX' })
      .execute();
    return sent.length;
  }

  /** The next of a recurring one, which was planned for after the wrong moment. */
  private async forgetNext(db: EntityManager, reminder: Reminder): Promise<void> {
    const { subjectKind, subjectId, recipientId, step, dueAt, deliveredAt } = reminder;
    if (!deliveredAt) return;
    const next = nextOccurrence(step, dueAt, deliveredAt);
    const where = { subjectKind, subjectId, recipientId, step: next.step };
    const found = await db.find(Reminder, { select: { id: true }, where });
    const ids = found.map(({ id }) => id);
    await db.delete(Notification, { reminderId: In(ids) });
    await db.delete(Reminder, { id: In(ids) });
  }
}
