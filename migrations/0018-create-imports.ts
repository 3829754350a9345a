import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index } from './columns';

/** Old ledgers on their way in, each with its rows as they were typed. */
export class CreateImports implements MigrationInterface {
  name = 'CreateImports1796083200018';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'imports',
        columns: [
          as.id,
          as.integer('organId'),
          as.integer('createdById'),
          as.instant('createdAt'),
          as.varchar('fileName', 200),
          as.varchar('sha256', 64),
          as.varchar('state', 12),
          as.varchar('capacity', 20),
          as.varcharOrNull('procedure', 20),
          as.longText('sections'),
          as.longText('words'),
          as.longText('confirmed'),
          as.integerOrNull('jobId'),
        ],
        indices: [index('organId', 'sha256')],
      }),
    );
    await db.createTable(
      new Table({
        name: 'import_rows',
        columns: [
          as.id,
          as.integer('importId'),
          as.integer('section'),
          as.varchar('sheet', 100),
          as.integer('row'),
          as.varcharOrNull('titled', 20),
          as.varchar('verdict', 10),
          as.longText('cells'),
          as.longText('reasons'),
          as.integerOrNull('sameAs'),
          as.longText('reading'),
          as.integerOrNull('caseId'),
          as.varcharOrNull('refusal', 500),
        ],
        indices: [index('importId', 'id'), index('importId', 'verdict', 'id')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('import_rows');
    await db.dropTable('imports');
  }
}
