import type { EntityManager } from 'typeorm';
import type { Channel } from './channel';
import { Reminder } from './reminder.entity';

export type NewReminder = Omit<Reminder, 'id'>;

export type Message = Pick<
  Reminder,
  | 'subjectKind'
  | 'subjectId'
  | 'caseId'
  | 'topic'
  | 'step'
  | 'recipientId'
  | 'kind'
  | 'heading'
  | 'title'
  | 'weight'
  | 'countsTo'
  | 'dueAt'
  | 'saidUntil'
  | 'recurs'
>;

export function newReminder(channel: Channel, message: Message, plannedAt: Date): NewReminder {
  const { subjectKind, subjectId, caseId, topic, step, recipientId, kind } = message;
  const { heading, title, weight, countsTo, dueAt, saidUntil, recurs } = message;
  // SQLite would store it all the same, and MySQL refuse it.
  if (step.length > 100) throw new RangeError(`The step has more than 100 characters: ${step}`);
  return {
    subjectKind,
    subjectId,
    caseId,
    topic,
    step,
    recipientId,
    channel,
    kind,
    heading,
    title,
    weight,
    countsTo,
    plannedAt,
    dueAt,
    saidUntil,
    recurs,
    status: 'PLANNED',
    nextAttemptAt: dueAt,
    attempts: 0,
    claimToken: null,
    sendingUntil: null,
    deliveredAt: null,
    toldWithId: null,
    cancelledAt: null,
    cancelReason: null,
    lastError: null,
    messageId: null,
  };
}

/** SQLite takes 32,766 values in one statement, and a row has twenty-seven. */
const ROWS_PER_STATEMENT = 1000;

/** In one statement as a rule. A row that is there already, planned by someone else at the same moment, stays as it is. */
export async function insertReminders(db: EntityManager, rows: readonly NewReminder[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await db
      .createQueryBuilder()
      .insert()
      .into(Reminder)
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .orUpdate(['subjectId'], ['subjectKind', 'subjectId', 'step', 'recipientId', 'channel'])
      .updateEntity(false)
      .execute();
  }
}
