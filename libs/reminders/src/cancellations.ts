import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { Clock, type Subject, Transactions } from '#platform';
import { Reminder } from './reminder.entity';

/** The longest that anything takes to leave; another server is given up before. */
export const SENDING_MS = 20_000;
const POLL_MS = 50;

/** Takes back what is planned. What is already leaving is waited for, so that nothing is said after its end. */
@Injectable()
export class Cancellations {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** These, as far as they are still planned. Inside `Transactions.run` only. */
  async cancel(
    db: EntityManager,
    subject: Subject,
    reminders: readonly Reminder[],
    reason: string,
  ): Promise<void> {
    if (reminders.length === 0) return;
    await db.update(
      Reminder,
      { id: In(reminders.map(({ id }) => id)), status: 'PLANNED' },
      { status: 'CANCELLED', cancelledAt: this.clock.now(), cancelReason: reason.slice(0, 200) },
    );
    this.transactions.afterCommit(() => this.untilNothingLeaves(subject));
  }

  /**
   * With `of`, only the rows `ids` and whatever is not among `steps`: a delivery that ends just now may have planned
   * the next message of a recurring one, which was not there to be read.
   */
  async cancelPlanned(
    db: EntityManager,
    subject: Subject,
    reason: string,
    of?: { ids: number[]; steps: string[]; mayLeave: boolean },
  ): Promise<void> {
    const update = db
      .createQueryBuilder()
      .update(Reminder)
      .set({ status: 'CANCELLED', cancelledAt: this.clock.now(), cancelReason: reason.slice(0, 200) })
      .where({ ...whereAbout(subject), status: 'PLANNED' });
    if (of?.steps.length) update.andWhere('(id IN (:...ids) OR step NOT IN (:...steps))', of);
    const { affected } = await update.execute();
    // What is not due yet nobody has begun to send.
    if (affected && of?.mayLeave !== false)
      this.transactions.afterCommit(() => this.untilNothingLeaves(subject));
  }

  /** What is already under way cannot be called back; whoever closes the subject is answered after it. */
  private async untilNothingLeaves(subject: Subject): Promise<void> {
    for (let waited = 0; waited < SENDING_MS; waited += POLL_MS) {
      const sendingUntil = MoreThan(this.clock.now());
      const leaving = await this.database.manager.existsBy(Reminder, {
        ...whereAbout(subject),
        status: 'CANCELLED',
        sendingUntil,
      });
      if (!leaving) return;
      await pause(POLL_MS);
    }
  }
}

export function whereAbout({ kind, id }: Subject): Pick<Reminder, 'subjectKind' | 'subjectId'> {
  return { subjectKind: kind, subjectId: id };
}
