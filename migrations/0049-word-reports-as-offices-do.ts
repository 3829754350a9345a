import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, uniqueIndex } from './columns';

/** Each organ decides how its reports are worded. */
export class WordReportsAsOfficesDo implements MigrationInterface {
  name = 'WordReportsAsOfficesDo1796083200049';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.createTable(
      new Table({
        name: 'report_styles',
        columns: [as.id, as.integer('organId'), as.longText('style')],
        indices: [uniqueIndex('organId')],
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('report_styles');
  }
}
