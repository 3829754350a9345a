import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, uniqueIndex } from './columns';

/** People put a reminder off, or ask for no more of it, and say why. */
export class SilenceTopics implements MigrationInterface {
  name = 'SilenceTopics1796083200046';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'silenced_topics',
        columns: [
          as.id,
          as.varchar('subjectKind', 20),
          as.integer('subjectId'),
          as.integer('userId'),
          as.varchar('topic', 100),
          as.dayOrNull('until'),
          as.varcharOrNull('reason', 200),
          as.instant('at'),
        ],
        indices: [uniqueIndex('subjectKind', 'subjectId', 'userId', 'topic')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('silenced_topics');
  }
}
