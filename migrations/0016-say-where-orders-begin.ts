import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** Each order of a judgment or decision says from when its days run; of what is there already nothing is known. */
export class SayWhereOrdersBegin implements MigrationInterface {
  name = 'SayWhereOrdersBegin1796083200016';

  async up(db: QueryRunner): Promise<void> {
    const as = columnsFor(db);
    await db.addColumns('outcome_orders', [
      new TableColumn(as.varcharOrNull('starts', 20)),
      new TableColumn(as.dayOrNull('startsOn')),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumns('outcome_orders', ['starts', 'startsOn']);
  }
}
