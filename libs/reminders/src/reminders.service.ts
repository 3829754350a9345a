import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { Config } from '#config';
import { Clock, insertRows, type Subject, Transactions } from '#platform';
import {
  type PlanDifference,
  planDifference,
  type PlannedReminder,
  withoutRepetitions,
} from './plan-difference';
import { insertReminders, newReminder, type NewReminder } from './new-reminder';
import { Reminder } from './reminder.entity';

/** The longest that an e-mail takes to leave; the mail server is given up before. */
export const SENDING_MS = 20_000;
const POLL_MS = 50;

/** What is reminded of, and the case that its messages lead to. */
export interface About {
  subject: Subject;
  caseId: number | null;
}

/** Plans what is to be said about a subject. The caller's transaction is the plan's: both are stored or neither. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Makes `planned` the whole plan of the subject, and says what that changed. Nothing delivered is sent again.
   * Inside `Transactions.run` only: its end waits for an e-mail that is just leaving and was cancelled here.
   */
  async plan(
    db: EntityManager,
    about: About,
    planned: readonly PlannedReminder[],
    reason = '安排已变更',
  ): Promise<PlanDifference> {
    const difference = planDifference(await db.findBy(Reminder, whereAbout(about.subject)), planned);
    const { added, changed, cancelled } = difference;
    if (cancelled.length > 0) {
      const steps = planned.map(({ step }) => step);
      await this.cancelPlanned(db, about.subject, reason, { ids: cancelled.map(({ id }) => id), steps });
    }
    for (const change of changed) await this.change(db, change);
    await insertReminders(db, rowsOf(about, added));
    return difference;
  }

  /** The plan of a subject that has none yet, in one statement. */
  async planNew(
    db: EntityManager,
    about: About,
    planned: readonly PlannedReminder[],
  ): Promise<PlanDifference> {
    const added = withoutRepetitions(planned);
    await insertRows(db, Reminder, rowsOf(about, added));
    return { added, changed: [], cancelled: [] };
  }

  /** Nothing more is sent about the subject once the transaction has ended. */
  async cancel(db: EntityManager, subject: Subject, reason: string): Promise<void> {
    await this.cancelPlanned(db, subject, reason);
  }

  private async change(
    db: EntityManager,
    { reminder, planned }: PlanDifference['changed'][number],
  ): Promise<void> {
    const { title, kind, dueAt, countsTo = null, recurs = null } = planned;
    const postponed = reminder.status === 'CANCELLED' || reminder.dueAt.getTime() !== dueAt.getTime();
    await db.update(
      Reminder,
      { id: reminder.id, status: In(['PLANNED', 'CANCELLED']) },
      {
        ...{ title, kind, dueAt, countsTo, recurs },
        ...{ status: 'PLANNED', cancelledAt: null, cancelReason: null },
        ...(postponed ? { nextAttemptAt: dueAt, claimToken: null } : {}),
      },
    );
  }

  /**
   * With `of`, only the rows `ids` and whatever is not among `steps`: a delivery that ends just now may have planned
   * the next message of a recurring one, which was not there to be read.
   */
  private async cancelPlanned(
    db: EntityManager,
    subject: Subject,
    reason: string,
    of?: { ids: number[]; steps: string[] },
  ): Promise<void> {
    const update = db
      .createQueryBuilder()
      .update(Reminder)
      .set({ status: 'CANCELLED', cancelledAt: this.clock.now(), cancelReason: reason.slice(0, 200) })
      .where({ ...whereAbout(subject), status: 'PLANNED' });
    if (of?.steps.length) update.andWhere('(id IN (:...ids) OR step NOT IN (:...steps))', of);
    const { affected } = await update.execute();
    if (affected && this.config.mail) this.transactions.afterCommit(() => this.untilNothingLeaves(subject));
  }

  /** An e-mail that is already under way cannot be called back; whoever closes the subject is answered after it. */
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

function rowsOf({ subject, caseId }: About, planned: readonly PlannedReminder[]): NewReminder[] {
  const about = { ...whereAbout(subject), caseId };
  return planned.map((each) => newReminder('INBOX', { countsTo: null, recurs: null, ...each, ...about }));
}

export function whereAbout({ kind, id }: Subject): Pick<Reminder, 'subjectKind' | 'subjectId'> {
  return { subjectKind: kind, subjectId: id };
}
