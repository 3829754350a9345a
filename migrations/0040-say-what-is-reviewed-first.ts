import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** Of each act whether it must be reviewed before anybody sues over it. Of those stored before, nobody has said so. */
export class SayWhatIsReviewedFirst implements MigrationInterface {
  name = 'SayWhatIsReviewedFirst1796083200040';

  async up(db: QueryRunner): Promise<void> {
    const column = { ...columnsFor(db).boolean('reviewFirst'), default: '0' };
    await db.addColumn('disputes', new TableColumn(column));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('disputes', 'reviewFirst');
  }
}
