import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

export class CreatePlatform implements MigrationInterface {
  name = 'CreatePlatform1795219200001';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'audit_entries',
        columns: [
          as.id,
          as.instant('at'),
          as.integerOrNull('userId'),
          as.varchar('userName', 100),
          as.varchar('subject', 100),
          as.varchar('topic', 60),
          as.varchar('action', 20),
          as.text('changes'),
          as.varcharOrNull('reason', 500),
        ],
        indices: [index('subject', 'id'), index('topic', 'id'), index('at')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'idempotent_answers',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('key', 100),
          as.varchar('requestHash', 64),
          as.integer('status'),
          as.text('body'),
          as.instant('createdAt'),
        ],
        indices: [uniqueIndex('userId', 'key'), index('createdAt')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('idempotent_answers');
    await db.dropTable('audit_entries');
  }
}
