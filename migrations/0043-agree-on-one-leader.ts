import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** Co-defendants may agree on the leader of one of them. */
export class AgreeOnOneLeader implements MigrationInterface {
  name = 'AgreeOnOneLeader1796083200043';

  async up(db: QueryRunner): Promise<void> {
    await db.addColumn('appearances', new TableColumn(columnsFor(db).varcharOrNull('agreedWith', 100)));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('appearances', 'agreedWith');
  }
}
