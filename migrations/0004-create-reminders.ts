import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

export class CreateReminders implements MigrationInterface {
  name = 'CreateReminders1795219200004';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'reminders',
        columns: [
          as.id,
          as.varchar('subject', 60),
          as.varchar('step', 100),
          as.integer('recipientId'),
          as.varchar('channel', 10),
          as.varchar('kind', 20),
          as.varchar('title', 200),
          as.dayOrNull('countsTo'),
          as.instant('dueAt'),
          as.varcharOrNull('recurs', 10),
          as.varchar('status', 10),
          as.instant('nextAttemptAt'),
          as.integer('attempts'),
          as.varcharOrNull('claimToken', 36),
          as.instantOrNull('sendingUntil'),
          as.instantOrNull('deliveredAt'),
          as.instantOrNull('cancelledAt'),
          as.varcharOrNull('cancelReason', 200),
          as.varcharOrNull('lastError', 300),
          as.varcharOrNull('messageId', 100),
        ],
        indices: [
          uniqueIndex('subject', 'step', 'recipientId', 'channel'),
          index('status', 'channel', 'nextAttemptAt', 'id'),
        ],
      }),
    );
    await db.createTable(
      new Table({
        name: 'notifications',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('kind', 20),
          as.varchar('subject', 60),
          as.varchar('title', 240),
          as.instant('at'),
          as.instantOrNull('readAt'),
          as.integer('reminderId'),
        ],
        indices: [index('userId'), index('userId', 'readAt'), uniqueIndex('reminderId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('notifications');
    await db.dropTable('reminders');
  }
}
