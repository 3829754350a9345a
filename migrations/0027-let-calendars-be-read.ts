import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, uniqueIndex } from './columns';

/** The addresses at which people's calendars are read, and what was last told there. */
export class LetCalendarsBeRead implements MigrationInterface {
  name = 'LetCalendarsBeRead1796083200027';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'calendar_feeds',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('tokenHash', 64),
          as.instant('createdAt'),
          as.instantOrNull('lastReadAt'),
        ],
        indices: [uniqueIndex('userId'), uniqueIndex('tokenHash')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'calendar_items',
        columns: [
          as.id,
          as.integer('userId'),
          as.varchar('kind', 20),
          as.integer('recordId'),
          as.integer('sequence'),
          as.varchar('status', 10),
          as.varchar('title', 200),
          as.instantOrNull('at'),
          as.dayOrNull('day'),
          as.varcharOrNull('place', 200),
          as.instant('changedAt'),
        ],
        indices: [uniqueIndex('userId', 'kind', 'recordId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('calendar_items');
    await db.dropTable('calendar_feeds');
  }
}
