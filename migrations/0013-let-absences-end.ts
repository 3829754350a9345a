import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** A colleague stands in until a day. */
export class LetAbsencesEnd implements MigrationInterface {
  name = 'LetAbsencesEnd1796083200013';

  async up(db: QueryRunner): Promise<void> {
    await db.addColumn('users', new TableColumn(columnsFor(db).dayOrNull('substituteUntil')));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('users', 'substituteUntil');
  }
}
