import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index } from './columns';

export class CreateJobs implements MigrationInterface {
  name = 'CreateJobs1795219200005';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'jobs',
        columns: [
          as.id,
          as.varchar('kind', 40),
          as.varchar('state', 10),
          as.text('params'),
          as.textOrNull('resumeFrom'),
          as.integer('done'),
          as.integerOrNull('total'),
          as.textOrNull('result'),
          as.varcharOrNull('error', 500),
          as.integer('attempts'),
          as.instant('nextAttemptAt'),
          as.varcharOrNull('claimToken', 36),
          as.integerOrNull('createdById'),
          as.instant('createdAt'),
          as.instantOrNull('finishedAt'),
        ],
        indices: [index('state', 'nextAttemptAt', 'id'), index('kind', 'id')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('jobs');
  }
}
