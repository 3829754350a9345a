import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './columns';

/** What leaves in one letter bears one id, by which its parts are found. */
export class FindDigests implements MigrationInterface {
  name = 'FindDigests1796083200047';

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex('reminders', new TableIndex(index('messageId')));
  }

  async down(db: QueryRunner): Promise<void> {
    const table = await db.getTable('reminders');
    const found = table?.indices.find(({ columnNames }) => columnNames.join() === 'messageId');
    if (found) await db.dropIndex('reminders', found);
  }
}
