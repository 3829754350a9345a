import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere } from 'typeorm';
import type { Subject } from '#platform';
import { Reminder } from './reminder.entity';
import { whereAbout } from './reminders.service';

const MOST = 500;

export type LoggedReminder = Pick<Reminder, (typeof SHOWN)[number]>;

const SHOWN = [
  ...([
    'id',
    'caseId',
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
  of(subject: Subject): Promise<LoggedReminder[]> {
    return this.find(whereAbout(subject), { dueAt: 'ASC', id: 'ASC' });
  }

  /** What was given up, the latest first. */
  failed(): Promise<LoggedReminder[]> {
    return this.find({ status: 'FAILED' }, { nextAttemptAt: 'DESC', id: 'DESC' });
  }

  private find(
    where: FindOptionsWhere<Reminder>,
    order: Partial<Record<keyof Reminder, 'ASC' | 'DESC'>>,
  ): Promise<LoggedReminder[]> {
    return this.database.manager.find(Reminder, {
      select: Object.fromEntries(SHOWN.map((column) => [column, true])),
      where,
      order,
      take: MOST,
    });
  }
}
