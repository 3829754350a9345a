import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './columns';

/** Of each deadline whether it had passed by more than thirty days when it was entered. */
export class TellWhatWasEnteredLate implements MigrationInterface {
  name = 'TellWhatWasEnteredLate1796083200025';

  async up(db: QueryRunner): Promise<void> {
    const column = { ...columnsFor(db).boolean('enteredLate'), default: '0' };
    await db.addColumn('deadlines', new TableColumn(column));
    const sqlite = db.dataSource.options.type === 'better-sqlite3';
    const passed = sqlite ? 'julianday(knownSince) - julianday(dueOn)' : 'DATEDIFF(knownSince, dueOn)';
    await db.query(`UPDATE deadlines SET enteredLate = 1 WHERE dueOn IS NOT NULL AND ${passed} > 30`);
    // What is due next is read anew.
    await db.query(
      `UPDATE participations SET nextDueSince = '9999-12-31' WHERE EXISTS (SELECT 1 FROM deadlines d
        WHERE d.participationId = participations.id AND d.enteredLate = 1 AND d.ours = 1 AND d.status = 'OPEN')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('deadlines', 'enteredLate');
  }
}
