import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

/** Who signed which rule, what people found wrong in one, and why a recomputation moved a date. */
export class KeepTheLawbook implements MigrationInterface {
  name = 'KeepTheLawbook1796083200029';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'rule_signatures',
        columns: [
          as.id,
          as.varchar('periodId', 40),
          as.varchar('fingerprint', 64),
          as.varchar('signedBy', 50),
          as.day('signedOn'),
          as.varcharOrNull('remark', 500),
          as.integer('userId'),
          as.instant('recordedAt'),
        ],
        indices: [uniqueIndex('periodId')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'errata',
        columns: [
          as.id,
          as.varcharOrNull('periodId', 40),
          as.varcharOrNull('article', 100),
          as.varchar('problem', 2000),
          as.varcharOrNull('example', 2000),
          as.integer('reporterId'),
          as.varchar('reporterName', 100),
          as.instant('reportedAt'),
          as.varcharOrNull('answer', 2000),
          as.varcharOrNull('answeredBy', 100),
          as.instantOrNull('answeredAt'),
          as.instantOrNull('closedAt'),
          as.integer('version'),
        ],
        indices: [index('reporterId', 'closedAt')],
      }),
    );
    for (const name of ['stepsBefore', 'stepsAfter']) {
      const column = { ...as.longText(name), isNullable: true };
      await db.addColumn('deadline_moves', new TableColumn(column));
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['stepsAfter', 'stepsBefore']) await db.dropColumn('deadline_moves', name);
    await db.dropTable('errata');
    await db.dropTable('rule_signatures');
  }
}
