import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

export class CreateCalendarYears implements MigrationInterface {
  name = 'CreateCalendarYears1795219200006';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'law_settings',
        columns: [
          { ...as.integer('id'), isPrimary: true },
          as.integer('version'),
          as.text('options'),
          as.varchar('lawFingerprint', 64),
        ],
      }),
    );
    await db.query("INSERT INTO law_settings (id, version, options, lawFingerprint) VALUES (1, 1, '{}', '')");
    await db.createTable(
      new Table({
        name: 'calendar_years',
        columns: [
          as.id,
          as.integer('year'),
          as.integer('version'),
          as.varchar('source', 200),
          as.text('holidays'),
          as.text('workdays'),
          as.instant('addedAt'),
          as.integer('addedById'),
        ],
        indices: [uniqueIndex('year')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'deadline_moves',
        columns: [
          as.id,
          as.integer('jobId'),
          as.integer('organId'),
          as.integerOrNull('caseId'),
          as.varcharOrNull('caseNo', 80),
          as.varchar('name', 100),
          as.dayOrNull('dueBefore'),
          as.dayOrNull('dueAfter'),
          as.boolean('provisionalBefore'),
          as.boolean('provisionalAfter'),
        ],
        indices: [index('jobId', 'id')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['deadline_moves', 'calendar_years', 'law_settings']) await db.dropTable(table);
  }
}
