import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere } from 'typeorm';
import type { Subject } from '#platform';
import { Reminder } from './reminder.entity';
import { whereAbout } from './cancellations';
import { SilencedTopic } from './silenced-topic.entity';

const MOST = 500;

export type LoggedReminder = Pick<Reminder, (typeof SHOWN)[number]> & {
  /** What its recipient wished of it once it was heard. */
  silence: Pick<SilencedTopic, 'until' | 'reason'> | null;
};

const SHOWN = [
  ...([
    'id',
    'caseId',
    'topic',
    'step',
    'recipientId',
    'channel',
    'kind',
    'title',
    'countsTo',
    'dueAt',
    'status',
  ] as const),
  ...(['nextAttemptAt', 'attempts', 'deliveredAt', 'cancelledAt', 'cancelReason', 'lastError'] as const),
];

/** What is planned, and what became of it. */
@Injectable()
export class DeliveryLogQuery {
  constructor(private readonly database: DataSource) {}

  /** Everything about a subject, in the order in which it falls due. */
  async of(subject: Subject): Promise<LoggedReminder[]> {
    const rows = await this.find(whereAbout(subject), { dueAt: 'ASC', id: 'ASC' });
    const silences = await this.database.manager.findBy(SilencedTopic, whereAbout(subject));
    return rows.map((row) => ({ ...row, silence: isHeard(row) ? silenceOf(row, silences) : null }));
  }

  /** What was given up, the latest first. */
  failed(): Promise<Omit<LoggedReminder, 'silence'>[]> {
    return this.find({ status: 'FAILED' }, { nextAttemptAt: 'DESC', id: 'DESC' });
  }

  private find(
    where: FindOptionsWhere<Reminder>,
    order: Partial<Record<keyof Reminder, 'ASC' | 'DESC'>>,
  ): Promise<Omit<LoggedReminder, 'silence'>[]> {
    return this.database.manager.find(Reminder, {
      select: Object.fromEntries(SHOWN.map((column) => [column, true])),
      where,
      order,
      take: MOST,
    });
  }
}

function isHeard({ status, channel }: Pick<Reminder, 'status' | 'channel'>): boolean {
  return status === 'DELIVERED' && channel === 'INBOX';
}

/** Before which it was heard: what is said again on its day was not put off. */
function silenceOf(
  { recipientId, topic, deliveredAt }: Pick<Reminder, 'recipientId' | 'topic' | 'deliveredAt'>,
  silences: readonly SilencedTopic[],
): LoggedReminder['silence'] {
  const found = silences.find((silence) => silence.userId === recipientId && silence.topic === topic);
  return found && deliveredAt && found.at >= deliveredAt ? found : null;
}
