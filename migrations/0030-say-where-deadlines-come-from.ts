import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** Of each deadline whether the law of the proceeding opened it. All that were stored before came from there. */
export class SayWhereDeadlinesComeFrom implements MigrationInterface {
  name = 'SayWhereDeadlinesComeFrom1796083200030';

  async up(db: QueryRunner): Promise<void> {
    const column = { ...columnsFor(db).varchar('origin', 10), default: "'STATUTE'" };
    await db.addColumn('deadlines', new TableColumn(column));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('deadlines', 'origin');
  }
}
